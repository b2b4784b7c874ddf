import { seededRandom } from '../atlas/seeded-random';
import { scoreTolerance } from './score';

/** Needs (0–1) of scored places: place p, criterion k at `p * criteria + k`. */
export interface NeedTable {
	readonly places: number;
	readonly criteria: number;
	readonly needs: Float64Array;
}

/** How a place's rank holds when all weights are possible. */
export interface RankStability {
	/** Share of draws in which the place is among the first `top`, 0–1. */
	readonly topShare: number;
	readonly meanRank: number;
	/**
	 * Ranks that 90 % of draws lie between: the 5th and the 95th percentile; of more than 1,024 places rounded
	 * outward to bins of a few ranks.
	 */
	readonly from: number;
	readonly to: number;
}

export interface StabilityQuestion {
	readonly table: NeedTable;
	readonly top: number;
	readonly draws: number;
	readonly seed: number;
	/** Called now and then with the share of draws done, 0–1. */
	readonly onProgress?: (done: number) => void;
}

/** Draws of a run: enough for a share near 0.9 to be known to ±0.006 (two standard errors). */
export const stabilityDraws = 10_000;

/** Most bins that ranks are counted in, for each place. */
const mostBins = 1024;

/** Share of draws from which a place counts as firmly among the first. */
export const firmShare = 0.9;

/** The needs of places, each with one need a criterion, as a table. */
export function needTable(places: readonly (readonly number[])[]): NeedTable {
	const criteria = places[0]?.length ?? 0;
	return { places: places.length, criteria, needs: Float64Array.from(places.flat()) };
}

/**
 * Writes one set of weights into `into`, all sets that add up to 1 being equally likely: exponential spacings,
 * −ln U over their sum (L. Devroye, “Non-Uniform Random Variate Generation”, 1986, V.2.1).
 */
export function drawWeights(random: () => number, into: Float64Array): void {
	let sum = 0;
	for (let k = 0; k < into.length; k++) {
		const spacing = -Math.log(1 - random());
		into[k] = spacing;
		sum += spacing;
	}
	for (let k = 0; k < into.length; k++) into[k] = sum > 0 ? (into[k] ?? 0) / sum : 1 / into.length;
}

/**
 * Ranks every place under `draws` sets of weights drawn evenly from the whole simplex, as in stochastic
 * multicriteria acceptability analysis (R. Lahdelma, J. Hokkanen, P. Salminen, “SMAA”, European Journal of
 * Operational Research 106, 1998). The same seed gives the same answer. Places that tie share the first of
 * their ranks.
 */
export function rankStability(question: StabilityQuestion): RankStability[] {
	const { table, top, draws, seed, onProgress } = question;
	const { places, criteria, needs } = table;
	const random = seededRandom(seed);
	const weights = new Float64Array(criteria);
	const order = new Float64Array(places);
	const inTop = new Uint32Array(places);
	const rankSum = new Float64Array(places);
	const width = Math.ceil(places / mostBins);
	const bins = Math.ceil(places / width);
	const counts = new Uint32Array(places * bins);
	for (let draw = 0; draw < draws; draw++) {
		drawWeights(random, weights);
		for (let p = 0, at = 0; p < places; p++) {
			let score = 0;
			for (let k = 0; k < criteria; k++) score += (needs[at++] ?? 0) * (weights[k] ?? 0);
			// Score and place in one number: plain numbers are sorted many times faster than objects.
			order[p] = Math.round(score / scoreTolerance) * places + p;
		}
		order.sort();
		let scoreBefore = -1;
		let above = 0;
		for (let i = places - 1; i >= 0; i--) {
			const both = order[i] ?? 0;
			const score = Math.floor(both / places);
			const p = both - score * places;
			if (score !== scoreBefore) above = places - 1 - i;
			scoreBefore = score;
			if (above < top) inTop[p] = (inTop[p] ?? 0) + 1;
			rankSum[p] = (rankSum[p] ?? 0) + above + 1;
			const at = p * bins + Math.floor(above / width);
			counts[at] = (counts[at] ?? 0) + 1;
		}
		if (onProgress && (draw + 1) % 250 === 0) onProgress((draw + 1) / draws);
	}
	return Array.from({ length: places }, (_, p) => {
		const own = counts.subarray(p * bins, (p + 1) * bins);
		return {
			topShare: (inTop[p] ?? 0) / draws,
			meanRank: (rankSum[p] ?? 0) / draws,
			from: binAt(own, 0.05 * draws) * width + 1,
			to: Math.min(places, (binAt(own, 0.95 * draws) + 1) * width)
		};
	});
}

/** The first bin at which at least `count` draws have been met. */
function binAt(counts: Uint32Array, count: number): number {
	let met = 0;
	for (let bin = 0; bin < counts.length; bin++) {
		met += counts[bin] ?? 0;
		if (met >= count) return bin;
	}
	return counts.length - 1;
}
