/** All features of the files of an import, with outlines, while saying how far it is. */
import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname } from 'node:path';
import type { MultiPolygon, Polygon } from 'geojson';
import { reasonOf, refuse } from '../check-packs/refusal';
import type { RawFeature } from './feature';
import { readOutline } from './outline';
import { readGeoPackage } from './read-geopackage';
import { readJsonFeatures } from './read-json';
import { readShapefile } from './read-shapefile';
import type { SourceFile } from './source-files';

/** A feature with its outline; null where it has none, for the reason given. */
export interface SourceFeature {
	readonly at: string;
	readonly fields: Readonly<Record<string, string | number>>;
	readonly outline: Polygon | MultiPolygon | null;
	readonly lacks: string;
}

export interface SourcesRead {
	readonly features: readonly SourceFeature[];
	/** Rings that were not closed and now are. */
	readonly closed: number;
	readonly bytes: number;
}

/** Names of the fields that are made of where a file lies; only where there are several files. */
export const pathFields = {
	file: '(file name)',
	fileCode: '(code in the file name)',
	folder: '(folder)',
	folderCode: '(code of the folder)',
	above: '(folder above)',
	aboveCode: '(code of the folder above)'
};

/** A JavaScript string holds no more, bytes. */
const LARGEST_TEXT = 500e6;
/** Between two lines of progress, ms. */
const PROGRESS_MS = 2_000;

/** Reads all files. Throws a Refusal for a file that cannot be read or is not in WGS84 degrees. */
export function readSources(
	files: readonly SourceFile[],
	say: (line: string) => void
): SourcesRead {
	const features: SourceFeature[] = [];
	let closed = 0;
	let bytes = 0;
	let said = performance.now();
	files.forEach((file, i) => {
		bytes += statSync(file.path).size;
		const near = files.length > 1 ? fieldsOfPath(file.label) : {};
		for (const raw of readFile(file)) {
			const read = readOutline(raw);
			if (read.kind === 'foreign') throw refuse(`${raw.at} · ${read.says}`);
			const fields = { ...raw.fields, ...near };
			if (read.kind === 'outline') {
				closed += read.closed;
				features.push({ at: raw.at, fields, outline: read.geometry, lacks: '' });
			} else features.push({ at: raw.at, fields, outline: null, lacks: read.says });
		}
		if (performance.now() - said > PROGRESS_MS) {
			said = performance.now();
			say(`boundaries · read ${i + 1} of ${files.length} files, ${features.length} features`);
		}
	});
	return { features, closed, bytes };
}

function readFile({ path, label }: SourceFile): RawFeature[] {
	const ending = extname(path).toLowerCase();
	try {
		if (ending === '.zip') return readShapefile(readFileSync(path), label);
	} catch (error) {
		if (error instanceof Error && 'code' in error) throw unreadable(label, error);
		throw error;
	}
	if (ending === '.gpkg') return readGeoPackage(path, label);
	if (statSync(path).size > LARGEST_TEXT) {
		throw refuse(`${label} · is larger than 500 MB · split it, for example by province`);
	}
	let text: string;
	try {
		text = readFileSync(path, 'utf8');
	} catch (error) {
		throw unreadable(label, error);
	}
	return readJsonFeatures(text.replace(/^\uFEFF/u, ''), label);
}

function unreadable(label: string, error: unknown) {
	return refuse(`${label} · cannot be read (${reasonOf(error)}) · check its permissions`, error);
}

/** `01_ha_noi/wards/00004_ba_dinh.geojson` says a code, a name and a province. */
function fieldsOfPath(label: string): Record<string, string> {
	const folder = dirname(label);
	const parts = [
		[pathFields.file, pathFields.fileCode, basename(label, extname(label))],
		[pathFields.folder, pathFields.folderCode, basename(folder)],
		[pathFields.above, pathFields.aboveCode, basename(dirname(folder))]
	] as const;
	return Object.fromEntries(
		parts.flatMap(([nameField, codeField, word]) => {
			const [, code = '', name = ''] = /^(\d*)[\s_.-]*(.*)$/u.exec(word) ?? [];
			return [
				...(name.length > 1 ? [[nameField, name.replaceAll('_', ' ')] as const] : []),
				...(code ? [[codeField, code] as const] : [])
			];
		})
	);
}
