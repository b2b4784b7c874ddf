import { normalise } from './normalise';
import { ordering, type CriterionValues } from './score';
import { proportionalWeights } from './weights';

/** What the first `top` places become when one criterion is left out. */
export interface WithoutCriterion {
	/** Index of the criterion left out. */
	readonly without: number;
	/** Indices of places that come in and that go, by index. */
	readonly entering: readonly number[];
	readonly leaving: readonly number[];
}

/**
 * Leaves each criterion out in turn, the weights of the others keeping their proportions, and says who enters and
 * who leaves the first `top`. A criterion that has all the weight cannot be left out and is passed over. Places
 * that lacked only the one left out may enter.
 */
export function leaveOneOut(
	placeCount: number,
	criteria: readonly CriterionValues[],
	weights: readonly number[],
	top: number
): WithoutCriterion[] {
	const needs = criteria.map(({ values, scale }) => normalise(values, scale));
	const first = topIndices(placeCount, needs, weights, top);
	return criteria.flatMap((_, without): WithoutCriterion[] => {
		const rest = proportionalWeights(weights.filter((_, k) => k !== without));
		if (!rest) return [];
		const kept = needs.filter((_, k) => k !== without);
		const other = topIndices(placeCount, kept, rest, top);
		return [
			{
				without,
				entering: [...other].filter((index) => !first.has(index)).sort((a, b) => a - b),
				leaving: [...first].filter((index) => !other.has(index)).sort((a, b) => a - b)
			}
		];
	});
}

/** The places of `topPlaces`, found without ranking all of them. */
function topIndices(
	placeCount: number,
	needs: readonly (readonly (number | null)[])[],
	weights: readonly number[],
	top: number
): Set<number> {
	const scored: number[] = [];
	const scores: number[] = [];
	for (let index = 0; index < placeCount; index++) {
		let score = 0;
		const lacks = needs.some((own, k) => {
			const weight = weights[k] ?? 0;
			const need = own[index] ?? null;
			score += weight * (need ?? 0);
			return weight > 0 && need === null;
		});
		if (lacks || needs.length === 0) continue;
		scored.push(index);
		scores.push(ordering(Math.min(1, score)));
	}
	const sorted = Float64Array.from(scores).sort();
	const last = sorted[Math.max(0, sorted.length - top)] ?? Infinity;
	return new Set(scored.filter((_, i) => top > 0 && (scores[i] ?? 0) >= last));
}
