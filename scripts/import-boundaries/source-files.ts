/** Which files an import reads. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { refuse } from '../check-packs/refusal';

/** A file to read; `label` is its path as messages show it, with / between folders. */
export interface SourceFile {
	readonly path: string;
	readonly label: string;
}

/** Endings that can be read. */
export const readable = ['.geojson', '.json', '.topojson', '.zip', '.gpkg'] as const;

/** Files found, in the order of their names, and how many others lie among them. */
export interface SourceList {
	readonly files: readonly SourceFile[];
	readonly others: number;
}

/** Finds the files, in folders at any depth. Throws a Refusal where there is nothing to read. */
export function findSources(paths: readonly string[]): SourceList {
	let others = 0;
	const files = paths.flatMap((path): SourceFile[] => {
		if (!existsSync(path)) throw refuse(`${path} · is not there · check the path`);
		if (!statSync(path).isDirectory()) {
			if (!canRead(path)) throw refuse(`${path} · ${adviceFor(extname(path).toLowerCase())}`);
			return [{ path, label: labelOf(path) }];
		}
		const inside = readdirSync(path, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name))
			.sort();
		const found = inside.filter(canRead);
		others += inside.length - found.length;
		return found.map((file) => ({ path: file, label: labelOf(file) }));
	});
	if (files.length === 0) {
		throw refuse(`${paths.join(', ')} · holds no file that can be read: ${readable.join(', ')}`);
	}
	return { files, others };
}

function canRead(path: string): boolean {
	const ending = extname(path).toLowerCase();
	return readable.some((known) => known === ending);
}

function labelOf(path: string): string {
	const near = relative('.', path);
	return (near.startsWith('..') ? path : near).split(sep).join('/');
}

function adviceFor(ending: string): string {
	return ['.shp', '.dbf', '.shx', '.prj'].includes(ending)
		? 'is one part of a Shapefile · put the .shp, .dbf and .prj into one .zip'
		: `cannot be read · use one of ${readable.join(', ')}`;
}
