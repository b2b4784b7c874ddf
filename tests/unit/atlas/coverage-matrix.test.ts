import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
	coverageLevels,
	coverageMatrix,
	matrixYears,
	type CoverageLevel
} from '../../../src/lib/atlas/coverage-matrix';
import { coverageShare } from '../../../src/lib/atlas/coverage-share';
import { boundarySetSchema } from '../../../src/lib/atlas/parse';
import { indicatorFrom, observationFrom } from '../../../src/lib/atlas/rows';
import { realData } from '../real-data';

const cellsOf = (name: string) => (realData.tables.get(name)?.rows ?? []).map(({ cells }) => cells);
const figures = cellsOf('observation').map((cells) => ({
	...observationFrom(cells),
	boundarySet: v.parse(boundarySetSchema, cells['boundary_set'])
}));
const matrix = coverageMatrix(
	figures,
	cellsOf('indicator').map(indicatorFrom),
	cellsOf('place').map((cells) => ({
		boundarySet: v.parse(boundarySetSchema, cells['boundary_set']),
		code: cells['code'] ?? '',
		level: v.parse(v.picklist(coverageLevels), cells['level'])
	}))
);

function rowOf(level: CoverageLevel, topic: string, series: string, set = '2024') {
	return matrix
		.find((each) => each.level === level)
		?.rows.find((row) => row.topic === topic && row.series === series && row.boundarySet === set);
}

describe('the picture of what is known', () => {
	it('knows the poverty rate of 17 of 705 districts in 2022, and of six of 10.592 communes in 2016', () => {
		const districts = rowOf('district', 'poverty', 'review');
		expect(districts?.of).toBe(705);
		expect(districts?.cells).toContainEqual({ year: '2022', kind: 'observed', places: 17 });
		const communes = rowOf('commune', 'poverty', 'review');
		expect(communes).toMatchObject({
			of: 10_592,
			cells: [{ year: '2016', kind: 'observed', places: 6 }]
		});
	});

	it('keeps the survey apart from the review', () => {
		const survey = rowOf('province', 'poverty', 'survey');
		expect(survey?.cells.find(({ year }) => year === '2015')?.places).toBe(63);
		const review = rowOf('province', 'poverty', 'review');
		expect(review?.cells.find((c) => c.year === '2015')?.places).toBe(2);
	});

	it('does not count Thành phố Hồ Chí Minh, whose print of 2023 cannot be relied on', () => {
		const row = rowOf('province', 'poverty', 'survey')?.indicators.find(
			({ indicator }) => indicator === 'gso_multidimensional_rate'
		);
		expect(row?.cells.find(({ year }) => year === '2023')?.places).toBe(62);
	});

	it('tells targets from what was observed in the same year', () => {
		const cells = rowOf('province', 'poverty', 'review')?.cells ?? [];
		const kinds = cells.filter(({ year }) => year === '2023').map(({ kind }) => kind);
		expect(kinds).toEqual(['observed', 'target']);
	});

	it('measures the population of 2025 by the places of the 2025 register', () => {
		const row = rowOf('commune', 'context', 'none', '2025');
		expect(row?.of).toBe(3_321);
	});

	it('counts an island district at its own level', () => {
		expect(
			matrix.some(({ rows }) => rows.some((row) => row.cells.some((c) => c.places > row.of)))
		).toBe(false);
	});

	it('says which topics nobody has a figure of', () => {
		const communes = matrix.find(({ level }) => level === 'commune');
		expect(communes?.absent).toContain('deprivation');
		expect(communes?.absent).not.toContain('poverty');
	});

	it('leads to a map only where one can be coloured', () => {
		const found = (topic: string, indicator: string) =>
			rowOf('district', topic, 'review')?.indicators.find((row) => row.indicator === indicator)
				?.map;
		expect(found('poverty', 'poor_rate')).toEqual({ kind: 'observed', at: '2022' });
		expect(found('reduction', 'poor_rate_reduction')).toEqual({ kind: 'target', at: '2023' });
		expect(found('count', 'poor_households')).toBeNull();
		const country = rowOf('country', 'poverty', 'survey')?.indicators;
		expect(country?.every(({ map }) => map === null)).toBe(true);
	});

	it('runs from the first year of the figures to the last', () => {
		expect(matrixYears(matrix)).toEqual([1998, 2025]);
	});
});

it('shades by share: a few places are never shown as many, and 62 of 63 not as all', () => {
	expect(coverageShare(6, 10_592)).toBe('few');
	expect(coverageShare(10, 63)).toBe('some');
	expect(coverageShare(62, 63)).toBe('most');
	expect(coverageShare(63, 63)).toBe('all');
	expect(() => coverageShare(0, 63)).toThrow(RangeError);
});
