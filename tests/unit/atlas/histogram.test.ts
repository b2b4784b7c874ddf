import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisOf, histogram, percentOf } from '../../../src/lib/atlas/histogram';
import { povertyThresholds } from '../../../src/lib/atlas/policy-breaks';

const one = () => 1;
const entries = (values: readonly number[]) => values.map((value) => ({ value }));

describe('the axis', () => {
	it('starts at 0 and ends on a round number above the highest value', () => {
		expect(axisOf([0.4, 39.69])).toEqual({ from: 0, to: 40 });
		expect(axisOf([60])).toEqual({ from: 0, to: 70 });
	});

	it('starts under 0 for gaps that are', () => {
		expect(axisOf([-3.2, 5.1])).toEqual({ from: -4, to: 6 });
	});

	it('is there for no value and for zeros', () => {
		for (const values of [[], [0, 0]]) {
			const { from, to } = axisOf(values);
			expect(to).toBeGreaterThan(from);
		}
	});
});

describe('the bars', () => {
	it('lie in one class each, and their area is the number of places', () => {
		fc.assert(
			fc.property(
				fc.array(
					fc.integer({ min: 0, max: 10_000 }).map((value) => value / 100),
					{ maxLength: 50 }
				),
				(values) => {
					const axis = axisOf(values);
					const classes = histogram(entries(values), povertyThresholds, axis, one);
					expect(classes).toHaveLength(povertyThresholds.length + 1);
					const area = classes.flat().reduce((sum, b) => sum + b.height * (b.to - b.from), 0);
					expect(area).toBeCloseTo(values.length, 6);
					for (const { from, to } of classes.flat())
						for (const limit of povertyThresholds)
							expect(limit <= from + 1e-9 || limit >= to - 1e-9).toBe(true);
				}
			)
		);
	});

	it('stand for households where these are counted', () => {
		const places = [
			{ value: 5, households: 12_680 },
			{ value: 15, households: 3_000 }
		];
		const sums = histogram(places, [10], { from: 0, to: 20 }, ({ households }) => households).map(
			(own) => own.reduce((sum, { from, to, height }) => sum + height * (to - from), 0)
		);
		expect(sums.map(Math.round)).toEqual([12_680, 3_000]);
	});

	it('are none for a class beyond the axis', () => {
		expect(histogram(entries([3]), [50], { from: 0, to: 5 }, one)[1]).toEqual([]);
	});
});

it('a value beyond the axis stands at its end', () => {
	expect(percentOf(60, { from: 0, to: 40 })).toBe(100);
	expect(percentOf(-2, { from: 0, to: 40 })).toBe(0);
});
