import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classCounts, classIndex, fittedMethods } from '../../../src/lib/atlas/classify';
import { continuousSteps, fittedBreaks } from '../../../src/lib/atlas/fitted-breaks';
import { realObservations } from '../real-data';

const giaLai = realObservations
	.filter((o) => o.indicator === 'poor_rate' && o.period === '2022-12-31' && o.place.length === 3)
	.map((o) => o.value ?? NaN);

describe('quantiles', () => {
	it('are of type 7: the quartiles of the usual example of ten values are 7,25, 9 and 14,5', () => {
		const ten = [3, 6, 7, 8, 8, 10, 13, 15, 16, 20];
		expect(fittedBreaks('quantile', ten, 4)).toEqual([7.25, 9, 14.5]);
	});

	it('lie between two values in proportion', () => {
		expect(fittedBreaks('quantile', [1, 2, 3, 4, 5], 3)).toEqual([2.33, 3.67]);
	});

	it('give classes of nearly equal numbers of places', () => {
		const breaks = fittedBreaks('quantile', giaLai, 4);
		const counts = [0, 0, 0, 0];
		for (const value of giaLai) {
			const index = classIndex(value, breaks);
			counts[index] = (counts[index] ?? 0) + 1;
		}
		expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
	});
});

it('equal steps divide the range evenly', () => {
	expect(fittedBreaks('equal', [0, 10], 5)).toEqual([2, 4, 6, 8]);
});

it('natural breaks part groups that lie apart (the example of Wang and Song, 2011)', () => {
	expect(fittedBreaks('jenks', [-1, 2, -1, 2, 4, 5, 6, -1, 2, -1], 3)).toEqual([2, 4]);
});

it('a continuous scale has its steps, whatever the number of classes', () => {
	const breaks = fittedBreaks('continuous', giaLai, 3);
	expect(breaks).toHaveLength(continuousSteps - 1);
	expect(classIndex(Math.min(...giaLai), breaks)).toBe(0);
	expect(classIndex(Math.max(...giaLai), breaks)).toBe(continuousSteps - 1);
});

describe('hard values', () => {
	it('that tie give fewer limits', () => {
		expect(fittedBreaks('quantile', [1, 1, 1, 1, 9], 5).length).toBeLessThan(4);
		expect(fittedBreaks('jenks', [3, 3, 7], 5)).toEqual([7]);
	});

	it.each(fittedMethods)('by %s: none, one, all equal or all missing give no limit', (method) => {
		for (const values of [[], [4], [4, 4, 4], [NaN], [NaN, Infinity]])
			expect(fittedBreaks(method, values, 5)).toEqual([]);
	});

	it.each(fittedMethods)(
		'by %s: limits always rise, lie within, and leave no end empty',
		(method) => {
			fc.assert(
				fc.property(
					fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { maxLength: 60 }),
					fc.integer({ min: classCounts.least, max: classCounts.most }),
					fc.boolean(),
					(values, count, diverging) => {
						const breaks = fittedBreaks(method, values, count, diverging);
						for (let i = 1; i < breaks.length; i += 1)
							expect(breaks[i]).toBeGreaterThan(breaks[i - 1] ?? NaN);
						expect(breaks.length).toBeLessThan(method === 'continuous' ? continuousSteps : count);
						for (const limit of breaks) {
							expect(limit).toBeGreaterThan(Math.min(...values));
							expect(limit).toBeLessThanOrEqual(Math.max(...values));
						}
					}
				)
			);
		}
	);
});

it('a scale that diverges has 0 as a limit wherever 0 lies between the values', () => {
	expect(fittedBreaks('equal', [-3, 9], 4, true)).toEqual([0, 3, 6]);
	expect(fittedBreaks('quantile', [-4, -1, 0.5, 2, 6], 3, true)).toContain(0);
	expect(fittedBreaks('equal', [1, 9], 4, true)).not.toContain(0);
	fc.assert(
		fc.property(
			fc.constantFrom(...fittedMethods),
			fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1 }),
			fc.array(fc.integer({ min: -90, max: -1 }), { minLength: 1 }),
			(method, above, under) => {
				expect(fittedBreaks(method, [...above, ...under], 5, true)).toContain(0);
			}
		)
	);
});
