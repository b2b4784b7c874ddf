import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	evenWeights,
	moveWeight,
	proportionalWeights,
	rankOrderCentroid,
	wholePercents,
	wholeShares
} from '../../../src/lib/planner/weights';

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe('weights', () => {
	it('rank-order centroid weights are those that Barron and Barrett print', () => {
		expect(rankOrderCentroid(3).map((w) => w.toFixed(4))).toEqual(['0.6111', '0.2778', '0.1111']);
		expect(rankOrderCentroid(4).map((w) => w.toFixed(4))).toEqual([
			'0.5208',
			'0.2708',
			'0.1458',
			'0.0625'
		]);
		expect(rankOrderCentroid(1)).toEqual([1]);
	});

	it('weights that are all zero have no proportion', () => {
		expect(proportionalWeights([0, 0])).toBeNull();
		expect(proportionalWeights([])).toBeNull();
		expect(proportionalWeights([1, 3])).toEqual([0.25, 0.75]);
	});

	it('a slider takes from the others what they have, in proportion', () => {
		expect(moveWeight([0.5, 0.3, 0.2], 0, 0.75)).toEqual([0.75, 0.15, 0.1]);
		expect(moveWeight([1, 0, 0], 0, 0.5)).toEqual([0.5, 0.25, 0.25]);
		expect(moveWeight([1], 0, 0.2)).toEqual([1]);
	});

	it('weights add up to 1 whatever slider is moved', () => {
		const cases = fc
			.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 1, maxLength: 12 })
			.chain((given) =>
				fc.tuple(
					fc.constant(given),
					fc.nat(given.length - 1),
					fc.double({ min: -1, max: 2, noNaN: true })
				)
			);
		fc.assert(
			fc.property(cases, ([given, moved, weight]) => {
				const weights = proportionalWeights(given) ?? evenWeights(given.length);
				const after = moveWeight(weights, moved, weight);
				expect(sum(after)).toBeCloseTo(1, 9);
				expect(Math.min(...after)).toBeGreaterThanOrEqual(0);
			})
		);
	});

	it('rank-order centroid weights fall and add up to 1', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 30 }), (count) => {
				const weights = rankOrderCentroid(count);
				expect(sum(weights)).toBeCloseTo(1, 9);
				weights.slice(1).forEach((weight, i) => {
					expect(weight).toBeLessThan(weights[i] ?? 0);
				});
			})
		);
	});

	it('printed percents add up to 100 by the largest remainder', () => {
		expect(wholePercents([1 / 3, 1 / 3, 1 / 3])).toEqual([34, 33, 33]);
		expect(wholePercents([0.125, 0.875])).toEqual([13, 87]);
		expect(wholeShares([0.5, 0.5], 3)).toEqual([2, 1]);
	});
});
