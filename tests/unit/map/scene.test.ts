import { describe, expect, it } from 'vitest';
import { resolveFigures, type Carriage, type Figure } from '../../../src/lib/atlas/figures';
import { fittedBreaks } from '../../../src/lib/atlas/fitted-breaks';
import { indicatorId, period, placeCode } from '../../../src/lib/atlas/literals';
import type { Programme, ViewKind } from '../../../src/lib/atlas/types';
import { fillOf, fillsOf, mapScene } from '../../../src/lib/map/scene';
import type { ValueRange } from '../../../src/lib/atlas/value-range';
import { yearsOf } from '../../../src/lib/view/available';
import { valuesOfAllYears } from '../../../src/lib/view/all-years';
import { readView } from '../../../src/lib/view/query';
import { realData, realDesignations, realFirstView, realObservations } from '../real-data';

function communesOf(district: string) {
	return (realData.tables.get('place')?.rows ?? [])
		.filter(({ cells }) => cells['boundary_set'] === '2024' && cells['parent_code'] === district)
		.map(({ cells }) => placeCode(cells['code'] ?? ''));
}

function scene(
	within: string,
	by: string,
	at: string,
	kind: ViewKind = 'observed',
	only: ValueRange | null = null,
	has: readonly Programme[] = []
) {
	return mapScene({
		places: communesOf(within),
		figures: resolveFigures(realObservations, { by: indicatorId(by), at: period(at), kind }),
		topic: 'poverty',
		kind,
		method: 'policy',
		customBreaks: [],
		marks: ['specially_difficult', 'border'],
		designations: realDesignations,
		only,
		has
	});
}

describe('Sa Thầy at the start of 2016', () => {
	const saThay = scene('616', 'poor_rate', '2016');

	it('has six communes in the class above 50 % and five without data', () => {
		expect(saThay.counts).toEqual([0, 0, 0, 0, 0, 0, 6]);
		expect(saThay.noData).toBe(5);
	});

	it('marks only places that are on the map', () => {
		expect([...(saThay.marks[0]?.codes ?? [])]).toEqual(['23545', '23534']);
	});

	it('says of each list what it rests on: border communes are computed, by no law', () => {
		expect(saThay.marks.map(({ programme, bases }) => [programme, ...bases])).toEqual([
			['specially_difficult', 'plan'],
			['border', 'computed']
		]);
	});
});

describe('Gia Lai', () => {
	it('at the end of 2022 has all 17 districts in the classes of the plan’s table', () => {
		const giaLai = scene('64', 'poor_rate', '2022');
		expect(giaLai.counts).toEqual([2, 1, 5, 8, 0, 1, 0]);
		expect(giaLai.noData).toBe(0);
		expect(giaLai.classOf.get(placeCode('630'))).toBe(5);
		expect(giaLai.classOf.get(placeCode('622'))).toBe(0);
	});

	it('has one colour for each class, and another for a target that is met', () => {
		const gap = scene('64', 'poor_rate', '2023', 'gap');
		expect(gap.colours).toHaveLength(gap.breaks.length + 1);
		expect(new Set(gap.colours).size).toBe(gap.colours.length);
		expect(gap.breaks[0]).toBe(0);
	});
});

it('tells the places whose figure is estimated by area from those that are added up', () => {
	const figure = (how: Carriage['how']): Figure => ({
		place: placeCode('00001'),
		value: 12,
		basis: 'carried',
		from: [],
		check: { verdict: 'cannot_be_checked', recomputed: null },
		carried: { how, places: [placeCode('10001'), placeCode('10002')] }
	});
	const [summed, estimated] = [placeCode('00001'), placeCode('00002')];
	const { estimated: marked } = mapScene({
		places: [summed, estimated],
		figures: new Map([
			[summed, figure('summed')],
			[estimated, figure('estimated')]
		]),
		topic: 'poverty',
		kind: 'observed',
		method: 'policy',
		customBreaks: [],
		marks: [],
		designations: []
	});
	expect([...marked]).toEqual([estimated]);
});

describe('a map limited to some values', () => {
	const giaLai = scene('64', 'poor_rate', '2022', 'observed', { from: 10, to: 20 });

	it('keeps the classes of all places and filters out those beyond', () => {
		expect(giaLai.counts).toEqual([2, 1, 5, 8, 0, 1, 0]);
		expect(giaLai.filtered.size).toBe(17 - 8);
	});

	it('draws what is filtered out as neither its class nor as no data', () => {
		const kongChro = placeCode('630');
		expect(giaLai.filtered.has(kongChro)).toBe(true);
		expect(fillOf(giaLai, kongChro)).toBe('var(--map-filtered)');
		expect(fillsOf(giaLai, 'grey').get(kongChro)).toBe('grey');
		expect(fillOf(giaLai, placeCode('00001'))).toBeNull();
	});

	it('lets only the places of a class stand out', () => {
		const lit = { ...giaLai, filtered: new Set<never>(), lit: 5 };
		expect(fillOf(lit, placeCode('630'))).toBe(giaLai.colours[5]);
		expect(fillOf(lit, placeCode('622'))).toBe('var(--map-filtered)');
	});
});

describe('a map limited to the places of a list', () => {
	const saThay = scene('616', 'poor_rate', '2016');
	const kept = (only: ValueRange | null, ...has: Programme[]) => {
		const { filtered } = scene('616', 'poor_rate', '2016', 'observed', only, has);
		return communesOf('616').filter((code) => !filtered.has(code));
	};
	const codesOf = (programme: Programme) =>
		saThay.marks.find((mark) => mark.programme === programme)?.codes ?? new Set();

	it('keeps these, with a figure or without, and fades all others', () => {
		expect(new Set(kept(null, 'border'))).toEqual(codesOf('border'));
		const { filtered } = scene('616', 'poor_rate', '2016', 'observed', null, ['border']);
		const unlisted = [...filtered].find((code) => !saThay.values.has(code));
		expect(unlisted && fillOf({ ...saThay, filtered }, unlisted)).toBe('var(--map-filtered)');
	});

	it('of two lists keeps what is in both', () => {
		const both = [...codesOf('border')].filter((code) => codesOf('specially_difficult').has(code));
		expect(kept(null, 'border', 'specially_difficult')).toEqual(both);
	});

	it('a range takes away those of the list that lie beyond it', () => {
		const above = kept({ from: 60, to: null }, 'border');
		expect(above.length).toBeLessThan(kept(null, 'border').length);
		for (const code of above) expect(saThay.values.get(code) ?? 60).toBeGreaterThanOrEqual(60);
	});
});

it('classes fitted to all years and places are the same in each year', () => {
	const values = valuesOfAllYears(
		yearsOf(realFirstView, '2024', indicatorId('gso_monetary_rate'), 'observed'),
		readView(new URLSearchParams('by=gso_monetary_rate'), realFirstView).view,
		(view) => resolveFigures(realObservations, view)
	);
	const at = (year: string, fitTo?: readonly number[]) =>
		mapScene({
			places: realFirstView.provinces.map(({ code }) => code),
			figures: resolveFigures(realObservations, {
				by: indicatorId('gso_monetary_rate'),
				at: period(year),
				kind: 'observed'
			}),
			topic: 'poverty',
			kind: 'observed',
			method: 'quantile',
			customBreaks: [],
			marks: [],
			designations: [],
			count: 7,
			fit: fittedBreaks,
			fitTo
		}).breaks;
	expect(at('2010')).not.toEqual(at('2016'));
	expect(at('2010', values)).toEqual(at('2016', values));
	expect(at('2010', values)).toHaveLength(6);
});
