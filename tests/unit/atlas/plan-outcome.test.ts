import { describe, expect, it } from 'vitest';
import { planOutcomes, type PlannedPlace } from '../../../src/lib/atlas/plan-outcome';
import { fallRuleFrom, ruleOutcome, type FallRule } from '../../../src/lib/atlas/plan-rule';
import { period, placeCode } from '../../../src/lib/atlas/literals';
import { indicatorFrom } from '../../../src/lib/atlas/rows';
import type { Indicator, MapLevel, Observation } from '../../../src/lib/atlas/types';
import { observed, realData, realObservations } from '../real-data';

const rules: FallRule[] = (realData.tables.get('policy_rule')?.rows ?? []).flatMap(
	({ cells }) => fallRuleFrom(cells) ?? []
);

function indicator(id: string): Indicator {
	const row = realData.tables.get('indicator')?.rows.find(({ cells }) => cells['id'] === id);
	if (!row) throw new Error(id);
	return indicatorFrom(row.cells);
}

function place(code: string, level: MapLevel, ...ancestors: string[]): PlannedPlace {
	return {
		boundarySet: '2024',
		code: placeCode(code),
		level,
		ancestors: ancestors.map(placeCode)
	};
}

const kongChro = place('630', 'district', '64', 'vn');
const saThay = place('616', 'district', '62', 'vn');
const giaLai = place('64', 'province', 'vn');
const rate = indicator('poor_rate');

/** Outcomes by the figures of one plan, and of later counts where given. */
function outcomes(where: PlannedPlace, source: string, later: readonly Observation[] = []) {
	const own = realObservations.filter((o) => o.source === source);
	return planOutcomes([...own, ...later], rate, where, rules);
}

it('two of the rules of the data are about how fast a rate must fall', () => {
	expect(rules.map(({ id, above, minimum, maximum }) => [id, above, minimum, maximum])).toEqual([
		['gia-lai-2017-districts-over-30', 30, 4, 5],
		['gia-lai-2017-communes-over-50', 50, 5, null]
	]);
});

describe('Kông Chro in the plan for 2023', () => {
	const [outcome, ...more] = outcomes(kongChro, 'kh-64-gia-lai-2023');

	it('is to fall by 5,10 points from 39,69 to 34,59 in a year', () => {
		expect(more).toEqual([]);
		expect(outcome).toMatchObject({
			baseline: { value: 39.69, period: '2022-12-31' },
			target: { value: 34.59, basis: 'derived' },
			years: 1,
			fallPerYear: 5.1
		});
	});

	it('is not held to the rule over 30 % of 2017, which is another plan’s', () => {
		expect(outcome?.rules.map(({ rule, ...rest }) => [rule.id, rest])).toEqual([
			['gia-lai-2017-districts-over-30', { kind: 'not_applicable', because: 'other_plan' }]
		]);
	});

	it('would keep that rule, and 3 points a year would not', () => {
		const [rule] = rules;
		if (!rule) throw new Error('no rule');
		const plan = { source: rule.source, baseline: 39.69 };
		expect(ruleOutcome(rule, { ...plan, fallPerYear: 5.1 }).kind).toBe('satisfied');
		expect(ruleOutcome(rule, { ...plan, fallPerYear: 3 }).kind).toBe('not_satisfied');
		expect(ruleOutcome(rule, { ...plan, baseline: 30, fallPerYear: 3 })).toMatchObject({
			kind: 'not_applicable',
			because: 'condition'
		});
	});

	it('has no known result', () => {
		expect(outcome?.result).toEqual({ kind: 'not_known' });
	});
});

describe('Sa Thầy in its plan for 2016–2020', () => {
	const [outcome, ...more] = outcomes(saThay, 'kh-sa-thay-2016');

	it('is to fall from 40,30 to the printed 10,34 in five years, 6 points a year as it says', () => {
		expect(more).toEqual([]);
		expect(outcome).toMatchObject({
			baseline: { value: 40.3 },
			target: { value: 10.34, basis: 'printed' },
			years: 5,
			fallPerYear: 5.99,
			statedPerYear: 6
		});
	});

	it('is under no rule for districts: those of Gia Lai do not reach Kon Tum', () => {
		expect(outcome?.rules).toEqual([]);
	});
});

describe('the target of Gia Lai for 2023, 8,1 %', () => {
	const real = observed('64', 'poor_rate', '2023-12-31');
	const counted = (value: number, day = '2023-12-31'): Observation => ({
		...real,
		period: period(day),
		value
	});

	it('was met by the 8,11 % that the province counted: the target is printed with one decimal', () => {
		const [outcome] = planOutcomes(realObservations, rate, giaLai, rules).filter(
			({ source }) => source === 'kh-64-gia-lai-2023'
		);
		expect(outcome?.result).toMatchObject({
			kind: 'met',
			step: { value: 8.11, from: [{ source: 'qd-689-gia-lai-2023' }] }
		});
	});

	it.each([
		[8.15, 'met', 0.05],
		[7.9, 'met', -0.2],
		[8.2, 'missed', 0.1]
	])('with %d counted is %s', (value, kind, difference) => {
		const [outcome] = outcomes(giaLai, 'kh-64-gia-lai-2023', [counted(value)]);
		expect(outcome?.result).toMatchObject({ kind, difference });
	});

	it('is not answered by a count of June or of another year', () => {
		for (const day of ['2023-06-30', '2024-12-31']) {
			const [outcome] = outcomes(giaLai, 'kh-64-gia-lai-2023', [counted(7, day)]);
			expect(outcome?.result.kind).toBe('not_known');
		}
	});
});

it('a target of 2022 has no baseline in 2021: the poverty standard changed', () => {
	const moved = realObservations
		.filter((o) => o.source === 'kh-64-gia-lai-2023' && o.place === '630')
		.map((o) => ({
			...o,
			period: period(o.period.replace('2022', '2021').replace('2023', '2022'))
		}));
	expect(planOutcomes(moved, rate, kongChro, rules)).toEqual([]);
});

it('a target whose baseline is not printed keeps its rules open', () => {
	const [outcome] = outcomes(giaLai, 'kh-gia-lai-2017');
	expect(outcome).toMatchObject({
		baseline: null,
		target: { value: 13.95 },
		fallPerYear: null,
		result: { kind: 'not_known' }
	});
});
