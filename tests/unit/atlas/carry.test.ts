import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carryCounts, carryRates, type CarriedCount } from '../../../src/lib/atlas/carry';
import { linksBetween } from '../../../src/lib/atlas/crosswalk';
import { placeCode } from '../../../src/lib/atlas/literals';
import type { PlaceCode } from '../../../src/lib/atlas/types';
import { realData, realLinks } from '../real-data';

const communes = linksBetween(realLinks, { from: 'commune', to: 'commune' });
const districts = linksBetween(realLinks, { from: 'district', to: 'province' });
const olds = [...new Set(communes.map(({ from }) => from))];

const total = (carried: ReadonlyMap<PlaceCode, CarriedCount>) =>
	[...carried.values()].reduce((sum, { value }) => sum + (value ?? 0), 0);

describe('counts of the whole country', () => {
	it('one household a commune stays 10.592 households', () => {
		const carried = carryCounts(new Map(olds.map((code) => [code, 1])), communes);
		expect(olds).toHaveLength(10_592);
		expect(carried.size).toBe(3_321);
		expect(total(carried)).toBeCloseTo(10_592, 6);
	});

	it('the area of the communes of 2024 arrives to the last hectare, by commune and by province', () => {
		const areas = new Map<PlaceCode, number>();
		const byDistrict = new Map<PlaceCode, number>();
		for (const { cells } of realData.tables.get('place')?.rows ?? []) {
			if (cells['boundary_set'] !== '2024' || cells['level'] !== 'commune') continue;
			const district = placeCode(cells['parent_code'] ?? '');
			areas.set(placeCode(cells['code'] ?? ''), Number(cells['area_km2']));
			byDistrict.set(district, (byDistrict.get(district) ?? 0) + Number(cells['area_km2']));
		}
		const before = [...areas.values()].reduce((sum, km2) => sum + km2, 0);
		expect(total(carryCounts(areas, communes))).toBeCloseTo(before, 4);
		expect(total(carryCounts(byDistrict, districts))).toBeCloseTo(before, 4);
	});

	it('the carried area of a new commune is near its own, where no coast or estimate disturbs it', () => {
		const rows = (realData.tables.get('place')?.rows ?? []).filter(
			({ cells }) => cells['level'] === 'commune'
		);
		const areaOf = (set: string) =>
			new Map(
				rows
					.filter(({ cells }) => cells['boundary_set'] === set)
					.map(({ cells }) => [placeCode(cells['code'] ?? ''), Number(cells['area_km2'])] as const)
			);
		const own = areaOf('2025');
		const far = [...carryCounts(areaOf('2024'), communes)].filter(
			([code, { value }]) => Math.abs((value ?? 0) / (own.get(code) ?? NaN) - 1) > 0.05
		);
		// Of 3.321: some coasts of Quảng Ninh and Kiên Giang, and Tà Đùng beside Quảng Khê.
		expect(far.length).toBeLessThan(10);
		expect(far.map(([code]) => code)).toContain('24637');
	});

	it('any counts keep their sum', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 20_000 }), fc.integer({ min: 2 }), (step, limit) => {
				const counts = new Map(olds.map((code, i) => [code, (i * step) % Math.min(limit, 20_000)]));
				const before = [...counts.values()].reduce((sum, each) => sum + each, 0);
				expect(total(carryCounts(counts, communes))).toBeCloseTo(before, 3);
			}),
			{ numRuns: 10 }
		);
	});
});

describe('a carried count', () => {
	const saThay = new Map([
		[placeCode('23527'), 2_000],
		[placeCode('23533'), 700],
		[placeCode('23539'), 800]
	]);

	it('of whole communes is their sum, and no estimate', () => {
		expect(carryCounts(saThay, communes).get(placeCode('23527'))).toEqual({
			value: 3_500,
			estimated: false,
			missing: []
		});
	});

	it('with one commune without a figure is no figure: a part never stands for the whole', () => {
		const two = new Map([...saThay].slice(0, 2));
		expect(carryCounts(two, communes).get(placeCode('23527'))).toEqual({
			value: null,
			estimated: false,
			missing: ['23539']
		});
	});

	it('is absent where no commune has a figure', () => {
		expect(carryCounts(saThay, communes).has(placeCode('23536'))).toBe(false);
	});

	it('with part of a divided commune is an estimate by area', () => {
		const everywhere = carryCounts(new Map(olds.map((code) => [code, 1_000])), communes);
		const own = communes.filter(({ from }) => from === '07516');
		expect(own.length).toBe(2);
		for (const { to } of own) expect(everywhere.get(to)?.estimated).toBe(true);
	});

	it('of 0 is a figure', () => {
		const none = new Map([...saThay.keys()].map((code) => [code, 0]));
		expect(carryCounts(none, communes).get(placeCode('23527'))?.value).toBe(0);
	});
});

describe('a carried rate', () => {
	const households = new Map([
		[placeCode('23527'), 2_000],
		[placeCode('23533'), 500],
		[placeCode('23539'), 500]
	]);
	const poor = new Map([
		[placeCode('23527'), 100],
		[placeCode('23533'), 250],
		[placeCode('23539'), 250]
	]);
	const rate = (above: typeof poor, below: typeof households) =>
		carryRates(above, below, communes).get(placeCode('23527'));

	it('is carried poor households over carried households, not a mean of rates', () => {
		// 5 %, 50 % and 50 % are 20 % together; their mean would be 35 %.
		expect(rate(poor, households)?.value).toBeCloseTo(20, 10);
	});

	it('is missing where one of the two counts is, and where there are no households', () => {
		const fewer = new Map([...households].slice(1));
		expect(rate(poor, fewer)).toEqual({ value: null, estimated: false, missing: ['23527'] });
		const empty = new Map([...households.keys()].map((code) => [code, 0]));
		expect(rate(poor, empty)?.value).toBeNull();
	});
});
