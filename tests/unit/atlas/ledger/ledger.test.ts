import { describe, expect, it } from 'vitest';
import type { Check } from '../../../../src/lib/atlas/ledger/check';
import type { LedgerRule } from '../../../../src/lib/atlas/types';
import { ledgerOf } from '../../../../src/lib/atlas/ledger/ledger';
import { mayBeBlanks } from '../../../../src/lib/atlas/ledger/by-source';
import { tally } from '../../../../src/lib/atlas/ledger/tally';
import { evidenceOf } from '../../../../scripts/build-data/evidence';
import { realData } from '../../real-data';

const ledger = ledgerOf(evidenceOf(realData.tables));
const plans = [
	'kh-gia-lai-2017',
	'kh-kon-tum-2018',
	'kh-64-gia-lai-2023',
	'kh-35-nghi-xuan-2019',
	'kh-sa-thay-2016'
];

function checksOf(source: string, rule: LedgerRule): Check[] {
	return ledger.filter((check) => check.source === source && check.rule === rule);
}

const figures = ({ subject, stated, recomputed, verdict }: Check) => [
	subject.place,
	subject.of,
	stated,
	recomputed,
	verdict
];

it('finds exactly four contradictions in the five plans: three of Sa Thầy, one of Gia Lai 2023', () => {
	const found = ledger
		.filter((check) => plans.includes(check.source) && check.verdict === 'contradicts')
		.map(figures);
	expect(found).toEqual([
		['64', 'poor_rate_reduction', 2, 1.8521, 'contradicts'],
		['616', 'deprivation_rate_health_insurance', 12.41, 12.7523, 'contradicts'],
		['616', 'deprivation_rate_housing_area', 9.1, 43.4951, 'contradicts'],
		['616', 'deprivation_rate_telecom', 47.1, 36.9901, 'contradicts']
	]);
});

describe('the plan of Gia Lai for 2023', () => {
	const source = 'kh-64-gia-lai-2023';

	it('has a table whose 18 rates and two sums agree', () => {
		expect(tally(checksOf(source, 'counts_against_rate'))).toMatchObject({ agrees: 18 });
		expect(checksOf(source, 'parts_against_total').map(figures)).toEqual([
			['64', 'households_total', 383_134, 383_134, 'agrees'],
			['64', 'poor_households', 38_550, 38_550, 'agrees']
		]);
	});

	it('prints 8,1 for 10,06 less 2,00: rounding, for the print has one decimal', () => {
		const [check] = checksOf(source, 'target_against_baseline');
		expect(check).toMatchObject({
			printed: '8,1%',
			recomputed: 8.06,
			difference: 0.04,
			verdict: 'rounding',
			inputs: '10.06-2'
		});
	});
});

it('the budget of 2017 adds up to the đồng', () => {
	expect(checksOf('kh-gia-lai-2017', 'money_against_sum').map(figures)).toEqual([
		['64', 'total', 282_683_000_000, 282_683_000_000, 'agrees'],
		['64', 'central', 245_683_000_000, 245_683_000_000, 'agrees']
	]);
});

it('the target of 13,95 % for 2017 cannot be checked: the rate that the fall of 2,6 starts from is not printed', () => {
	const [check, ...more] = checksOf('kh-gia-lai-2017', 'target_against_baseline');
	expect(more).toEqual([]);
	expect(check).toMatchObject({ stated: 13.95, verdict: 'cannot_be_checked', lack: 'baseline' });
});

describe('the plan of Kon Tum city', () => {
	const source = 'kh-kon-tum-2018';

	it('has rates without the number of all households, which cannot be checked', () => {
		expect(checksOf(source, 'counts_against_rate').map(({ lack }) => lack)).toEqual([
			'counts',
			'counts'
		]);
	});

	it('has two rates that imply the same number of households', () => {
		expect(checksOf(source, 'same_base').map(figures)).toEqual([
			['608', 'near_poor_rate', 3.14, 3.138, 'agrees']
		]);
	});

	it('reaches 4,63 by a fall of 1 from 5,63', () => {
		expect(checksOf(source, 'target_against_baseline').map(figures)).toEqual([
			['608', 'poor_rate', 4.63, 4.63, 'agrees']
		]);
	});
});

describe('the plan of Sa Thầy', () => {
	const source = 'kh-sa-thay-2016';

	it('puts five of its percentages down to rounding', () => {
		expect(tally(checksOf(source, 'counts_against_rate'))).toMatchObject({
			contradicts: 3,
			rounding: 5,
			agrees: 3
		});
	});

	it('leaves 1.360 of 4.658 poor households after 3.298; 10,34 for 10,30 is rounding of “30 %”', () => {
		expect(checksOf(source, 'target_against_baseline').map(figures)).toEqual([
			['616', 'poor_households', 1360, 1360, 'agrees'],
			['616', 'poor_rate', 10.34, 10.3, 'rounding']
		]);
	});

	it('asks for 6 points a year over five years, 30 in all', () => {
		const checks = checksOf(source, 'yearly_against_total');
		expect(checks.map(({ inputs, verdict }) => [inputs, verdict])).toEqual([
			['6*5', 'agrees'],
			['300*5', 'agrees'],
			['10*5', 'agrees']
		]);
	});
});

it('no plan sets a target for a day before the figure it starts from', () => {
	const dates = ledger.filter((check) => check.rule === 'dates_in_order');
	expect(dates.length).toBeGreaterThan(20);
	expect(tally(dates).contradicts).toBe(0);
});

describe('the map of the 2025 register', () => {
	const sums = ledger.filter(
		({ rule, subject }) =>
			rule === 'parts_against_total' &&
			subject.boundarySet === '2025' &&
			subject.of === 'population'
	);

	it('has 34 provinces, of which 29 differ by over 1 % from the sum of their communes', () => {
		expect(sums).toHaveLength(34);
		const off = sums.filter((check) => check.verdict === 'contradicts');
		expect(off).toHaveLength(29);
		for (const { stated, difference } of off)
			expect(Math.abs(difference ?? 0) / (stated ?? 0)).toBeGreaterThan(0.01);
	});

	it('leaves 70 communes blank, which may explain 15 of the 29', () => {
		const blank = sums.map(({ reckoning }) => ('blank' in reckoning ? reckoning.blank : 0));
		expect(blank.reduce((all, each) => all + each, 0)).toBe(70);
		expect(mayBeBlanks(sums)).toHaveLength(15);
	});

	it('has 25 people on 20 km² in Đồng Bằng, and spares Cồn Cỏ and Trường Sa', () => {
		const odd = ledger.filter((check) => check.rule === 'implausible');
		expect(odd.find(({ subject }) => subject.place === '12526')?.inputs).toBe('25/20.04');
		expect(odd).toHaveLength(19);
		const places = odd.map(({ subject }) => subject.place as string);
		expect(places).not.toContain('19742');
		expect(places).not.toContain('22736');
	});

	it('has 653.422 people in the commune of Yên Bình, as in the province of Điện Biên', () => {
		const [yenBinh, ...others] = ledger.filter(
			({ rule, stated }) => rule === 'implausible' && (stated ?? 0) > 300_000
		);
		expect(others).toEqual([]);
		expect(yenBinh?.subject.place).toBe('04714');
		const same = sums.filter(({ stated }) => stated === yenBinh?.stated);
		expect(same.map(({ subject }) => subject.place)).toEqual(['11']);
	});
});

it('never holds a survey’s estimate to counts', () => {
	expect(ledger.filter(({ subject }) => subject.of.startsWith('gso_'))).toEqual([]);
});
