import { mostCompared, pairwiseMatrix, pairwiseWeights, type PairwiseWeights } from './pairwise';
import type { Plan } from './plan';
import { evenWeights, proportionalWeights, rankOrderCentroid } from './weights';

/** The weights of a plan's criteria, and how far its judgements fit where they were compared in pairs. */
export type PlanWeights =
	| {
			readonly kind: 'weights';
			readonly weights: readonly number[];
			readonly pairwise: PairwiseWeights | null;
	  }
	/** Nothing has any weight, or there are too many criteria to compare in pairs. */
	| { readonly kind: 'all_zero' | 'too_many_pairs' };

/** Weights of a plan by the way it has chosen; those of sliders in the proportions of the sliders. */
export function planWeights({ criteria, weighing, pairs }: Plan): PlanWeights {
	const count = criteria.length;
	switch (weighing) {
		case 'sliders': {
			const weights =
				count === 0 ? evenWeights(0) : proportionalWeights(criteria.map(({ weight }) => weight));
			return weights ? { kind: 'weights', weights, pairwise: null } : { kind: 'all_zero' };
		}
		case 'order':
			return { kind: 'weights', weights: rankOrderCentroid(count), pairwise: null };
		case 'pairs': {
			if (count > mostCompared) return { kind: 'too_many_pairs' };
			if (count === 0) return { kind: 'weights', weights: [], pairwise: null };
			const pairwise = pairwiseWeights(pairwiseMatrix(count, pairs));
			return { kind: 'weights', weights: pairwise.weights, pairwise };
		}
	}
}
