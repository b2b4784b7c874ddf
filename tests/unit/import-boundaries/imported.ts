/** Imports run in a folder of their own. */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { importCommand } from '../../../scripts/import-boundaries/command';
import { packFile } from '../../../scripts/check-packs/pack-name';
import { labelPack, readPack } from '../../../scripts/build-boundaries/pack-file';
import { propertiesAt } from '../../../scripts/build-boundaries/register';
import { registerOf } from '../../../scripts/check-packs/check';
import { placeFeatures, type PlaceFeature } from '../../../src/lib/geo/dissolve';
import { areaKm2 } from '../../../src/lib/geo/plane';
import { toPolygons } from '../../../src/lib/geo/polygons';
import { newFolder } from '../check-packs/packs';
import { quietReport } from '../build-boundaries/real-places';

/** Files by path below the folder that is imported. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** The collection of features as the text of a GeoJSON file. */
export function collection(features: readonly unknown[]): string {
	return JSON.stringify({ type: 'FeatureCollection', features });
}

/** Arguments for the communes of Kon Tum in 2024. */
export const konTumArgs = ['--level', 'commune', '--vintage', '2024', '--province', '62'];

/** Imports files and returns what was written and said. Throws what the import throws. */
export function importFiles(files: Files, args: readonly string[] = konTumArgs) {
	const folder = newFolder();
	const from = join(folder, 'from');
	const out = join(folder, 'out');
	mkdirSync(from);
	for (const [name, content] of Object.entries(files)) {
		mkdirSync(dirname(join(from, name)), { recursive: true });
		writeFileSync(join(from, name), content);
	}
	const report = quietReport();
	importCommand([from, ...args, '--out', out], '.', report);
	const written = existsSync(out) ? readdirSync(out) : [];
	return { written, path: join(out, written[0] ?? ''), said: report.lines.join('\n'), report };
}

/** The places of a pack of communes of 2024. */
export function communesOf(path: string): PlaceFeature[] {
	const places = propertiesAt(registerOf('.', '2024'), 'commune');
	return placeFeatures(labelPack(readPack(path), places).topology);
}

/** Areas in km² by code. */
export function areasOf(features: readonly PlaceFeature[]): Map<string, number> {
	return new Map(
		features.map(({ properties, geometry }) => [properties.code, areaKm2(toPolygons(geometry))])
	);
}

/** The file name of the pack of Kon Tum. */
export const konTumPack = packFile('commune', '2024', 'Tỉnh Kon Tum');
