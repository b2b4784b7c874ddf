import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalisations, normalise, tellsApart } from '../../../src/lib/planner/normalise';

const high = { need: 'high', threshold: 0 } as const;

describe('normalise', () => {
	// Chư Păh, Mang Yang and Kông Chro at the end of 2022 would be such a list: low, middle, high.
	const rates = [10, 20, 40, null];

	it('min–max puts the lowest at 0, the highest at 1 and the rest in proportion', () => {
		expect(normalise(rates, { ...high, method: 'min_max' })).toEqual([0, 1 / 3, 1, null]);
	});

	it('low values mean need where the indicator is better when higher', () => {
		expect(normalise(rates, { ...high, need: 'low', method: 'min_max' })).toEqual([
			1,
			2 / 3,
			0,
			null
		]);
	});

	it('ranks are evenly apart, and places that tie share the mean of their ranks', () => {
		expect(normalise(rates, { ...high, method: 'rank' })).toEqual([0, 0.5, 1, null]);
		expect(normalise([5, 5, 1, 9], { ...high, method: 'rank' })).toEqual([0.5, 0.5, 0, 1]);
	});

	it('a threshold is met by the value itself, in either direction', () => {
		expect(normalise(rates, { method: 'threshold', need: 'high', threshold: 20 })).toEqual([
			0,
			1,
			1,
			null
		]);
		expect(normalise(rates, { method: 'threshold', need: 'low', threshold: 20 })).toEqual([
			1,
			1,
			0,
			null
		]);
	});

	it('a z-score of 0 is half the need, and 3 standard deviations are all of it', () => {
		// Mean 5, standard deviation 2 (the usual textbook list): 9 is z = 2, need (2 + 3) / 6.
		const needs = normalise([2, 4, 4, 4, 5, 5, 7, 9], { ...high, method: 'z_score' });
		expect(needs[7]).toBeCloseTo(5 / 6, 12);
		expect(needs[4]).toBeCloseTo(0.5, 12);
		const [outlier] = normalise([1000, ...new Array<number>(99).fill(1)], {
			...high,
			method: 'z_score'
		});
		expect(outlier).toBe(1);
	});

	it('a criterion that is the same everywhere, or missing everywhere, tells no place from another', () => {
		expect(normalise([7, 7, null], { ...high, method: 'min_max' })).toEqual([0, 0, null]);
		expect(normalise([null, null], { ...high, method: 'rank' })).toEqual([null, null]);
		expect(tellsApart([7, 7, null])).toBe(false);
		expect(tellsApart([null])).toBe(false);
		expect(tellsApart([7, 8])).toBe(true);
	});

	const lists = fc.array(fc.option(fc.integer({ min: -1000, max: 1000 })), { maxLength: 40 });
	const methods = fc.constantFrom(...normalisations);
	const directions = fc.constantFrom('high' as const, 'low' as const);

	it('needs lie between 0 and 1 and are missing exactly where the value is', () => {
		fc.assert(
			fc.property(lists, methods, directions, fc.integer(), (values, method, need, threshold) => {
				const needs = normalise(values, { method, need, threshold });
				needs.forEach((value, i) => {
					expect(value === null).toBe(values[i] === null);
					if (value === null) return;
					expect(value).toBeGreaterThanOrEqual(0);
					expect(value).toBeLessThanOrEqual(1);
				});
			})
		);
	});

	it('rescaling a criterion leaves its needs as they were', () => {
		const relative = fc.constantFrom('min_max' as const, 'rank' as const, 'z_score' as const);
		const factors = fc.integer({ min: 1, max: 1000 });
		const shifts = fc.integer({ min: -1000, max: 1000 });
		fc.assert(
			fc.property(lists, relative, directions, factors, shifts, (values, method, need, a, b) => {
				const scale = { method, need, threshold: 0 };
				const rescaled = values.map((value) => (value === null ? null : a * value + b));
				const before = normalise(values, scale);
				normalise(rescaled, scale).forEach((value, i) => {
					if (value === null) expect(before[i]).toBeNull();
					else expect(value).toBeCloseTo(before[i] ?? NaN, 9);
				});
			})
		);
	});
});
