import { proportionalWeights } from './weights';
import { rankPlaces, topPlaces, type CriterionValues } from './score';

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
	const first = topIndices(placeCount, criteria, weights, top);
	return criteria.flatMap((_, without): WithoutCriterion[] => {
		const rest = proportionalWeights(weights.filter((_, k) => k !== without));
		if (!rest) return [];
		const kept = criteria.filter((_, k) => k !== without);
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

function topIndices(
	placeCount: number,
	criteria: readonly CriterionValues[],
	weights: readonly number[],
	top: number
): Set<number> {
	return new Set(topPlaces(rankPlaces(placeCount, criteria, weights), top).map((p) => p.index));
}
