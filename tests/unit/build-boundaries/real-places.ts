/** Rows of the real register for small worlds, and packs made of squares, for the tests here. */
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BoundarySet } from '../../../src/lib/atlas/types';
import { joinPlaces } from '../../../src/lib/geo/dissolve';
import type { PlacesTopology } from '../../../src/lib/geo/places-topology';
import { roundCell, type LonLat } from '../../../src/lib/geo/plane';
import type { Report } from '../../../scripts/build-boundaries/report';
import { parseRegister, type Register } from '../../../scripts/build-boundaries/register';

/** The text of the real register with only the header and the rows of these provinces. */
export function rowsOf(vintage: BoundarySet, provinces: readonly string[]): string {
	const [header = '', ...lines] = readFileSync(`data/places-${vintage}.csv`, 'utf8')
		.trim()
		.split('\n');
	const wanted = new Set(provinces);
	const rows = lines.filter((line) => {
		const [, code = '', level = '', , , , parent = ''] = line.split(',');
		const own = level === 'province' ? wanted.has(code) : wanted.has(parent);
		if (own && level === 'district') wanted.add(code);
		return own;
	});
	return [header, ...rows, ''].join('\n');
}

/** The real register of these provinces. */
export function registerOf(vintage: BoundarySet, provinces: readonly string[]): Register {
	return parseRegister(rowsOf(vintage, provinces), vintage, `places-${vintage}.csv`);
}

/** A new project folder with these registers in data/. */
export function projectWith(registers: Partial<Record<BoundarySet, string>>): string {
	const root = join(mkdtempSync(join(tmpdir(), 'atlas-')), 'main');
	mkdirSync(join(root, 'data'), { recursive: true });
	for (const [vintage, text] of Object.entries(registers)) {
		writeFileSync(join(root, 'data', `places-${vintage}.csv`), text);
	}
	return root;
}

/** A pack that draws each code as a round cell; its names are deliberately not the register's. */
export function roundPack(cells: Readonly<Record<string, LonLat>>): PlacesTopology {
	return joinPlaces(
		Object.entries(cells).map(([code, centre]) => ({
			type: 'Feature',
			properties: { code, name: 'a name of the pack', type: '', parent: '' },
			geometry: { type: 'Polygon', coordinates: [roundCell(centre, 20)] }
		}))
	);
}

/** Writes packs into a folder below the project, named as given. */
export function writePacks(folder: string, packs: Readonly<Record<string, PlacesTopology>>): void {
	mkdirSync(folder, { recursive: true });
	for (const [name, pack] of Object.entries(packs)) {
		writeFileSync(join(folder, `${name}.topojson`), JSON.stringify(pack));
	}
}

/** A report that keeps what it is told. */
export function quietReport(): Report & { warnings: string[]; lines: string[] } {
	const warnings: string[] = [];
	const lines: string[] = [];
	return {
		warnings,
		lines,
		step: (_name, run) => run(),
		line: (text) => void lines.push(text),
		warn: (text) => void warnings.push(text)
	};
}
