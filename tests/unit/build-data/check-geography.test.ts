import { describe, expect, it } from 'vitest';
import { checkCells } from '../../../scripts/build-data/check-cells';
import { checkGeography } from '../../../scripts/build-data/check-geography';
import { problemText } from '../../../scripts/build-data/problem';
import type { Row, Table } from '../../../scripts/build-data/read-table';
import { geographyFrom } from '../../../src/lib/atlas/place-rows';
import { realData } from '../real-data';

function real(name: string): Table {
	const table = realData.tables.get(name);
	if (!table) throw new Error(`no table ${name}`);
	return table;
}

const geography = real('geography');
const places = real('place');

const isRow = ({ cells }: Row, level: string, code: string) =>
	cells['boundary_set'] === '2024' && cells['level'] === level && cells['code'] === code;

function of(level: string, code: string) {
	const row = geography.rows.find((each) => isRow(each, level, code));
	if (!row) throw new Error(`no geography of ${level} ${code}`);
	return geographyFrom(row.cells);
}

/** Problems of the table with one row changed, or left out. */
function problemsWith(level: string, code: string, change: Record<string, string> | null) {
	const rows = geography.rows.flatMap((row) => {
		if (!isRow(row, level, code)) return [row];
		return change ? [{ ...row, cells: { ...row.cells, ...change } }] : [];
	});
	return checkGeography({ ...geography, rows }, places).map(problemText);
}

describe('the geography of places', () => {
	it('as it stands has every place of both registers, and borders that add up', () => {
		expect(checkGeography(geography, places).map(problemText)).toEqual([]);
	});

	it('puts Mô Rai, Sa Thầy and Ia H’ Drai at Cambodia, Kon Tum at Laos too, Gia Lai at Cambodia', () => {
		expect(of('commune', '23536').borderCountries).toEqual(['kh']);
		expect(of('district', '616').borderCountries).toEqual(['kh']);
		expect(of('district', '618').borderCountries).toEqual(['kh']);
		expect(of('province', '62').borderCountries).toEqual(['la', 'kh']);
		expect(of('province', '64').borderCountries).toEqual(['kh']);
	});

	it('has no border in Nghi Xuân, on the sea, nor in Hoàng Sa and Trường Sa, whose distance is not given', () => {
		const nghiXuan = of('district', '449');
		expect(nghiXuan.landBorderKm).toBe(0);
		expect(nghiXuan.borderDistanceKm).toBeGreaterThan(50);
		for (const code of ['498', '576']) {
			const { landBorderKm, borderDistanceKm, provinceCentreDistanceKm } = of('district', code);
			expect([landBorderKm, borderDistanceKm, provinceCentreDistanceKm]).toEqual([0, null, null]);
		}
	});

	it('of the two registers has the same border within 3 %', () => {
		const total = (set: string) =>
			geography.rows
				.filter(({ cells }) => cells['boundary_set'] === set && cells['level'] === 'province')
				.reduce((sum, { cells }) => sum + Number(cells['land_border_km']), 0);
		expect(total('2025') / total('2024')).toBeGreaterThan(0.97);
		expect(total('2025') / total('2024')).toBeLessThan(1.03);
	});

	it('is nearly what the list of border communes has', () => {
		const listed = new Set(
			real('designation')
				.rows.filter(
					({ cells }) => cells['programme'] === 'border' && cells['boundary_set'] === '2024'
				)
				.map(({ cells }) => cells['place_code'] ?? '')
		);
		const touching = geography.rows.filter(
			({ cells }) =>
				cells['boundary_set'] === '2024' &&
				cells['level'] === 'commune' &&
				cells['border_country'] !== ''
		);
		const both = touching.filter(({ cells }) => listed.has(cells['code'] ?? '')).length;
		expect(both / (listed.size + touching.length - both)).toBeGreaterThan(0.95);
	});
});

describe('a row of geography is refused', () => {
	it('without the country of its border, or with one but no border', () => {
		expect(problemsWith('commune', '23536', { border_country: '' })).toEqual([
			expect.stringMatching(
				/^data\/geography\.csv:\d+:5 · border_country is empty, but land_border_km is [\d.]+ · run npm run links$/
			)
		]);
		expect(problemsWith('district', '449', { border_country: 'la' })).toEqual([
			expect.stringContaining('border_country "la" without any land_border_km')
		]);
	});

	it('with a length under 0, or a country that is no neighbour on land', () => {
		const rows = geography.rows
			.filter((row) => isRow(row, 'commune', '23536'))
			.map((row) => ({
				...row,
				cells: { ...row.cells, land_border_km: '-1', border_country: 'th' }
			}));
		const problems = checkCells({ ...geography, rows }, () => false).map(problemText);
		expect(problems).toEqual([
			expect.stringContaining('land_border_km "-1" is under 0'),
			expect.stringContaining('border_country "th" does not have the form')
		]);
	});

	it('where a province is not the sum of its districts', () => {
		const { landBorderKm } = of('province', '62');
		expect(problemsWith('province', '62', { land_border_km: String(landBorderKm + 1) })).toEqual([
			expect.stringContaining(`of province 62 is not the sum of its parts, ${landBorderKm}`)
		]);
	});

	it('where it is missing, at the place that lacks it', () => {
		expect(problemsWith('province', '01', null)).toEqual([
			expect.stringMatching(
				/^data\/places-2024\.csv:\d+:2 · province "01" has no row in geography · run npm run links$/
			)
		]);
	});
});
