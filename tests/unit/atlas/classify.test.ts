import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classBreaks, classIndex, classMethods } from '../../../src/lib/atlas/classify';
import { limitsOfDocuments, povertyThresholds } from '../../../src/lib/atlas/policy-breaks';
import { realObservations } from '../real-data';

const giaLai = realObservations
	.filter((o) => o.indicator === 'poor_rate' && o.period === '2022-12-31' && o.place.length === 3)
	.map((o) => o.value ?? NaN);

describe('limits that the documents use', () => {
	it('put a district of 39,69 % between 30 and 50, and one of 0,40 % under 2,5', () => {
		const breaks = classBreaks('policy', giaLai, povertyThresholds);
		expect(breaks).toEqual([2.5, 6, 10, 20, 30, 50]);
		expect(classIndex(39.69, breaks)).toBe(5);
		expect(classIndex(0.4, breaks)).toBe(0);
	});

	it('put a value on a limit into the class above it', () => {
		expect(classIndex(2.5, [2.5, 6])).toBe(1);
		expect(classIndex(6, [2.5, 6])).toBe(2);
	});
});

it('only limits of poverty rates are called those of the documents', () => {
	expect(limitsOfDocuments('poverty', 'observed')).toBe(true);
	expect(limitsOfDocuments('poverty', 'gap')).toBe(false);
	expect(limitsOfDocuments('deprivation', 'observed')).toBe(false);
});

describe('computed limits', () => {
	it('by quantile give classes of nearly equal numbers of places', () => {
		const breaks = classBreaks('quantile', giaLai, [], 4);
		const counts = [0, 0, 0, 0];
		for (const value of giaLai) {
			const index = classIndex(value, breaks);
			counts[index] = (counts[index] ?? 0) + 1;
		}
		expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
	});

	it('at equal steps divide the range evenly', () => {
		expect(classBreaks('equal', [0, 10], [], 5)).toEqual([2, 4, 6, 8]);
	});

	it('by natural breaks part groups that lie apart (the example of Wang and Song, 2011)', () => {
		expect(classBreaks('jenks', [-1, 2, -1, 2, 4, 5, 6, -1, 2, -1], [], 3)).toEqual([2, 4]);
	});

	it('are fewer where values tie, and none where all are equal or none is there', () => {
		expect(classBreaks('quantile', [1, 1, 1, 1, 9], [], 5).length).toBeLessThan(4);
		expect(classBreaks('jenks', [3, 3, 7], [], 5)).toEqual([7]);
		for (const method of ['quantile', 'equal', 'jenks'] as const) {
			expect(classBreaks(method, [4, 4, 4], [])).toEqual([]);
			expect(classBreaks(method, [], [])).toEqual([]);
			expect(classBreaks(method, [NaN], [])).toEqual([]);
		}
	});

	it('always rise, and every value has a class', () => {
		fc.assert(
			fc.property(
				fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 60 }),
				fc.constantFrom(...classMethods),
				fc.integer({ min: 2, max: 9 }),
				(values, method, count) => {
					const breaks = classBreaks(method, values, [5, 20, 20, 1], count);
					for (let i = 1; i < breaks.length; i += 1)
						expect(breaks[i]).toBeGreaterThan(breaks[i - 1] ?? NaN);
					for (const value of values) {
						expect(classIndex(value, breaks)).toBeGreaterThanOrEqual(0);
						expect(classIndex(value, breaks)).toBeLessThanOrEqual(breaks.length);
					}
				}
			)
		);
	});
});

it('custom limits are put in order, without repeats and without what is no number', () => {
	expect(classBreaks('custom', [1, 2], [30, 10, 10, Infinity])).toEqual([10, 30]);
});
