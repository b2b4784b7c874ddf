import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposeTargets, targetShares, type Targets } from '../../../src/lib/planner/targets';

const parts = [
	{ households: 1000, poorHouseholds: 400 },
	{ households: 3000, poorHouseholds: 300 }
];

describe('proposeTargets', () => {
	it('takes the same share of the poor of every part', () => {
		// 4 points of 4,000 households are 160: 160/700 of the poor of each, 91.4 and 68.6.
		const targets = proposeTargets({ parts, fall: 4, share: 'proportional', rules: [] }) as Targets;
		expect(targets.households).toBe(160);
		expect(targets.parts.map(({ households }) => households)).toEqual([91, 69]);
		expect(targets.parts[0]?.fall).toBeCloseTo(9.1, 12);
		// What a reader needs to check a row by hand.
		expect(targets.factor).toBeCloseTo(160 / 700, 9);
		expect(targets.parts[0]?.exact).toBeCloseTo((400 * 160) / 700, 6);
		expect(targets.parts.map(({ by }) => by)).toEqual(['factor', 'factor']);
	});

	it('or the same points everywhere', () => {
		const targets = proposeTargets({ parts, fall: 4, share: 'even', rules: [] }) as Targets;
		expect(targets.parts.map(({ fall }) => fall)).toEqual([4, 4]);
	});

	it('takes all poor households of a part that has no more, and the others carry the rest', () => {
		// 200 of 4,000: 5 % of each would be 150 of the second, which has 30 poor; the first carries 170.
		const few = [parts[0], { households: 3000, poorHouseholds: 30 }].flatMap((each) => each ?? []);
		const targets = proposeTargets({ parts: few, fall: 5, share: 'even', rules: [] }) as Targets;
		expect(targets.parts.map(({ households }) => households)).toEqual([170, 30]);
		expect(targets.parts.map(({ by }) => by)).toEqual(['factor', 'all_poor']);
	});

	it('keeps to a rule of the plans, and the others carry the rest', () => {
		// “Districts above 30 % fall by 4 points at least” (Gia Lai 2017, I.2.a): 40 of 1,000 households.
		const rules = [{ above: 30, minimum: 4 }];
		const targets = proposeTargets({ parts, fall: 2, share: 'even', rules }) as Targets;
		expect(targets.parts.map(({ households }) => households)).toEqual([40, 40]);
		expect(targets.parts[0]?.asked).toBe(40);
		expect(targets.parts.map(({ by }) => by)).toEqual(['rule', 'factor']);
		// 80 − 40 of 3,000 households.
		expect(targets.factor).toBeCloseTo(40 / 3000, 9);
		expect(targets.parts[1]?.asked).toBe(0);
	});

	it('says what could be met where the rules ask for more, or there are too few poor', () => {
		const rules = [{ above: 30, minimum: 4 }];
		expect(proposeTargets({ parts, fall: 0.5, share: 'even', rules })).toEqual({
			kind: 'rules_ask_more',
			possible: 1
		});
		expect(proposeTargets({ parts, fall: 20, share: 'even', rules })).toEqual({
			kind: 'too_few_poor',
			possible: 17.5
		});
	});

	it('the parts add up to the whole, to the household, and keep to every rule', () => {
		const rows = fc.array(
			fc
				.tuple(fc.integer({ min: 1, max: 50_000 }), fc.double({ min: 0, max: 1, noNaN: true }))
				.map(([households, share]) => ({
					households,
					poorHouseholds: Math.round(households * share)
				})),
			{ minLength: 1, maxLength: 20 }
		);
		fc.assert(
			fc.property(
				rows,
				fc.double({ min: 0, max: 20, noNaN: true }),
				fc.constantFrom(...targetShares),
				(all, fall, share) => {
					const rules = [{ above: 30, minimum: 4 }];
					const targets = proposeTargets({ parts: all, fall, share, rules });
					if (targets.kind !== 'targets') return;
					const sum = targets.parts.reduce((total, { households }) => total + households, 0);
					expect(sum).toBe(targets.households);
					targets.parts.forEach(({ households, asked }, i) => {
						expect(households).toBeGreaterThanOrEqual(asked);
						expect(households).toBeLessThanOrEqual(all[i]?.poorHouseholds ?? 0);
					});
				}
			)
		);
	});
});
