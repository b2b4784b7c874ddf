import type { Figure } from './figures';
import { answers, endOf } from './period';
import { householdsCountedBy } from './rate-households';
import type { IndicatorId, Observation, Period, PlaceCode } from './types';

/** How many households a rate stands for in a place. */
export interface CountedHouseholds {
	readonly count: number;
	/** `printed`: the document's own count. `summed`: of whole old places that a new one is made of. */
	readonly basis: 'printed' | 'summed';
	/** The printed figures that carry it. */
	readonly from: readonly Observation[];
}

/** The count that a printed figure carries: a rate its numerator, a count itself. */
function countIn({ indicator, numerator, value }: Observation, counted: string): number | null {
	return indicator === counted ? value : numerator;
}

/** Of a new place, the sum over its old ones; null where one is missing, or only a share of it counts. */
function summed({ from, carried }: Figure, counted: string): CountedHouseholds | null {
	if (carried?.how !== 'summed') return null;
	const parts = carried.places.flatMap(
		(place) => from.find((each) => each.place === place && countIn(each, counted) !== null) ?? []
	);
	if (parts.length < carried.places.length) return null;
	const count = parts.reduce((sum, each) => sum + (countIn(each, counted) ?? 0), 0);
	return { count, basis: 'summed', from: parts };
}

/**
 * The households behind the observed figures of a rate: as printed with the rate, else as a figure of its
 * own of the same day; of a place without a rate the last count that answers. A count is never made
 * from a rate, nor from a share of an area. `observations` are those of the rate and of its count.
 */
export function countedHouseholds(
	{ by, at }: { readonly by: IndicatorId; readonly at: Period },
	figures: ReadonlyMap<PlaceCode, Figure>,
	observations: readonly Observation[]
): Map<PlaceCode, CountedHouseholds> {
	const found = new Map<PlaceCode, CountedHouseholds>();
	const counted = householdsCountedBy(by);
	if (counted === null) return found;
	for (const each of observations) {
		const { place, indicator, kind, period, value } = each;
		if (indicator !== counted || kind !== 'observed' || value === null) continue;
		const day = figures.get(place)?.from[0]?.period;
		if (day ? endOf(period) !== endOf(day) : !answers(period, at)) continue;
		const earlier = found.get(place)?.from[0];
		if (!earlier || endOf(period) > endOf(earlier.period))
			found.set(place, { count: value, basis: 'printed', from: [each] });
	}
	for (const [place, figure] of figures) {
		const [single, ...others] = figure.from;
		if (others.length > 0 || figure.basis === 'carried') {
			const sum = summed(figure, counted);
			if (sum) found.set(place, sum);
		} else if (single && single.numerator !== null)
			found.set(place, { count: single.numerator, basis: 'printed', from: [single] });
	}
	return found;
}
