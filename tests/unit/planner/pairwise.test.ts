import { describe, expect, it } from 'vitest';
import {
	consistencyLimit,
	pairCount,
	pairwiseMatrix,
	pairwiseWeights
} from '../../../src/lib/planner/pairwise';

describe('pairwise comparison', () => {
	it('judgements that fit each other give back the weights they come from', () => {
		// Weights 0.6, 0.3, 0.1: the first is twice the second and six times the third.
		const { weights, eigenvalue, consistencyRatio } = pairwiseWeights(pairwiseMatrix(3, [2, 6, 3]));
		expect(weights[0]).toBeCloseTo(0.6, 12);
		expect(weights[1]).toBeCloseTo(0.3, 12);
		expect(weights[2]).toBeCloseTo(0.1, 12);
		expect(eigenvalue).toBeCloseTo(3, 12);
		expect(consistencyRatio).toBeCloseTo(0, 12);
	});

	it('three criteria have the solution that is found by hand', () => {
		// a12 = 3, a13 = 5, a23 = 3: weights are the geometric means of the rows, and
		// λmax = 1 + t + 1/t with t = (a12 a23 / a13)^(1/3) = 1.8^(1/3).
		const { weights, eigenvalue, consistencyIndex, consistencyRatio } = pairwiseWeights(
			pairwiseMatrix(3, [3, 5, 3])
		);
		const means = [Math.cbrt(15), Math.cbrt(1), Math.cbrt(1 / 15)];
		const all = means.reduce((sum, mean) => sum + mean, 0);
		weights.forEach((weight, i) => {
			expect(weight).toBeCloseTo((means[i] ?? 0) / all, 10);
		});
		const t = Math.cbrt(1.8);
		expect(eigenvalue).toBeCloseTo(1 + t + 1 / t, 10);
		expect(consistencyIndex).toBeCloseTo((t + 1 / t - 2) / 2, 10);
		expect(consistencyRatio).toBeCloseTo((t + 1 / t - 2) / 2 / 0.58, 10);
	});

	it('Saaty’s example of drinks has the weights and the consistency he prints', () => {
		// T. L. Saaty, “Decision making with the analytic hierarchy process”, Int. J. Services Sciences 1
		// (2008), table 2: coffee, wine, tea, beer, sodas, milk, water.
		const { weights, consistencyRatio } = pairwiseWeights([
			[1, 9, 5, 2, 1, 1, 1 / 2],
			[1 / 9, 1, 1 / 3, 1 / 9, 1 / 9, 1 / 9, 1 / 9],
			[1 / 5, 3, 1, 1 / 3, 1 / 4, 1 / 3, 1 / 9],
			[1 / 2, 9, 3, 1, 1 / 2, 1, 1 / 3],
			[1, 9, 4, 2, 1, 2, 1 / 2],
			[1, 9, 3, 1, 1 / 2, 1, 1 / 3],
			[2, 9, 9, 3, 2, 3, 1]
		]);
		expect(weights.map((weight) => weight.toFixed(3))).toEqual([
			'0.177',
			'0.019',
			'0.042',
			'0.116',
			'0.190',
			'0.129',
			'0.327'
		]);
		expect(consistencyRatio).toBeCloseTo(0.022, 2);
		expect(consistencyRatio).toBeLessThan(consistencyLimit);
	});

	it('a circle of preferences is not consistent', () => {
		expect(pairwiseWeights(pairwiseMatrix(3, [3, 1 / 3, 3])).consistencyRatio).toBeGreaterThan(1);
	});

	it('one or two criteria are always consistent, and eleven are too many', () => {
		expect(pairwiseWeights(pairwiseMatrix(1, [])).weights).toEqual([1]);
		expect(pairwiseWeights(pairwiseMatrix(2, [3])).consistencyRatio).toBe(0);
		expect(pairCount(4)).toBe(6);
		expect(() => pairwiseWeights(pairwiseMatrix(11, []))).toThrow('up to 10');
	});
});
