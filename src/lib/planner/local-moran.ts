import { seededRandom } from '../atlas/seeded-random';
import type { NeighbourLists } from './contiguous';
import { adjustedPValues } from './false-discovery';

/** Where a place stands in Moran's scatter plot: its own value, then that of its neighbours, towards the mean. */
export type Quadrant = 'high_high' | 'low_low' | 'high_low' | 'low_high';

/** Local Moran's I of one place. */
export interface LocalMoran {
	/** I(i) = z(i) · Σ w(ij) z(j), z in standard deviations (of n), the weights w of a place adding up to 1. */
	readonly index: number;
	readonly quadrant: Quadrant;
	/** Two-sided, from permutations. */
	readonly p: number;
	/** The same, corrected for as many tests as there are places. */
	readonly adjustedP: number;
}

export interface LocalMoranQuestion {
	readonly values: readonly (number | null)[];
	readonly neighbours: NeighbourLists;
	readonly permutations: number;
	readonly seed: number;
}

/** False discovery rate at which hot spots and outliers are named. */
export const significantRate = 0.05;

/** Permutations of a run: p-values down to 0.0002. */
export const moranPermutations = 9999;

/**
 * Local Moran's I (L. Anselin, “Local indicators of spatial association – LISA”, Geographical Analysis 27, 1995)
 * with pseudo p-values from conditional permutation: the value of the place stays, its neighbours' are drawn
 * without replacement from all other places. With R the draws at least as extreme on the side of the observed
 * value, p = min(1, 2 (R + 1) / (permutations + 1)), two-sided; corrected by Benjamini and Hochberg, as M. C. de
 * Castro, B. H. Singer propose (Geographical Analysis 38, 2006).
 *
 * Null for places without a value or without a neighbour that has one, and everywhere where all values are the
 * same. Places without a value are no one's neighbours. The same seed gives the same answer.
 */
export function localMoran(question: LocalMoranQuestion): (LocalMoran | null)[] {
	const { values, neighbours, permutations, seed } = question;
	const known = values.flatMap((value, index) => (value === null ? [] : [{ value, index }]));
	const mean = known.reduce((sum, { value }) => sum + value, 0) / known.length;
	const variance = known.reduce((sum, { value }) => sum + (value - mean) ** 2, 0) / known.length;
	if (!(variance > 0)) return values.map(() => null);

	const place = new Map(known.map(({ index }, i) => [index, i]));
	const z = Float64Array.from(known, ({ value }) => (value - mean) / Math.sqrt(variance));
	const random = seededRandom(seed);
	const tested = values.map((_, index): Omit<LocalMoran, 'adjustedP'> | null => {
		const own = place.get(index);
		if (own === undefined) return null;
		const around = (neighbours[index] ?? []).flatMap((j) => place.get(j) ?? []);
		if (around.length === 0) return null;
		const lag = around.reduce((sum, j) => sum + (z[j] ?? 0), 0) / around.length;
		const deviation = z[own] ?? 0;
		const lags = drawnLags(z, own, around.length, permutations, random);
		return {
			index: deviation * lag,
			quadrant: quadrantOf(deviation, lag),
			p: pseudoP(lags, lag)
		};
	});
	const adjusted = adjustedPValues(tested.map((test) => test?.p ?? null));
	return tested.map((test, i) => (test ? { ...test, adjustedP: adjusted[i] ?? 1 } : null));
}

/** Where deviations from the mean put a place; a deviation of 0 counts as high. */
function quadrantOf(own: number, lag: number): Quadrant {
	if (own >= 0) return lag >= 0 ? 'high_high' : 'high_low';
	return lag >= 0 ? 'low_high' : 'low_low';
}

/** Means of `size` values of z drawn without replacement from all but one place (Fisher and Yates, partial). */
function drawnLags(
	z: Float64Array,
	without: number,
	size: number,
	permutations: number,
	random: () => number
): Float64Array {
	const others = z.filter((_, i) => i !== without);
	const lags = new Float64Array(permutations);
	for (let draw = 0; draw < permutations; draw++) {
		let sum = 0;
		for (let k = 0; k < size; k++) {
			const pick = k + Math.floor(random() * (others.length - k));
			const value = others[pick] ?? 0;
			others[pick] = others[k] ?? 0;
			others[k] = value;
			sum += value;
		}
		lags[draw] = sum / size;
	}
	return lags;
}

/** Sums of the same numbers in another order differ by their last bits. */
const sameLag = 1e-9;

function pseudoP(lags: Float64Array, observed: number): number {
	let above = 0;
	let below = 0;
	for (const lag of lags) {
		if (lag >= observed - sameLag) above++;
		if (lag <= observed + sameLag) below++;
	}
	return Math.min(1, (2 * (Math.min(above, below) + 1)) / (lags.length + 1));
}
