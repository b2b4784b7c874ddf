import { normalise, type Scale } from './normalise';

/** One criterion over all places, in the order of the places. */
export interface CriterionValues {
	readonly scale: Scale;
	/** In the criterion's unit; null where there is no figure. */
	readonly values: readonly (number | null)[];
}

/** What one criterion adds to a place's score. */
export interface ScorePart {
	/** In the criterion's unit; null only where the criterion has no weight and the place no figure. */
	readonly value: number | null;
	/** Need by this criterion, 0–1. */
	readonly need: number;
	/** Need times weight; the parts of a place add up to its score. */
	readonly part: number;
}

/** A place that has a figure of every criterion. */
export interface ScoredPlace {
	/** Index of the place in the lists of values. */
	readonly index: number;
	/** 0–1, most needy highest. */
	readonly score: number;
	/** 1 for the most needy; places whose scores tie share the first of their ranks. */
	readonly rank: number;
	/** One for each criterion. */
	readonly parts: readonly ScorePart[];
}

/** A place that cannot be scored, and the criteria (by index) that it has no figure of. */
export interface UnscoredPlace {
	readonly index: number;
	readonly missing: readonly number[];
}

export interface Ranking {
	/** By rank, then by index. */
	readonly scored: readonly ScoredPlace[];
	/** By index. A place without data is not ranked at all: neither as zero nor as last. */
	readonly unscored: readonly UnscoredPlace[];
}

/** Scores are compared to this step: what the last bits of a sum say orders nothing. */
export const scoreTolerance = 1e-9;

/**
 * Ranks places by their weighted sum of needs, Σ weight · need (simple additive weighting; C. L. Hwang, K. Yoon,
 * “Multiple Attribute Decision Making”, 1981). `weights` add up to 1, one for each criterion; criteria of weight
 * 0 ask for no figure. A criterion is normalised over all places that have a figure of it.
 */
export function rankPlaces(
	placeCount: number,
	criteria: readonly CriterionValues[],
	weights: readonly number[]
): Ranking {
	const needs = criteria.map(({ values, scale }) => normalise(values, scale));
	const scored: Omit<ScoredPlace, 'rank'>[] = [];
	const unscored: UnscoredPlace[] = [];
	for (let index = 0; index < placeCount; index++) {
		const missing: number[] = [];
		let score = 0;
		const parts = criteria.map(({ values }, k): ScorePart => {
			const weight = weights[k] ?? 0;
			const value = values[index] ?? null;
			const need = needs[k]?.[index] ?? null;
			if (value === null || need === null) {
				if (weight > 0) missing.push(k);
				return { value, need: 0, part: 0 };
			}
			score += weight * need;
			return { value, need, part: weight * need };
		});
		if (missing.length || criteria.length === 0) unscored.push({ index, missing });
		else scored.push({ index, score: Math.min(1, score), parts });
	}
	return { scored: withRanks(scored), unscored };
}

/** A score as far as it orders places, a whole number. */
export function ordering(score: number): number {
	return Math.round(score / scoreTolerance);
}

/** `places` are by index, which those that tie keep. */
function withRanks(places: readonly Omit<ScoredPlace, 'rank'>[]): ScoredPlace[] {
	// Score and place in one number: plain numbers are sorted many times faster than objects.
	const count = places.length;
	const sorted = Float64Array.from(places, ({ score }, i) => i - ordering(score) * count).sort();
	let rank = 0;
	let before = NaN;
	return Array.from(sorted, (both, i) => {
		const negative = Math.floor(both / count);
		if (negative !== before) rank = i + 1;
		before = negative;
		const place = places[both - negative * count];
		if (!place) throw new Error('a place was lost in sorting');
		return { ...place, rank };
	});
}

/** Places of the first `top` ranks; more than `top` where places tie at the end. */
export function topPlaces(ranking: Ranking, top: number): ScoredPlace[] {
	return ranking.scored.filter((place) => place.rank <= top);
}
