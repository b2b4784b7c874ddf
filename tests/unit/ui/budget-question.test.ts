import { describe, expect, it } from 'vitest';
import { period, placeCode } from '../../../src/lib/atlas/literals';
import { emptyPlan, type Plan } from '../../../src/lib/planner/plan';
import { planResult } from '../../../src/lib/planner/plan-result';
import { budgetQuestion, meanCost } from '../../../src/lib/ui/budget-question';
import { factsOf } from '../planner/plan-facts';
import { observed, realObservations } from '../real-data';

const codes = [placeCode('616'), placeCode('617')];
// Sa Thầy (616, 2016) prints how many of its poor lack a toilet; Tu Mơ Rông (617, 2017) how many are poor only.
const facts = factsOf({
	scope: { bounds: '2024', in: placeCode('62'), level: 'district', at: period('2017') },
	places: codes.map((code) => ({ code, name: code, parent: placeCode('62') })),
	observations: realObservations.filter(({ place }) => codes.includes(place))
});

function planOf(budget: Partial<Plan['budget']>): Plan {
	return { ...emptyPlan, older: true, budget: { ...emptyPlan.budget, ...budget } };
}

describe('a cost by deprived household', () => {
	const plan = planOf({
		amount: '50.000',
		unitCost: '15',
		unit: 'deprived_household',
		deprivation: 'deprived_households_toilet'
	});

	it('is that of the households that lack it; a place without the figure is apart, not free', () => {
		const asked = budgetQuestion(plan, facts, planResult(plan, facts));
		const lacking = observed('616', 'deprived_households_toilet', '2016-01-01').value ?? NaN;
		expect(asked).toMatchObject({
			kind: 'question',
			question: { candidates: [{ index: 0, cost: lacking * 15e6 }] },
			leftOut: { noPoor: 0, noCount: 1, nothing: 0 }
		});
	});

	it('asks which deprivation where none is chosen', () => {
		const open = planOf({ ...plan.budget, deprivation: null });
		expect(budgetQuestion(open, facts, planResult(open, facts))).toEqual({
			kind: 'no_deprivation'
		});
	});
});

describe('the mean of named money', () => {
	it('is the money over the places, and none by household where one is not counted', () => {
		const byPlace = planOf({});
		expect(meanCost(37e9, byPlace, facts, planResult(byPlace, facts))).toEqual({
			each: 18_500,
			count: 2
		});
		const byHousehold = planOf({
			unit: 'deprived_household',
			deprivation: 'deprived_households_toilet'
		});
		expect(meanCost(37e9, byHousehold, facts, planResult(byHousehold, facts))).toBeNull();
	});
});
