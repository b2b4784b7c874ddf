import { describe, expect, it } from 'vitest';
import { realData, realFirstView } from '../real-data';

/** Rows of the public statistics, as the tables hold them. */
const rows = (realData.tables.get('observation')?.rows ?? []).map(({ cells }) => cells);
const indicators = (realData.tables.get('indicator')?.rows ?? []).map(({ cells }) => cells);
const provinces = (realData.tables.get('place')?.rows ?? [])
	.map(({ cells }) => cells)
	.filter((cells) => cells['boundary_set'] === '2024' && cells['level'] === 'province')
	.map((cells) => cells['code'] ?? '');
const districtsOfKonTum = (realData.tables.get('place')?.rows ?? [])
	.map(({ cells }) => cells)
	.filter((cells) => cells['level'] === 'district' && cells['parent_code'] === '62')
	.map((cells) => cells['code'] ?? '');

function of(source: string, indicator: string) {
	return rows.filter(
		(cells) => cells['source_id'] === source && cells['indicator_id'] === indicator
	);
}

function yearsOf(indicator: string): string[] {
	const own = rows.filter((cells) => cells['indicator_id'] === indicator);
	return [...new Set(own.map((cells) => cells['period'] ?? ''))].sort();
}

describe('the monetary rate of the statistics office', () => {
	const own = of('gso-poverty-province-2016', 'gso_monetary_rate');

	it('has 63 provinces in eight years, but for Thành phố Hồ Chí Minh in 2016', () => {
		const years = ['2006', '2008', '2010', '2012', '2013', '2014', '2015', '2016'];
		const missing = years.flatMap((year) =>
			provinces
				.filter((code) => !own.some((r) => r['place_code'] === code && r['period'] === year))
				.map((code) => `${code} ${year}`)
		);
		expect(missing).toEqual(['79 2016']);
		expect(own).toHaveLength(63 * 8 - 1 + 7 * 8);
	});

	it('says of every figure of 2016 that it is preliminary, and of no other', () => {
		expect(own.every((r) => (r['note_en'] === 'Preliminary.') === (r['period'] === '2016'))).toBe(
			true
		);
	});

	it('is the same in all three tables that print it for a region', () => {
		const bySpot = new Map<string, Set<string>>();
		for (const r of rows.filter((cells) => cells['indicator_id'] === 'gso_monetary_rate')) {
			const spot = `${r['place_code'] ?? ''} ${r['period'] ?? ''}`;
			bySpot.set(spot, (bySpot.get(spot) ?? new Set()).add(r['value'] ?? ''));
		}
		expect([...bySpot].filter(([, values]) => values.size > 1)).toEqual([]);
	});
});

it('the survey by standards: money to 2016, QĐ 59 in 2020 and 2021, NĐ 07 from 2022', () => {
	expect(yearsOf('gso_monetary_rate').at(-1)).toBe('2016');
	expect(yearsOf('gso_multidimensional_rate_qd59')).toEqual(['2020', '2021']);
	expect(yearsOf('gso_multidimensional_rate')).toEqual(['2022', '2023', '2024']);
	expect(of('nso-v14-45', 'gso_multidimensional_rate')).toHaveLength(6 * 3);
	expect(of('nso-v14-47-2023', 'gso_multidimensional_rate')).toHaveLength(63 + 6 + 1);
});

it('a review made by the next standard never stands among figures by the one in force', () => {
	for (const id of ['poor_rate', 'poor_households', 'near_poor_rate', 'near_poor_households']) {
		const own = yearsOf(id);
		expect(own).not.toContain('2015-12-31');
		expect(own, id).not.toContain('2021-12-31');
		expect(yearsOf(`${id}_nd07_baseline`)).toEqual(['2021-12-31']);
		expect(yearsOf(`${id}_qd59_baseline`)).toEqual(['2015-12-31']);
	}
	const baselines = indicators.filter((cells) => /_baseline$/.test(cells['id'] ?? ''));
	for (const cells of baselines) {
		expect(cells['standard'], cells['id']).toBe('');
		if (cells['unit'] === 'percent') expect(cells['definition_en'], cells['id']).not.toBe('');
	}
});

describe('Kon Tum at the end of 2021', () => {
	it.each([
		['households_total', 143_561],
		['households_ethnic_minority', 75_576],
		['poor_households_ethnic_minority_nd07_baseline', 20_817]
	])('%s of its ten districts add up to %d', (indicator, total) => {
		const own = of('bieu-05-kon-tum-2022', indicator);
		const districts = own.filter((r) => districtsOfKonTum.includes(r['place_code'] ?? ''));
		expect(districts).toHaveLength(10);
		expect(districts.reduce((sum, r) => sum + Number(r['value']), 0)).toBe(total);
		expect(own.find((r) => r['place_code'] === '62')?.['value']).toBe(String(total));
	});
});

it('the deprivation of Tu Mơ Rông, over poor and near-poor households, is not that of the poor', () => {
	const own = rows.filter((r) => r['source_id'] === 'tu-mo-rong-2017');
	const ids = own.map((r) => r['indicator_id'] ?? '').filter((id) => id.startsWith('deprivation'));
	expect(ids).toHaveLength(10);
	expect(ids.every((id) => id.startsWith('deprivation_rate_poor_near_poor_'))).toBe(true);
});

describe('the register of 2025', () => {
	const population = rows.filter(
		(r) => r['boundary_set'] === '2025' && r['indicator_id'] === 'population'
	);
	const communes = population.filter((r) => r['place_code']?.length === 5);

	it('has a population of all 3.321 communes, 70 of them blank, and of 34 provinces', () => {
		expect(communes).toHaveLength(3_321);
		const blank = communes.filter((r) => r['value'] === '');
		expect(blank).toHaveLength(70);
		expect(blank.every((r) => r['as_printed'] === 'đang cập nhật' && r['note_en'])).toBe(true);
		expect(population).toHaveLength(3_321 + 34);
	});

	it('keeps the contradiction of its source: 107,6 million in communes, 112,1 in provinces', () => {
		const sum = (list: typeof rows) => list.reduce((all, r) => all + Number(r['value']), 0);
		expect(sum(communes)).toBe(107_577_958);
		expect(sum(population) - sum(communes)).toBe(112_093_848);
		expect(population.filter((r) => r['note_en']?.includes('add up to'))).toHaveLength(29);
		expect(communes.filter((r) => r['note_en']?.startsWith('Under 300'))).toHaveLength(20);
	});

	it('marks the 306 communes that print the population and area of another, at most one of them right', () => {
		const marked = communes.filter((r) => r['note_en']?.includes('at most one is right'));
		expect(marked).toHaveLength(306);
		const phucLoc = communes.filter((r) => ['01894', '17857'].includes(r['place_code'] ?? ''));
		expect(phucLoc.map((r) => r['value'])).toEqual(['28236', '28236']);
		expect(phucLoc[0]?.['note_en']).toContain('Xã Phúc Lộc (Tỉnh Nghệ An)');
	});

	it('has the area that its source states, none of it zero', () => {
		const area = of('bando-sapnhap-2025', 'area_official');
		expect(area).toHaveLength(3_319 + 34);
		expect(area.filter((r) => r['value'] === '')).toHaveLength(2);
		expect(area.some((r) => r['value'] === '0')).toBe(false);
	});
});

it('the zones of QĐ 582 and QĐ 861 add up to their communes', () => {
	for (const source of ['qd-582-2017', 'qd-861-2021'])
		for (const { place_code, value } of of(source, 'communes_zones_total')) {
			const zones = [1, 2, 3].flatMap((zone) =>
				of(source, `communes_zone_${zone}`).filter((r) => r['place_code'] === place_code)
			);
			expect(zones).toHaveLength(3);
			expect(zones.reduce((sum, r) => sum + Number(r['value']), 0)).toBe(Number(value));
		}
});

it('every proxy says that it is none of deprivation, and is a survey', () => {
	const proxies = indicators.filter((cells) => cells['id']?.startsWith('proxy_'));
	expect(proxies.length).toBeGreaterThan(0);
	for (const cells of proxies) {
		expect(cells['name_vi']).toContain('không phải chỉ số thiếu hụt');
		expect(cells['name_en']).toContain('not a deprivation rate');
		expect(cells['series']).toBe('survey');
	}
});

it('every source says how complete it is, in both languages, but for computed and legal texts', () => {
	for (const { cells } of realData.tables.get('source')?.rows ?? []) {
		expect(cells['completeness_note'], cells['id']).not.toBe('');
		expect(cells['completeness_note_en'], cells['id']).not.toBe('');
	}
});

it('the first view offers every indicator that some place of a map has, and no region', () => {
	const covered = new Set(realFirstView.coverage.map((c) => c.by));
	expect(new Set(realFirstView.indicators.map((each) => each.id))).toEqual(covered);
	expect(realFirstView.observations.some((o) => o.place.startsWith('region_'))).toBe(false);
});
