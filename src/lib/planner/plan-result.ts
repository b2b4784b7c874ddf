import { tellsApart } from './normalise';
import {
	countMeeting,
	filterSteps,
	meets,
	type FilterCount,
	type FilteredPlace,
	type FilterStep
} from './filter';
import { leaveOneOut, type WithoutCriterion } from './leave-one-out';
import { figureTable, poorHouseholds, type FigureTable } from './place-figures';
import type { Plan } from './plan';
import type { PlanFacts } from './plan-facts';
import { planWeights, type PlanWeights } from './plan-weights';
import { rankPlaces, topPlaces, type Ranking } from './score';

/** What hinders a ranking, and of what criterion (by index) where it is one. */
export type PlanFault =
	| { readonly kind: 'no_criteria' | 'all_zero' | 'too_many_pairs' | 'nothing_left' }
	| { readonly kind: 'missing_everywhere' | 'same_everywhere'; readonly criterion: number };

/** What a filter leaves of the places of a scope, whatever the weights. Places are named by their index in the facts. */
export interface KeptPlaces {
	/** Places that the filter keeps, and places that a missing figure leaves undecided. */
	readonly kept: readonly number[];
	readonly undecided: readonly number[];
	readonly steps: readonly FilterStep<string>[];
	readonly count: FilterCount;
}

/** What follows from a plan and the figures. Places are named by their index in the facts. */
export interface PlanResult extends KeptPlaces {
	/** Figures of a criterion at all places. */
	readonly figures: FigureTable;
	readonly weights: PlanWeights;
	readonly faults: readonly PlanFault[];
	/** Of the kept places. */
	readonly ranking: Ranking;
	/** Indices of the first places. */
	readonly top: readonly number[];
	readonly withoutEach: readonly WithoutCriterion[];
}

/** The places of a scope that a filter keeps. */
export function keptPlaces(
	filter: Plan['filter'],
	facts: PlanFacts,
	figures: FigureTable
): KeptPlaces {
	const poor = figures(poorHouseholds);
	const asked = facts.places.map(({ code }, i): FilteredPlace<string> => ({
		value: (id) => figures(id)[i]?.value ?? null,
		designated: (programme) => facts.designations.get(code)?.has(programme) ?? false,
		poorHouseholds: poor[i]?.value ?? null
	}));
	const met = asked.map((place) => meets(filter, place));
	const indicesWhere = (wanted: boolean | null) =>
		met.flatMap((each, i) => (each === wanted ? [i] : []));
	return {
		kept: indicesWhere(true),
		undecided: indicesWhere(null),
		steps: filterSteps(filter, asked),
		count: countMeeting(filter, asked)
	};
}

/**
 * Filters, scores and ranks the places of a scope. Who asks again with other weights hands over what these do
 * not change: the figures, and the places that the filter keeps.
 */
export function planResult(
	plan: Plan,
	facts: PlanFacts,
	figures: FigureTable = figureTable(facts, { at: facts.scope.at, older: plan.older }),
	places: KeptPlaces = keptPlaces(plan.filter, facts, figures)
): PlanResult {
	const { kept } = places;
	const weights = planWeights(plan);
	const used = weights.kind === 'weights' ? weights.weights : [];
	const criteria = plan.criteria.map(({ criterion, method, need, threshold }) => ({
		scale: { method, need, threshold },
		values: kept.map((i) => figures(criterion)[i]?.value ?? null)
	}));
	// Within the calculation places are numbered as kept; outside as in the facts.
	const original = (index: number) => kept[index] ?? index;
	const rankable = weights.kind === 'weights' && criteria.length > 0;
	const inner: Ranking = rankable
		? rankPlaces(kept.length, criteria, used)
		: { scored: [], unscored: [] };
	const ranking: Ranking = {
		scored: inner.scored.map((place) => ({ ...place, index: original(place.index) })),
		unscored: inner.unscored.map((place) => ({ ...place, index: original(place.index) }))
	};
	return {
		figures,
		...places,
		weights,
		faults: faultsOf(plan, weights, criteria, kept.length),
		ranking,
		top: topPlaces(ranking, plan.top).map(({ index }) => index),
		withoutEach: (rankable ? leaveOneOut(kept.length, criteria, used, plan.top) : []).map(
			({ without, entering, leaving }) => ({
				without,
				entering: entering.map(original),
				leaving: leaving.map(original)
			})
		)
	};
}

function faultsOf(
	plan: Plan,
	weights: PlanWeights,
	criteria: readonly { readonly values: readonly (number | null)[] }[],
	kept: number
): PlanFault[] {
	if (kept === 0) return [{ kind: 'nothing_left' }];
	if (criteria.length === 0) return [{ kind: 'no_criteria' }];
	if (weights.kind !== 'weights') return [{ kind: weights.kind }];
	return criteria.flatMap(({ values }, criterion): PlanFault[] => {
		if (values.every((value) => value === null)) return [{ kind: 'missing_everywhere', criterion }];
		const relative = plan.criteria[criterion]?.method !== 'threshold';
		return relative && !tellsApart(values) ? [{ kind: 'same_everywhere', criterion }] : [];
	});
}
