import { describe, expect, it } from 'vitest';
import { resolveFigures } from '../../../src/lib/atlas/figures';
import { indicatorId, period, placeCode } from '../../../src/lib/atlas/literals';
import type { ViewKind } from '../../../src/lib/atlas/types';
import { realObservations } from '../real-data';

function figure(by: string, at: string, kind: ViewKind, place: string) {
	const question = { by: indicatorId(by), at: period(at), kind };
	return resolveFigures(realObservations, question).get(placeCode(place));
}

describe('observed', () => {
	it('a year means the last figure of that year', () => {
		expect(figure('poor_rate', '2022', 'observed', '630')).toMatchObject({
			value: 39.69,
			basis: 'printed'
		});
		expect(figure('poor_rate', '2022-12-31', 'observed', '630')?.value).toBe(39.69);
	});

	it('nothing is carried to a year without a figure', () => {
		expect(figure('poor_rate', '2021', 'observed', '630')).toBeUndefined();
		expect(figure('poor_rate', '2022-06-30', 'observed', '630')).toBeUndefined();
	});

	it('a rate that contradicts its own counts is shown by the counts', () => {
		expect(figure('deprivation_rate_housing_area', '2016', 'observed', '616')).toMatchObject({
			value: 43.5,
			basis: 'recomputed',
			check: { verdict: 'contradicts' }
		});
	});

	it('a figure that cannot be relied on stays without a value, never zero', () => {
		expect(figure('gso_multidimensional_rate', '2023', 'observed', '79')?.value).toBeNull();
	});
});

describe('target', () => {
	it('is the printed one where there is one', () => {
		expect(figure('poor_rate', '2023', 'target', '64')).toMatchObject({
			value: 8.1,
			basis: 'printed'
		});
		expect(figure('poor_rate', '2018', 'target', '608')?.value).toBe(4.63);
	});

	it('is the printed baseline less the printed fall where only those are printed, and says so', () => {
		const kongChro = figure('poor_rate', '2023', 'target', '630');
		expect(kongChro).toMatchObject({ value: 34.59, basis: 'derived' });
		expect(kongChro?.from.map((o) => o.value)).toEqual([5.1, 39.69]);
	});

	it('is not made up where the baseline is not printed', () => {
		expect(figure('poor_rate', '2019', 'target', '442')).toBeUndefined();
	});
});

describe('gap', () => {
	it('is how far the last figure stands above the target', () => {
		expect(figure('poor_rate', '2023', 'gap', '630')?.value).toBe(5.1);
		// Gia Lai set 8,1 % for 2023; the review of that year (QĐ 689/QĐ-UBND) found 8,11 %.
		expect(figure('poor_rate', '2023', 'gap', '64')?.value).toBe(0.01);
		expect(figure('poor_rate', '2020', 'gap', '616')?.value).toBe(29.96);
	});

	it('is not known where the place has no figure up to the day of the target', () => {
		expect(figure('poor_rate', '2017', 'gap', '64')).toBeUndefined();
	});
});
