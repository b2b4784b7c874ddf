/** Files under static/boundaries, and the manifest that lists them. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BoundarySet, MapLevel } from '../../src/lib/atlas/types';
import type { LayoutMeasures } from '../../src/lib/geo/cartogram/cartogram-file';
import type { Source } from './levels';

/** A file of the manifest; `commune/<province code>` are the detailed ones. */
export interface FileEntry {
	source: Source;
	bytes: number;
}

/** A layout of equal hexagons and what it costs. */
export interface CartogramEntry extends LayoutMeasures {
	bytes: number;
}

/** What a vintage has. `schematic` as soon as one level is: a map of it must say so. */
export interface VintageEntry {
	source: Source | 'none';
	levels: MapLevel[];
	files: Record<string, FileEntry>;
	/** By name below cartogram/; empty where neighbours are not known. */
	cartograms: Record<string, CartogramEntry>;
}

export interface Manifest {
	vintages: Record<BoundarySet, VintageEntry>;
}

/** Empties the folder and writes every file to its path below it. */
export function writeAll(
	folder: string,
	files: Iterable<readonly [string, string | Uint8Array]>
): void {
	rmSync(folder, { recursive: true, force: true });
	for (const [path, content] of files) {
		const file = join(folder, path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, content);
	}
}
