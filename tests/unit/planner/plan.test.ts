import { describe, expect, it } from 'vitest';
import { indicatorId, period, placeCode } from '../../../src/lib/atlas/literals';
import {
	withCriterion,
	withMoved,
	withoutCriterion,
	withWeight
} from '../../../src/lib/planner/change-plan';
import { readCriterion, usualNeed, writeCriterion } from '../../../src/lib/planner/criterion';
import { decodePlan, writePlan } from '../../../src/lib/planner/plan-code';
import { emptyPlan, readScenario, scenarioOf, type Plan } from '../../../src/lib/planner/plan';
import { planWeights } from '../../../src/lib/planner/plan-weights';

const criterion = { method: 'min_max', need: 'high', threshold: 0 } as const;
const two = withCriterion(withCriterion(emptyPlan, { ...criterion, criterion: 'poor_rate' }), {
	...criterion,
	criterion: 'poor_households'
});
const full: Plan = {
	...two,
	filter: {
		kind: 'all',
		of: [
			{ kind: 'not', of: { kind: 'designated', programme: 'border' } },
			{ kind: 'value', criterion: 'poor_rate', comparison: 'above', than: 30 }
		]
	},
	budget: { ...emptyPlan.budget, amount: 'năm mươi tỷ', must: [placeCode('630')] }
};

describe('plans', () => {
	it('an address holds everything that was typed, also what is no number', () => {
		expect(decodePlan(writePlan(full))).toEqual(full);
		expect(writePlan(full)).toMatch(/^[\w-]+$/);
		expect(writePlan(emptyPlan)).toBe('');
		expect(decodePlan('')).toEqual(emptyPlan);
	});

	it('an address that is no plan is none, and does not throw', () => {
		expect(decodePlan('%%%')).toBeNull();
		expect(decodePlan('AAAA')).toBeNull();
		expect(decodePlan(btoa('{"top":-1}'))).toBeNull();
		expect(decodePlan(btoa('{"criteria":[{"criterion":"no such thing!"}]}'))).toBeNull();
	});

	it('a scenario comes back from its file with its data version', () => {
		const scenario = scenarioOf({
			name: 'Ưu tiên phía đông',
			dataVersion: '0123456789ab',
			scope: {
				bounds: '2024',
				in: placeCode('64'),
				level: 'district',
				at: period('2022')
			},
			plan: full
		});
		expect(readScenario(JSON.stringify(scenario))).toEqual(scenario);
		expect(readScenario(JSON.stringify({ ...scenario, version: 2 }))).toBeNull();
		// Files from before the map could show hot spots.
		const before = { ...scenario, plan: { ...full, map: undefined, hotSpots: undefined } };
		expect(readScenario(JSON.stringify(before))).toEqual(scenario);
		expect(readScenario('not JSON')).toBeNull();
	});

	it('criteria are read as they are written', () => {
		for (const id of [
			'poor_rate',
			'on:border',
			'km:border',
			'km:province_centre',
			'around:poor_rate'
		]) {
			const read = readCriterion(id);
			expect(read && writeCriterion(read)).toBe(id);
		}
		expect(readCriterion('on:nothing')).toBeNull();
		expect(readCriterion('km:moon')).toBeNull();
		expect(readCriterion('poor rate')).toBeNull();
	});

	it('high poverty and low coverage mean need, and so does a border that is near', () => {
		const better = (id: string) => (id === 'poor_rate' ? 'lower_is_better' : 'higher_is_better');
		const rate = indicatorId('poor_rate');
		const coverage = indicatorId('health_insurance_coverage_poor');
		expect(usualNeed({ kind: 'indicator', indicator: rate }, better)).toBe('high');
		expect(usualNeed({ kind: 'indicator', indicator: coverage }, better)).toBe('low');
		expect(usualNeed({ kind: 'distance', to: 'border' }, better)).toBe('low');
		expect(usualNeed({ kind: 'distance', to: 'province_centre' }, better)).toBe('high');
	});

	it('weights of sliders add up to 1 as criteria come and go', () => {
		const weights = (plan: Plan) => plan.criteria.map(({ weight }) => weight);
		expect(weights(two)).toEqual([0.5, 0.5]);
		expect(weights(withWeight(two, 0, 0.8)).map((w) => w.toFixed(2))).toEqual(['0.80', '0.20']);
		expect(weights(withoutCriterion(withWeight(two, 0, 0.8), 0))).toEqual([1]);
		expect(withMoved(two, 1, -1).criteria[0]?.criterion).toBe('poor_households');
	});

	it('weights come from sliders, from the order or from pairs, and all zero is named', () => {
		expect(planWeights(two)).toMatchObject({ weights: [0.5, 0.5] });
		expect(planWeights({ ...two, weighing: 'order' })).toMatchObject({ weights: [0.75, 0.25] });
		const pairs = planWeights({ ...two, weighing: 'pairs', pairs: [3] });
		expect(pairs).toMatchObject({ pairwise: { consistencyRatio: 0 } });
		const zero = { ...two, criteria: two.criteria.map((each) => ({ ...each, weight: 0 })) };
		expect(planWeights(zero)).toEqual({ kind: 'all_zero' });
	});
});
