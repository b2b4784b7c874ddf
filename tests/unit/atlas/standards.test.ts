import { describe, expect, it } from 'vitest';
import { fullestCoverage } from '../../../src/lib/atlas/coverage';
import { indicatorId, period } from '../../../src/lib/atlas/literals';
import { standardAt } from '../../../src/lib/atlas/period';
import { compareIndicators } from '../../../src/lib/atlas/standards/compare-indicators';
import { definitionsOf } from '../../../src/lib/atlas/standards/definitions-of';
import { incomeLines } from '../../../src/lib/atlas/standards/income-lines';
import { definitionNotes } from '../../../src/lib/atlas/standards/notes';
import { yearsInForce } from '../../../src/lib/atlas/standards/term';
import { sourceFrom } from '../../../src/lib/atlas/rows';
import { realData, realDefinitions, realFirstView } from '../real-data';

const dimensions = compareIndicators(realDefinitions, 'qd59_2015', 'nd07_2021');
const subjects = (change: string) =>
	dimensions
		.flatMap(({ indicators }) => indicators)
		.filter((each) => each.change === change)
		.map(({ subject }) => subject)
		.sort();

describe('between QĐ 59/2015 and NĐ 07/2021', () => {
	it('ten indicators in five dimensions became twelve in six', () => {
		const count = (standard: 'qd59_2015' | 'nd07_2021') =>
			(['indicator', 'threshold', 'dimension'] as const).map(
				(topic) => definitionsOf(realDefinitions, standard, topic).length
			);
		expect(count('qd59_2015')).toEqual([10, 10, 5]);
		expect(count('nd07_2021')).toEqual([12, 12, 6]);
	});

	it('employment, dependents and nutrition are new and access to health services is dropped', () => {
		expect(subjects('new')).toEqual(['dependents', 'employment', 'nutrition']);
		expect(subjects('dropped')).toEqual(['health_access']);
	});

	it('six thresholds are worded differently and three are kept', () => {
		expect(subjects('changed')).toEqual([
			'adult_education',
			'child_schooling',
			'housing_quality',
			'information_asset',
			'telecom',
			'water'
		]);
		expect(subjects('same')).toEqual(['health_insurance', 'housing_area', 'toilet']);
	});

	it('a threshold is kept in one language only if it is kept in the other', () => {
		for (const { before, after, subject } of dimensions.flatMap((each) => each.indicators)) {
			const [was, is] = [before.at(-1)?.rule, after.at(-1)?.rule];
			if (was && is) expect(was.en === is.en, subject).toBe(was.vi === is.vi);
		}
	});

	it('a dropped indicator stands in its own dimension, after those that are left', () => {
		const health = dimensions.find(({ subject }) => subject === 'health');
		expect(health?.indicators.map(({ subject }) => subject)).toEqual([
			'nutrition',
			'health_insurance',
			'health_access'
		]);
	});
});

describe('who is poor', () => {
	const rule = (standard: 'qd59_2015' | 'nd07_2021') =>
		definitionsOf(realDefinitions, standard, 'class_rule', 'poor')[0]?.rule;

	it('by QĐ 59/2015: by income, or by income and deprivation', () => {
		expect(rule('qd59_2015')?.vi).toMatch(/; hoặc .* và thiếu hụt từ 3 trong 10 chỉ số/);
		expect(rule('qd59_2015')?.en).toMatch(/; or .* and deprived in 3 or more of the 10/);
	});

	it('by NĐ 07/2021: by income and deprivation together, never by one of them', () => {
		expect(rule('nd07_2021')?.vi).toMatch(/ và thiếu hụt từ 3 trong 12 chỉ số trở lên/);
		expect(rule('nd07_2021')?.vi).not.toMatch(/hoặc/);
		expect(rule('nd07_2021')?.en).toMatch(/ and deprived in 3 or more of the 12 indicators/);
		expect(rule('nd07_2021')?.en).not.toMatch(/; or /);
	});
});

describe('the income lines in đồng a person a month, rural and urban', () => {
	it.each([
		['qd59_2015', 'poor', 700_000, 900_000],
		['qd59_2015', 'near_poor', 1_000_000, 1_300_000],
		['qd59_2015', 'average', 1_500_000, 1_950_000],
		['nd07_2021', 'poor', 1_500_000, 2_000_000],
		['nd07_2021', 'near_poor', 1_500_000, 2_000_000],
		['nd07_2021', 'average', 2_250_000, 3_000_000],
		['nd351_2025', 'poor', 2_200_000, 2_800_000]
	] as const)('by %s for %s are %d and %d', (standard, household, rural, urban) => {
		const lines = incomeLines(realDefinitions, standard, household);
		expect(lines.map(({ area, value }) => [area, value])).toEqual([
			['rural', rural],
			['urban', urban]
		]);
	});

	it('do not invent a ceiling where none is known', () => {
		expect(incomeLines(realDefinitions, 'nd351_2025', 'average')).toEqual([]);
	});
});

it('each year from 2016 to 2026 has the standard that its figures are judged by', () => {
	const { from, to } = yearsInForce(realDefinitions, 'qd59_2015');
	const later = yearsInForce(realDefinitions, 'nd07_2021');
	expect([from, to, later.from, later.to]).toEqual(['2016', '2021', '2022', '2026']);
	for (let year = 2016; year <= 2026; year += 1)
		expect(standardAt(period(String(year)))).toBe(year <= Number(to) ? 'qd59_2015' : 'nd07_2021');
	expect(() => yearsInForce([], 'qd59_2015')).toThrow('"qd59_2015" has no term');
});

describe('the notes of what was seen', () => {
	const sources = (realData.tables.get('source')?.rows ?? []).map(({ cells }) => sourceFrom(cells));
	const notes = definitionNotes(realDefinitions, sources);

	it('cover every definition and are numbered without a gap, source by source', () => {
		expect([...notes.keys()].sort()).toEqual(realDefinitions.map(({ id }) => id).sort());
		const distinct = [...new Set(notes.values())].sort((a, b) => a.number - b.number);
		expect(distinct.map(({ number }) => number)).toEqual(distinct.map((_, i) => i + 1));
		const order = distinct.map(({ source }) => sources.indexOf(source));
		expect(order).toEqual([...order].sort((a, b) => a - b));
	});

	it('are refused where a source is missing', () => {
		expect(() => definitionNotes(realDefinitions, sources.slice(0, 1))).toThrow('has no source');
	});
});

it('the map of a deprivation is that of the most places, and of none where there is no figure', () => {
	const { coverage } = realFirstView;
	const toilet = fullestCoverage(coverage, indicatorId('deprivation_rate_toilet'));
	expect(toilet).toMatchObject({ level: 'province', at: '2019', within: { vn: 1 } });
	expect(fullestCoverage(coverage, indicatorId('deprivation_rate_nutrition'))).toBeNull();
	const poor = fullestCoverage(coverage, indicatorId('poor_rate'));
	expect(poor).toMatchObject({ level: 'district', at: '2022', within: { vn: 17 } });
});
