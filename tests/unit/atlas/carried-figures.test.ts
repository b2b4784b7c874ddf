import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { carriedFacts } from '../../../src/lib/atlas/carried-facts';
import { carrier, indicatorsToCarry } from '../../../src/lib/atlas/carried-figures';
import { linksBetween } from '../../../src/lib/atlas/crosswalk';
import { ownFirst, resolveFigures, type Figure } from '../../../src/lib/atlas/figures';
import { indicatorId, period, placeCode } from '../../../src/lib/atlas/literals';
import { sourceIdSchema } from '../../../src/lib/atlas/parse';
import { indicatorFrom } from '../../../src/lib/atlas/rows';
import type {
	MapLevel,
	Observation,
	PlaceCode,
	PlaceLink,
	ViewKind
} from '../../../src/lib/atlas/types';
import { realData, realLinks, realObservations } from '../real-data';

const indicators = (realData.tables.get('indicator')?.rows ?? []).map(({ cells }) =>
	indicatorFrom(cells)
);

function indicatorOf(id: string) {
	const found = indicators.find((each) => each.id === id);
	if (!found) throw new Error(`no indicator ${id}`);
	return found;
}

function carry(
	by: string,
	at: string,
	level: MapLevel,
	{
		observations = realObservations,
		links = realLinks,
		kind = 'observed' as ViewKind
	}: { observations?: readonly Observation[]; links?: readonly PlaceLink[]; kind?: ViewKind } = {}
): Map<string, Figure> {
	const evidence = { indicator: indicatorOf(by), observations };
	return carrier(links)(evidence, level, { at: period(at), kind });
}

function printed(
	place: PlaceCode,
	indicator: string,
	value: number,
	{ day = '2022-12-31', kind = 'observed' as Observation['kind'] } = {}
): Observation {
	return {
		place,
		indicator: indicatorId(indicator),
		period: period(day),
		kind,
		value,
		numerator: null,
		denominator: null,
		asPrinted: String(value),
		source: v.parse(sourceIdSchema, 'a-plan'),
		locator: 'table 1',
		note: { vi: '', en: '' },
		contradiction: null
	};
}

/** Poor households and households of the end of 2022. */
function household(place: PlaceCode, poor: number, all: number): Observation[] {
	return [printed(place, 'poor_households', poor), printed(place, 'households_total', all)];
}

describe('Sa Thầy of 2016 on the communes of 2025', () => {
	const saThay = carry('poor_rate', '2016', 'commune');

	it('shows Mô Rai and Rờ Kơi, which went on alone, with their printed rates', () => {
		expect(saThay.get('23536')).toMatchObject({
			value: 62.93,
			basis: 'printed',
			carried: { how: 'unchanged', places: ['23536'] }
		});
		expect(saThay.get('23530')).toMatchObject({ place: '23530', value: 52.62 });
		expect(saThay.get('23530')?.from[0]).toMatchObject({
			asPrinted: '52,62%',
			source: 'kh-sa-thay-2016'
		});
	});

	it('shows no rate of the merged Sa Bình and Ya Ly: their printed rates come without households', () => {
		// Sa Bình 58,32 and Hơ Moong 71,14; Ya Ly 51,12 and Ya Tăng 54,38: a mean would be an invention.
		expect(saThay.has('23534')).toBe(false);
		expect(saThay.has('23548')).toBe(false);
		expect([...saThay.keys()].sort()).toEqual(['23530', '23536']);
	});

	it('spreads no figure of the district over its communes', () => {
		expect(carry('deprivation_rate_toilet', '2016', 'commune').size).toBe(0);
		expect(carry('poor_rate', '2022', 'commune').size).toBe(0);
	});
});

describe('provinces', () => {
	it('have a survey rate where they went on alone, and none where they were merged', () => {
		const rates = carry('gso_multidimensional_rate', '2023', 'province');
		expect(rates.size).toBe(11);
		for (const figure of rates.values()) expect(figure.carried?.how).toBe('unchanged');
		// Hà Nội went on alone; the new Gia Lai (52) is Bình Định and Gia Lai.
		expect(rates.has('01')).toBe(true);
		expect(rates.has('52')).toBe(false);
	});

	it('add up whole counts: zone I of Tuyên Quang is the 16 communes of one old province and 26 of the other', () => {
		const zone = carry('communes_zone_1', '2017', 'province').get('08');
		expect(zone).toMatchObject({ value: 42, basis: 'carried' });
		expect(zone?.carried).toMatchObject({ how: 'summed', places: ['02', '08'] });
		expect(zone?.from.map(({ value }) => value)).toEqual([16, 26]);
	});

	it('have no figure where one of their old provinces has none', () => {
		// Gia Lai prints 38.550 poor of 383.134 households; nothing is known of Bình Định.
		expect(carry('poor_rate', '2022', 'province').has('52')).toBe(false);
		expect(carry('poor_households', '2022', 'province').has('52')).toBe(false);
	});

	it('are summed from districts only where all of them have a count', () => {
		const own = new Set(
			realObservations
				.filter((o) => o.indicator === 'poor_households' && o.period === '2022-12-31')
				.map(({ place }) => place)
				.filter((place) => place.length === 3)
		);
		expect(own.size).toBe(17);
		const giaLaiAlone = realLinks.filter((link) => own.has(link.from));
		// The total that plan 64/KH-UBND prints over the 17: 38.550 of 383.134 are 10,06 %.
		const districts = { links: giaLaiAlone };
		expect(carry('poor_households', '2022', 'province', districts).get('52')).toMatchObject({
			value: 38_550,
			carried: { how: 'summed' }
		});
		expect(carry('poor_rate', '2022', 'province', districts).get('52')?.value).toBe(10.06);
		const allDistricts = { links: linksBetween(realLinks, { from: 'district', to: 'province' }) };
		expect(carry('poor_rate', '2022', 'province', allDistricts).has('52')).toBe(false);
	});
});

describe('the whole country', () => {
	const communes = linksBetween(realLinks, { from: 'commune', to: 'commune' });
	const olds = [...new Set(communes.map(({ from }) => from))];
	const counts = olds.flatMap((code, i) => household(code, (i * 7) % 300, 300 + ((i * 13) % 2000)));
	const total = (id: string) =>
		counts.filter(({ indicator }) => indicator === id).reduce((sum, o) => sum + (o.value ?? 0), 0);
	const given = { observations: counts };
	const poor = carry('poor_households', '2022', 'commune', given);
	const all = carry('households_total', '2022', 'commune', given);
	const sum = (figures: ReadonlyMap<string, Figure>) =>
		[...figures.values()].reduce((before, { value }) => before + (value ?? 0), 0);

	it('has as many poor households and households on the 3.321 communes as on the 10.592', () => {
		expect(olds).toHaveLength(10_592);
		expect(poor.size).toBe(3_321);
		expect(sum(poor)).toBeCloseTo(total('poor_households'), 4);
		expect(sum(all)).toBeCloseTo(total('households_total'), 4);
	});

	it('has in each new commune the rate of its carried counts', () => {
		const rates = carry('poor_rate', '2022', 'commune', given);
		for (const [code, { value, from }] of rates) {
			expect(value).toBeCloseTo(
				(100 * (poor.get(code)?.value ?? NaN)) / (all.get(code)?.value ?? NaN),
				1
			);
			expect(new Set(from).size).toBe(from.length);
		}
		// 450 new communes have part of a divided one, see docs/data.md.
		const estimated = [...rates.values()].filter(({ carried }) => carried?.how === 'estimated');
		expect(estimated).toHaveLength(450);
	});
});

describe('a carried figure', () => {
	// Old a and b went whole into 00001; c was divided between 00002 and 00003, which also has all of d.
	const [a, b, c, d] = ['10001', '10002', '10003', '10004'].map(placeCode) as [
		PlaceCode,
		PlaceCode,
		PlaceCode,
		PlaceCode
	];
	const link = (from: PlaceCode, to: string, areaShare: number): PlaceLink => ({
		fromSet: '2024',
		fromLevel: 'commune',
		from,
		toSet: '2025',
		toLevel: 'commune',
		to: placeCode(to),
		areaShare,
		basis: 'overlay'
	});
	const links = [
		link(a, '00001', 1),
		link(b, '00001', 1),
		link(c, '00002', 0.25),
		link(c, '00003', 0.75),
		link(d, '00003', 1)
	];
	const observations = [
		...household(a, 30, 100),
		...household(b, 10, 300),
		...household(c, 40, 400),
		...household(d, 10, 100)
	];
	const given = { observations, links };

	it('is the sum of whole places, and an estimate with part of a divided one', () => {
		const poor = carry('poor_households', '2022', 'commune', given);
		expect(poor.get('00001')).toMatchObject({ value: 40, carried: { how: 'summed' } });
		expect(poor.get('00002')).toMatchObject({ value: 10, carried: { how: 'estimated' } });
		// Three quarters of 40, and 10.
		expect(poor.get('00003')).toMatchObject({
			value: 40,
			carried: { how: 'estimated', places: [c, d] }
		});
	});

	it('of a rate rests on both counts of each old place', () => {
		const rate = carry('poor_rate', '2022', 'commune', given).get('00001');
		// 40 of 400; the mean of 30 % and 3,33 % would be 16,7 %.
		expect(rate?.value).toBe(10);
		expect(rate?.from.map(({ place, indicator }) => `${place} ${indicator}`)).toEqual([
			`${a} poor_households`,
			`${b} poor_households`,
			`${a} households_total`,
			`${b} households_total`
		]);
	});

	it('of a gap needs target and result alike', () => {
		const target = (place: PlaceCode, poor: number, all: number) =>
			['poor_households', 'households_total'].map((id, i) =>
				printed(place, id, i === 0 ? poor : all, { day: '2023-12-31', kind: 'target' })
			);
		const planned = [...observations, ...target(a, 20, 100), ...target(b, 0, 300)];
		const gaps = carry('poor_rate', '2023', 'commune', {
			observations: planned,
			links,
			kind: 'gap'
		});
		// 40 of 400 reached, 20 of 400 planned.
		expect([...gaps]).toMatchObject([['00001', { value: 5, carried: { how: 'summed' } }]]);
		const resultless = planned.filter((o) => o.kind === 'target' || o.place !== b);
		expect(
			carry('poor_rate', '2023', 'commune', { observations: resultless, links, kind: 'gap' }).size
		).toBe(0);
	});

	it('mixes no days: counts of the start and of the end of a year do not add up', () => {
		const early = household(b, 10, 300).map((o) => ({ ...o, period: period('2022-01-01') }));
		const mixed = [...household(a, 30, 100), ...early];
		expect(carry('poor_rate', '2022', 'commune', { observations: mixed, links }).size).toBe(0);
	});

	it('gives way to the place’s own figure, also to one that cannot be relied on', () => {
		const carried = carrier(links)(
			{ indicator: indicatorOf('poor_rate'), observations },
			'commune',
			{
				at: period('2022'),
				kind: 'observed'
			}
		);
		const unreadable = { ...printed(placeCode('00001'), 'poor_rate', 0), value: null };
		const own = resolveFigures([unreadable], {
			by: indicatorId('poor_rate'),
			at: period('2022'),
			kind: 'observed'
		});
		const shown = ownFirst(own, carried);
		expect(shown.get(placeCode('00001'))).toMatchObject({ value: null, basis: 'printed' });
		expect(shown.get(placeCode('00003'))?.basis).toBe('carried');
	});

	it('is listed for a place by indicator, but for days that it has a figure of its own of', () => {
		const evidence = {
			code: placeCode('00001'),
			level: 'commune' as const,
			links,
			former: observations,
			own: [printed(placeCode('00001'), 'households_total', 401)],
			indicators
		};
		expect(carriedFacts(evidence).map(({ indicator, at }) => `${indicator} ${at}`)).toEqual([
			'poor_households 2022-12-31'
		]);
	});
});

describe('any crosswalk', () => {
	const code = (prefix: string, i: number) => placeCode(`${prefix}${String(i).padStart(4, '0')}`);
	const crosswalk = fc.array(
		fc.record({
			poor: fc.nat(500),
			others: fc.nat(2000),
			to: fc.uniqueArray(fc.nat(6), { minLength: 1, maxLength: 4 }),
			weights: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 4, maxLength: 4 })
		}),
		{ minLength: 1, maxLength: 20 }
	);

	it('keeps the total, makes nothing negative and takes no old place twice', () => {
		fc.assert(
			fc.property(crosswalk, (olds) => {
				const links = olds.flatMap(({ to, weights }, i) => {
					const whole = to.reduce((sum, _, j) => sum + (weights[j] ?? 0), 0);
					return to.map((each, j): PlaceLink => ({
						fromSet: '2024',
						fromLevel: 'commune',
						from: code('1', i),
						toSet: '2025',
						toLevel: 'commune',
						to: code('0', each),
						areaShare: (weights[j] ?? 0) / whole,
						basis: 'overlay'
					}));
				});
				const observations = olds.flatMap(({ poor, others }, i) =>
					household(code('1', i), poor, poor + others)
				);
				const given = { observations, links };
				const poor = carry('poor_households', '2022', 'commune', given);
				const before = olds.reduce((sum, each) => sum + each.poor, 0);
				const after = [...poor.values()].reduce((sum, { value }) => sum + (value ?? 0), 0);
				expect(after).toBeCloseTo(before, 6);
				for (const figure of carry('poor_rate', '2022', 'commune', given).values()) {
					expect(figure.value).toBeGreaterThanOrEqual(0);
					expect(figure.value).toBeLessThanOrEqual(100);
				}
				for (const { value, carried } of poor.values()) {
					expect(value).toBeGreaterThanOrEqual(0);
					expect(new Set(carried?.places).size).toBe(carried?.places.length);
				}
				const whole = [...poor.values()].flatMap(({ carried }) =>
					carried?.how === 'estimated' ? [] : (carried?.places ?? [])
				);
				expect(new Set(whole).size).toBe(whole.length);
			}),
			{ numRuns: 60 }
		);
	});
});

it('a rate asks for its counts beside itself', () => {
	expect(indicatorsToCarry(indicatorId('poor_rate'), 'gap')).toEqual([
		'poor_rate',
		'poor_rate_reduction',
		'poor_households',
		'households_total'
	]);
	expect(indicatorsToCarry(indicatorId('gso_monetary_rate'), 'observed')).toEqual([
		'gso_monetary_rate'
	]);
});
