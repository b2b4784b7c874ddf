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
	/** Called now and then with the share of places done, 0–1. */
	readonly onProgress?: (done: number) => void;
}

/** False discovery rate at which hot spots and outliers are named. */
export const significantRate = 0.05;

export const hotSpotClasses = [
	'high_high',
	'high_low',
	'low_high',
	'low_low',
	'not_significant'
] as const;
/** What a map shows of a tested place: its quadrant, where that is significant. */
export type HotSpotClass = (typeof hotSpotClasses)[number];

/** The class of a place at {@link significantRate}. */
export function hotSpotClass({ quadrant, adjustedP }: LocalMoran): HotSpotClass {
	return adjustedP <= significantRate ? quadrant : 'not_significant';
}

/** Calls of `onProgress` in a run, at most, and the fewest places between two: each is a new picture of the page. */
const progressCalls = 20;
const fewestBetween = 100;

/** Permutations of a run: p-values down to 0.0002. */
export const moranPermutations = 9999;

/**
 * Local Moran's I (L. Anselin, “Local indicators of spatial association – LISA”, Geographical Analysis 27, 1995)
 * with pseudo p-values from conditional permutation: the value of the place stays, its neighbours' are drawn
 * without replacement from all other places; all places use the same draws, as PySAL's esda does, so that
 * thousands of places take seconds. With R the draws at least as extreme on the side of the observed
 * value, p = min(1, 2 (R + 1) / (permutations + 1)), two-sided; corrected by Benjamini and Hochberg, as M. C. de
 * Castro, B. H. Singer propose (Geographical Analysis 38, 2006).
 *
 * Null for places without a value or without a neighbour that has one, and everywhere where all values are the
 * same. Places without a value are no one's neighbours. The same seed gives the same answer.
 */
export function localMoran(question: LocalMoranQuestion): (LocalMoran | null)[] {
	const { values, neighbours, permutations, seed, onProgress } = question;
	const known = values.flatMap((value, index) => (value === null ? [] : [{ value, index }]));
	const mean = known.reduce((sum, { value }) => sum + value, 0) / known.length;
	const variance = known.reduce((sum, { value }) => sum + (value - mean) ** 2, 0) / known.length;
	if (!(variance > 0)) return values.map(() => null);

	const place = new Map(known.map(({ index }, i) => [index, i]));
	const z = Float64Array.from(known, ({ value }) => (value - mean) / Math.sqrt(variance));
	const around = known.map(({ index }) =>
		(neighbours[index] ?? []).flatMap((j) => place.get(j) ?? [])
	);
	const most = around.reduce((longest, { length }) => Math.max(longest, length), 0);
	const draws = drawnOthers(known.length - 1, most, permutations, seededRandom(seed));
	const lags = new Float64Array(permutations);
	const step = Math.max(fewestBetween, Math.ceil(known.length / progressCalls));
	const tested: (Omit<LocalMoran, 'adjustedP'> | null)[] = values.map(() => null);
	known.forEach(({ index }, own) => {
		if (onProgress && own % step === 0) onProgress(own / known.length);
		const near = around[own] ?? [];
		if (near.length === 0) return;
		const lag = near.reduce((sum, j) => sum + (z[j] ?? 0), 0) / near.length;
		const deviation = z[own] ?? 0;
		drawLags(z, own, near.length, draws, lags);
		tested[index] = {
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

/** Permutations of a run, each as the first `most` places of an order of `count` others. */
interface Draws {
	readonly most: number;
	/** Place k of draw d at `d * most + k`. */
	readonly others: Uint32Array;
}

/** Draws without replacement (Fisher and Yates, as far as needed). */
function drawnOthers(
	count: number,
	most: number,
	permutations: number,
	random: () => number
): Draws {
	const pool = Uint32Array.from({ length: count }, (_, i) => i);
	const others = new Uint32Array(permutations * most);
	for (let draw = 0, at = 0; draw < permutations; draw++) {
		for (let k = 0; k < most; k++) {
			const pick = k + Math.floor(random() * (count - k));
			const value = pool[pick] ?? 0;
			pool[pick] = pool[k] ?? 0;
			pool[k] = value;
			others[at++] = value;
		}
	}
	return { most, others };
}

/** Writes the mean of z over `size` other places into `lags`, for each draw. */
function drawLags(
	z: Float64Array,
	without: number,
	size: number,
	{ most, others }: Draws,
	lags: Float64Array
): void {
	for (let draw = 0; draw < lags.length; draw++) {
		let sum = 0;
		for (let k = 0; k < size; k++) {
			const other = others[draw * most + k] ?? 0;
			sum += z[other < without ? other : other + 1] ?? 0;
		}
		lags[draw] = sum / size;
	}
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
