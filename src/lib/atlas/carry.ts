/** Figures of old places carried to new ones: counts by area, rates only from carried counts. */
import { splitPlaces } from './crosswalk';
import type { PlaceCode, PlaceLink } from './types';

/** A count on a new place, as far as the old figures reach. */
export interface CarriedCount {
	/** Not rounded; null where an old place in it has no figure: a part is never shown as the whole. */
	readonly value: number | null;
	/** Whether part of a divided place is in it, so that the count is an estimate by area. */
	readonly estimated: boolean;
	/** Old places in it that have no figure, in the order of the links. */
	readonly missing: readonly PlaceCode[];
}

/**
 * Counts of old places (households, people, km²) on the new ones. `between` are all links between two
 * levels (see `linksBetween`); an old count goes to each successor by its share of the area. A new place
 * of which no old place has a figure is not in the answer. Where all have one, the total stays.
 */
export function carryCounts(
	counts: ReadonlyMap<PlaceCode, number>,
	between: readonly PlaceLink[]
): Map<PlaceCode, CarriedCount> {
	const split = splitPlaces(between);
	const parts = new Map<PlaceCode, PlaceLink[]>();
	for (const link of between) parts.set(link.to, [...(parts.get(link.to) ?? []), link]);
	const carried = new Map<PlaceCode, CarriedCount>();
	for (const [code, links] of parts) {
		const missing = links.map(({ from }) => from).filter((from) => !counts.has(from));
		if (missing.length === links.length) continue;
		const sum = links.reduce((all, each) => all + (counts.get(each.from) ?? 0) * each.areaShare, 0);
		carried.set(code, {
			value: missing.length === 0 ? sum : null,
			estimated: links.some(({ from }) => split.has(from)),
			missing
		});
	}
	return carried;
}

/**
 * Rates in percent on the new places, from numerators and denominators carried each by itself: rates of
 * old places are never averaged. Null where either count is missing or the denominator is 0.
 */
export function carryRates(
	numerators: ReadonlyMap<PlaceCode, number>,
	denominators: ReadonlyMap<PlaceCode, number>,
	between: readonly PlaceLink[]
): Map<PlaceCode, CarriedCount> {
	const below = carryCounts(denominators, between);
	const carried = new Map<PlaceCode, CarriedCount>();
	for (const [code, above] of carryCounts(numerators, between)) {
		const base = below.get(code);
		const missing = [...new Set([...above.missing, ...(base?.missing ?? [])])];
		const known =
			above.value !== null && base !== undefined && base.value !== null && base.value > 0;
		const value = known ? ((above.value ?? 0) / (base.value ?? 1)) * 100 : null;
		carried.set(code, { value, estimated: above.estimated, missing });
	}
	return carried;
}
