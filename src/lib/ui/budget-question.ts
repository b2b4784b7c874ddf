import { poorHouseholds } from '$lib/planner/place-figures';
import type { InvestmentQuestion } from '$lib/planner/investment';
import type { Plan } from '$lib/planner/plan';
import type { PlanFacts } from '$lib/planner/plan-facts';
import type { PlanResult } from '$lib/planner/plan-result';
import { typedNumber } from '$lib/planner/typed-number';

/** What was typed as a question for the solver, in đồng, or what of it is no number. */
export type BudgetQuestion =
	| {
			readonly kind: 'question';
			readonly question: InvestmentQuestion;
			/** Places left out because their poor households are not known. */
			readonly uncosted: number;
	  }
	| { readonly kind: 'empty' }
	| { readonly kind: 'not_number'; readonly typed: string };

/** The budget of a plan over the places that its filter keeps. */
export function budgetQuestion(
	{ budget }: Plan,
	facts: PlanFacts,
	result: PlanResult
): BudgetQuestion {
	if (budget.amount.trim() === '' || budget.unitCost.trim() === '') return { kind: 'empty' };
	const amount = typedNumber(budget.amount);
	if (amount === null) return { kind: 'not_number', typed: budget.amount };
	const unitCost = typedNumber(budget.unitCost);
	if (unitCost === null) return { kind: 'not_number', typed: budget.unitCost };
	const poor = result.figures(poorHouseholds);
	const candidates = result.kept.flatMap((index) => {
		const households = poor[index]?.value ?? null;
		const place = facts.places[index];
		if (households === null || households <= 0 || !place) return [];
		return [
			{
				index,
				households,
				cost: unitCost * 1e6 * (budget.unit === 'poor_household' ? households : 1),
				group: place.parent,
				mustHave: budget.must.includes(place.code)
			}
		];
	});
	return {
		kind: 'question',
		question: { candidates, budget: amount * 1e6, floor: budget.floor },
		uncosted: result.kept.length - candidates.length
	};
}
