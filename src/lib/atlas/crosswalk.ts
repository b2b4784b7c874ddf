/**
 * The crosswalk between two registers: what became of an old place, and what a new one is made of.
 * All functions take any list of links that holds the whole rows of the places asked for.
 */
import { bareName } from './place-name';
import type { BoundarySet, MapLevel, PlaceCode, PlaceLink } from './types';

/** The levels that a link joins. */
export interface LinkLevels {
	readonly from: MapLevel;
	readonly to: MapLevel;
}

/** The links from one level of the old register to one level of the new. */
export function linksBetween(links: readonly PlaceLink[], { from, to }: LinkLevels): PlaceLink[] {
	return links.filter((link) => link.fromLevel === from && link.toLevel === to);
}

/** Links from an old place to what it became, largest share first; none where it is not old. */
export function successors(
	links: readonly PlaceLink[],
	set: BoundarySet,
	code: PlaceCode
): PlaceLink[] {
	return links
		.filter((link) => link.fromSet === set && link.from === code)
		.sort((a, b) => b.areaShare - a.areaShare);
}

/** Links to a new place from what it is made of, in the order of the table; none where it is not new. */
export function predecessors(
	links: readonly PlaceLink[],
	set: BoundarySet,
	code: PlaceCode
): PlaceLink[] {
	return links.filter((link) => link.toSet === set && link.to === code);
}

/** Whether an old place went into one new place or was divided among several. */
export type LinkKind = 'whole' | 'split';

/** The fate of an old place, from its links to one level; null where it has none. */
export function linkKind(own: readonly PlaceLink[]): LinkKind | null {
	if (own.length === 0) return null;
	return own.length === 1 ? 'whole' : 'split';
}

/** Old places that were divided, by `linkKind`, among the links between two levels. */
export function splitPlaces(between: readonly PlaceLink[]): Set<PlaceCode> {
	const seen = new Set<PlaceCode>();
	const split = new Set<PlaceCode>();
	for (const { from } of between) (seen.has(from) ? split : seen).add(from);
	return split;
}

/**
 * How a new place came about: one whole old place under its name (`continued`, though its type and the
 * marks on its letters may differ: Xã Rơ Kơi, Xã Rờ Kơi) or another (`renamed`), several whole ones
 * (`merged`), or with part of a divided one (`recomposed`).
 */
export type Origin = 'continued' | 'renamed' | 'merged' | 'recomposed';

const spelling = new Intl.Collator('en', { sensitivity: 'base', ignorePunctuation: true });

/**
 * The origin of a new place. `between` are the links of two levels, with all links of each old place
 * that is in it; `nameOf` gives full names. Null where nothing leads to the place.
 */
export function originOf(
	between: readonly PlaceLink[],
	set: BoundarySet,
	code: PlaceCode,
	nameOf: (set: BoundarySet, code: PlaceCode) => string
): Origin | null {
	const own = predecessors(between, set, code);
	const [first, ...others] = own;
	if (!first) return null;
	const split = splitPlaces(between);
	if (own.some(({ from }) => split.has(from))) return 'recomposed';
	if (others.length > 0) return 'merged';
	const [before, after] = [nameOf(first.fromSet, first.from), nameOf(set, code)].map(bareName);
	return spelling.compare(before ?? '', after ?? '') === 0 ? 'continued' : 'renamed';
}
