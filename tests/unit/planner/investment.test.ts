import fc from 'fast-check';
import highsLoader from 'highs';
import { describe, expect, it } from 'vitest';
import { exactInvestment } from '../../../src/lib/planner/exact-investment';
import { greedyInvestment } from '../../../src/lib/planner/greedy-investment';
import {
	byGroup,
	infeasibility,
	type Candidate,
	type InvestmentQuestion
} from '../../../src/lib/planner/investment';

const solver = await highsLoader();

function candidate(index: number, cost: number, households: number, more = {}): Candidate {
	return { index, cost, households, group: 'a', mustHave: false, ...more };
}

/** The most households of any set that meets the question, by trying all of them; null where none does. */
function bruteForce({ candidates, budget, floor }: InvestmentQuestion): number | null {
	let best: number | null = null;
	for (let set = 0; set < 1 << candidates.length; set++) {
		const chosen = candidates.filter((_, i) => set & (1 << i));
		const cost = chosen.reduce((sum, each) => sum + each.cost, 0);
		const must = candidates.every((each) => !each.mustHave || chosen.includes(each));
		const floors = [...byGroup(candidates).values()].every(
			(group) => group.filter((each) => chosen.includes(each)).length >= floor
		);
		if (chosen.length === 0 || cost > budget || !must || !floors) continue;
		best = Math.max(
			best ?? 0,
			chosen.reduce((sum, each) => sum + each.households, 0)
		);
	}
	return best;
}

describe('investment', () => {
	it('the exact set beats the greedy one where the best ratio blocks the best pair', () => {
		// Per đồng the first is best, but it leaves no room for the other two together.
		const question: InvestmentQuestion = {
			candidates: [candidate(0, 6e9, 66), candidate(1, 5e9, 50), candidate(2, 5e9, 50)],
			budget: 10e9,
			floor: 0
		};
		expect(greedyInvestment(question)).toEqual({ chosen: [0], cost: 6e9, households: 66 });
		expect(exactInvestment(solver, question)).toEqual({
			chosen: [1, 2],
			cost: 10e9,
			households: 100,
			proven: true
		});
	});

	it('must-haves and floors are kept by both', () => {
		const question: InvestmentQuestion = {
			candidates: [
				candidate(0, 2, 100),
				candidate(1, 2, 90),
				candidate(2, 2, 1, { group: 'b' }),
				candidate(3, 2, 2, { group: 'b', mustHave: true }),
				candidate(4, 2, 5, { group: 'c' })
			],
			budget: 6,
			floor: 1
		};
		expect(exactInvestment(solver, question)?.chosen).toEqual([0, 3, 4]);
		expect(greedyInvestment(question)?.chosen).toEqual([0, 3, 4]);
	});

	it('what cannot be met is named with what would meet it', () => {
		const candidates = [candidate(0, 5, 1), candidate(1, 8, 9, { mustHave: true, group: 'b' })];
		expect(infeasibility({ candidates: [], budget: 1, floor: 0 })).toEqual({
			kind: 'no_candidates'
		});
		expect(infeasibility({ candidates, budget: 4, floor: 0 })).toEqual({
			kind: 'below_cheapest',
			index: 0,
			needed: 5
		});
		expect(infeasibility({ candidates, budget: 7, floor: 0 })).toEqual({
			kind: 'must_haves',
			needed: 8
		});
		expect(infeasibility({ candidates, budget: 100, floor: 2 })).toEqual({
			kind: 'floor',
			group: 'a',
			available: 1
		});
		expect(infeasibility({ candidates, budget: 12, floor: 1 })).toEqual({
			kind: 'budget',
			needed: 13
		});
		expect(infeasibility({ candidates, budget: 13, floor: 1 })).toBeNull();
		expect(exactInvestment(solver, { candidates, budget: 12, floor: 1 })).toBeNull();
		expect(greedyInvestment({ candidates, budget: 12, floor: 1 })).toBeNull();
	});

	const questions = fc.record({
		candidates: fc
			.array(
				fc.record({
					cost: fc.integer({ min: 1, max: 30 }),
					households: fc.integer({ min: 0, max: 60 }),
					group: fc.constantFrom('a', 'b', 'c'),
					mustHave: fc.integer({ min: 0, max: 6 }).map((n) => n === 0)
				}),
				{ minLength: 1, maxLength: 9 }
			)
			.map((all) => all.map((each, index) => ({ ...each, index }))),
		budget: fc.integer({ min: 1, max: 120 }),
		floor: fc.integer({ min: 0, max: 2 })
	});

	it('the exact set is the best of all sets, greedy is one of them, and none exists where none is found', () => {
		fc.assert(
			fc.property(questions, (question) => {
				const best = bruteForce(question);
				const exact = exactInvestment(solver, question);
				const greedy = greedyInvestment(question);
				expect(exact?.households ?? null).toBe(best);
				expect(exact?.proven ?? true).toBe(true);
				if (best === null) {
					expect(infeasibility(question)).not.toBeNull();
					expect(greedy).toBeNull();
				} else {
					expect(exact?.cost).toBeLessThanOrEqual(question.budget);
					expect(greedy?.cost).toBeLessThanOrEqual(question.budget);
					expect(greedy?.households).toBeLessThanOrEqual(best);
				}
			}),
			{ numRuns: 150 }
		);
	});
});
