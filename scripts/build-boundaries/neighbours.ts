/** Which places touch, from data/neighbour.csv. */
import { existsSync, readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import type { BoundarySet } from '../../src/lib/atlas/types';

/** Codes of two places that touch. */
export type NeighbourPair = readonly [code: string, neighbour: string];

/** Pairs of one register, by level. */
export type Neighbours = ReadonlyMap<string, readonly NeighbourPair[]>;

/** The pairs of a register, or undefined when there is no such file. */
export function readNeighbours(file: string, vintage: BoundarySet): Neighbours | undefined {
	return existsSync(file) ? parseNeighbours(readFileSync(file, 'utf8'), vintage) : undefined;
}

/** The pairs of a register from the text of the table; data/ is checked by `npm run data`. */
export function parseNeighbours(text: string, vintage: BoundarySet): Neighbours {
	const levels = new Map<string, NeighbourPair[]>();
	for (const { boundary_set, level = '', code = '', neighbour_code = '' } of csvParse(text)) {
		if (boundary_set !== vintage) continue;
		const pairs = levels.get(level) ?? [];
		pairs.push([code, neighbour_code]);
		levels.set(level, pairs);
	}
	return levels;
}
