import { poorHouseholds } from '$lib/planner/place-figures';
import type { InvestmentQuestion } from '$lib/planner/investment';
import type { CriterionId } from '$lib/planner/criterion';
import type { Plan } from '$lib/planner/plan';
import type { PlanFacts } from '$lib/planner/plan-facts';
import type { PlanResult } from '$lib/planner/plan-result';
import { typedNumber } from '$lib/planner/typed-number';

/** Places that cannot be chosen, by why; they are never taken for free. */
export interface LeftOut {
	/** Their poor households are not known. */
	readonly noPoor: number;
	/** What the unit cost is for is not known. */
	readonly noCount: number;
	/** They have no poor household, or nothing that the unit cost is for. */
	readonly nothing: number;
}

/** What was typed as a question for the solver, in đồng, or why it is none. */
export type BudgetQuestion =
	| {
			readonly kind: 'question';
			readonly question: InvestmentQuestion;
			readonly leftOut: LeftOut;
	  }
	| { readonly kind: 'empty' | 'no_deprivation' }
	| { readonly kind: 'not_number'; readonly typed: string };

/** Counts of deprived households that some place of a scope has. */
export function deprivationCounts(
	available: readonly { readonly id: CriterionId }[]
): CriterionId[] {
	return available.map(({ id }) => id).filter((id) => id.startsWith('deprived_households_'));
}

/**
 * How many of what a plan's unit cost is for are at a place: the place, its poor or its deprived households. Null
 * where that is not known; counts estimated by area are rounded.
 */
export function countedAt({ budget }: Plan, { figures }: PlanResult, index: number): number | null {
	if (budget.unit === 'place') return 1;
	const of = budget.unit === 'poor_household' ? poorHouseholds : budget.deprivation;
	const value = of === null ? null : (figures(of)[index]?.value ?? null);
	return value === null ? null : Math.round(value);
}

/** The budget of a plan over the places that its filter keeps. */
export function budgetQuestion(plan: Plan, facts: PlanFacts, result: PlanResult): BudgetQuestion {
	const { budget } = plan;
	if (budget.amount.trim() === '' || budget.unitCost.trim() === '') return { kind: 'empty' };
	const amount = typedNumber(budget.amount);
	if (amount === null) return { kind: 'not_number', typed: budget.amount };
	const unitCost = typedNumber(budget.unitCost);
	if (unitCost === null) return { kind: 'not_number', typed: budget.unitCost };
	if (budget.unit === 'deprived_household' && budget.deprivation === null)
		return { kind: 'no_deprivation' };
	const poor = result.figures(poorHouseholds);
	const leftOut = { noPoor: 0, noCount: 0, nothing: 0 };
	const candidates = result.kept.flatMap((index) => {
		const households = Math.round(poor[index]?.value ?? NaN);
		const count = countedAt(plan, result, index);
		const place = facts.places[index];
		if (!place) return [];
		if (Number.isNaN(households)) leftOut.noPoor++;
		else if (count === null) leftOut.noCount++;
		else if (households === 0 || count === 0) leftOut.nothing++;
		else
			return [
				{
					index,
					households,
					cost: unitCost * 1e6 * count,
					group: place.parent,
					mustHave: budget.must.includes(place.code)
				}
			];
		return [];
	});
	return {
		kind: 'question',
		question: { candidates, budget: amount * 1e6, floor: budget.floor },
		leftOut
	};
}

/** What an amount of money comes to for each unit of a plan's cost, over all places of the scope. */
export interface MeanCost {
	/** Million đồng, to two decimals: three would be read as thousands. */
	readonly each: number;
	/** How many units that is divided by. */
	readonly count: number;
}

/** The mean that `amount` đồng comes to; null where the units of some place are not known. */
export function meanCost(
	amount: number,
	plan: Plan,
	facts: PlanFacts,
	result: PlanResult
): MeanCost | null {
	const counts = facts.places.map((_, index) => countedAt(plan, result, index));
	const count = counts.reduce<number>((sum, each) => sum + (each ?? NaN), 0);
	return count > 0 ? { each: Math.round(amount / count / 1e4) / 100, count } : null;
}
