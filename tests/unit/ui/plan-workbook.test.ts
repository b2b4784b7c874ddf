import { describe, expect, it } from 'vitest';
import { columnLetter, needFormula } from '../../../src/lib/ui/plan-workbook';
import { needs, normalisations, normalise } from '../../../src/lib/planner/normalise';
import { recomputedSheet } from '../../recomputed-sheet';

describe('the formulas of the workbook', () => {
	const values = [39.69, 15.07, 15.07, null, 0.4, 8.78];

	for (const method of normalisations)
		for (const need of needs)
			it(`${method}, ${need} values in need: a spreadsheet calculates what the page does`, () => {
				const scale = { method, need, threshold: 15.07 };
				const sheet = recomputedSheet(
					values.map((value, i) => [value, `=${needFormula(`A${i + 1}`, 'A$1:A$6', scale)}`])
				);
				normalise(values, scale).forEach((expected, i) => {
					if (expected === null) expect(sheet[i]?.[1]).toBe('');
					else expect(sheet[i]?.[1]).toBeCloseTo(expected, 9);
				});
			});

	it('columns are lettered as a spreadsheet letters them', () => {
		expect([0, 25, 26, 51, 52, 701, 702].map(columnLetter)).toEqual([
			'A',
			'Z',
			'AA',
			'AZ',
			'BA',
			'ZZ',
			'AAA'
		]);
	});
});
