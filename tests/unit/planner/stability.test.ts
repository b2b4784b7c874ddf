import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/lib/atlas/seeded-random';
import {
	drawWeights,
	needTable,
	rankStability,
	stabilityDraws
} from '../../../src/lib/planner/stability';
import { slowness } from '../slowness';

function stability(places: number[][], top: number) {
	return rankStability({ table: needTable(places), top, draws: stabilityDraws, seed: 7 });
}

describe('rankStability', () => {
	it('a place that is most needy by every criterion is first under all weights', () => {
		const [best, , worst] = stability(
			[
				[1, 1],
				[0.5, 0.2],
				[0, 0.1]
			],
			1
		);
		expect(best).toEqual({ topShare: 1, meanRank: 1, from: 1, to: 1 });
		expect(worst).toEqual({ topShare: 0, meanRank: 3, from: 3, to: 3 });
	});

	it('of two places that each lead by one criterion, each is first in its share of the weights', () => {
		const [first, second] = stability(
			[
				[1, 0],
				[0, 1]
			],
			1
		);
		expect(first?.topShare).toBeCloseTo(0.5, 1);
		// Here the first leads where w / 3 > 1 − w, that is w > ¾; weights of two criteria are even on 0–1.
		const [quarter] = stability(
			[
				[1 / 3, 0],
				[0, 1]
			],
			1
		);
		expect(Math.abs((quarter?.topShare ?? 0) - 0.25)).toBeLessThan(0.02);
		expect((first?.topShare ?? 0) + (second?.topShare ?? 0)).toBeCloseTo(1, 12);
	});

	it('weights are even on the simplex: each has mean 1/k and its known variance', () => {
		// Dirichlet(1, …, 1): variance (k − 1) / (k² (k + 1)).
		const random = seededRandom(11);
		const weights = new Float64Array(4);
		let [sum, squares] = [0, 0];
		for (let draw = 0; draw < 40_000; draw++) {
			drawWeights(random, weights);
			expect(weights.reduce((total, weight) => total + weight, 0)).toBeCloseTo(1, 9);
			sum += weights[0] ?? 0;
			squares += (weights[0] ?? 0) ** 2;
		}
		const mean = sum / 40_000;
		expect(mean).toBeCloseTo(0.25, 2);
		expect(squares / 40_000 - mean ** 2).toBeCloseTo(3 / 80, 2);
	});

	it('the same seed gives the same answer', () => {
		const places = [
			[0.1, 0.9],
			[0.8, 0.3],
			[0.5, 0.5]
		];
		expect(stability(places, 2)).toEqual(stability(places, 2));
	});

	it('criteria change places without a change of more than chance makes', () => {
		fc.assert(
			fc.property(
				fc.array(fc.tuple(fc.nat(10), fc.nat(10)), { minLength: 2, maxLength: 6 }),
				(pairs) => {
					const needs = pairs.map(([a, b]) => [a / 10, b / 10]);
					const turned = stability(
						needs.map(([a = 0, b = 0]) => [b, a]),
						1
					);
					stability(needs, 1).forEach(({ topShare }, i) => {
						expect(Math.abs(topShare - (turned[i]?.topShare ?? 0))).toBeLessThan(0.04);
					});
				}
			),
			{ numRuns: 20 }
		);
	});

	it('700 places by six criteria are done in under two seconds, the best of three, with progress', () => {
		const random = seededRandom(3);
		const table = needTable(Array.from({ length: 700 }, () => Array.from({ length: 6 }, random)));
		const progress: number[] = [];
		const times = [1, 2, 3].map((seed) => {
			const start = performance.now();
			const onProgress = (done: number) => progress.push(done);
			rankStability({ table, top: 100, draws: stabilityDraws, seed, onProgress });
			return performance.now() - start;
		});
		expect(Math.min(...times) / slowness()).toBeLessThan(2000);
		expect(progress.at(-1)).toBe(1);
		expect(progress.length).toBeGreaterThanOrEqual(30);
	});
});
