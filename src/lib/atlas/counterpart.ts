import { linksBetween, predecessors, successors } from './crosswalk';
import type { BoundarySet, MapLevel, PlaceCode, PlaceLink } from './types';

/** A place to be looked for in the other register. */
export interface AskedPlace {
	readonly set: BoundarySet;
	readonly code: PlaceCode;
	readonly level: MapLevel;
}

/**
 * Where a reader who looks at a place of one register should look in the other, at `level`. An old place
 * leads to the new one that most of its area went into. A new place leads back to the old one with its
 * name, else with its code, else to the one it has most of. `links` are all links of the place; null
 * where none of them leads to that level.
 */
export function counterpart(
	links: readonly PlaceLink[],
	{ set, code, level: own }: AskedPlace,
	level: MapLevel,
	nameOf: (set: BoundarySet, code: PlaceCode) => string | undefined
): PlaceCode | null {
	if (set === '2024')
		return successors(linksBetween(links, { from: own, to: level }), set, code)[0]?.to ?? null;
	const parts = predecessors(linksBetween(links, { from: level, to: own }), set, code).sort(
		(a, b) => b.areaShare - a.areaShare
	);
	const name = nameOf(set, code);
	const found =
		(name && parts.find((part) => nameOf(part.fromSet, part.from) === name)) ||
		parts.find(({ from }) => from === code) ||
		parts[0];
	return found?.from ?? null;
}
