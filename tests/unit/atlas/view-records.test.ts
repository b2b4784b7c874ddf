import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { carrier } from '../../../src/lib/atlas/carried-figures';
import { resolveFigures } from '../../../src/lib/atlas/figures';
import { indicatorId, period, placeCode } from '../../../src/lib/atlas/literals';
import { placeLinkFrom } from '../../../src/lib/atlas/place-rows';
import { designationFrom, indicatorFrom, sourceFrom } from '../../../src/lib/atlas/rows';
import type { ViewKind } from '../../../src/lib/atlas/types';
import { viewCsv } from '../../../src/lib/atlas/view-csv';
import { viewRecords } from '../../../src/lib/atlas/view-records';
import { realData, realObservations } from '../real-data';

const cellsOf = (name: string) => (realData.tables.get(name)?.rows ?? []).map(({ cells }) => cells);

function recordsOf(by: string, at: string, kind: ViewKind, codes: readonly string[]) {
	const indicator = cellsOf('indicator')
		.map(indicatorFrom)
		.find((each) => each.id === by);
	if (!indicator) throw new Error(`no ${by}`);
	const figures = resolveFigures(realObservations, {
		by: indicatorId(by),
		at: period(at),
		kind
	});
	return viewRecords({
		places: codes.map((code) => ({ code: placeCode(code), name: code, parent: '62' })),
		figures,
		indicator,
		kind,
		sources: cellsOf('source').map(sourceFrom),
		designations: cellsOf('designation')
			.filter((cells) => cells['boundary_set'] === '2024')
			.map(designationFrom),
		language: 'vi'
	});
}

describe('a place of a view taken away', () => {
	it('has its figure with print, source and place in the source', () => {
		const [kongChro] = recordsOf('poor_rate', '2022', 'observed', ['630']);
		expect(kongChro).toMatchObject({
			value: 39.69,
			no_data: false,
			basis: 'printed',
			as_printed: '39,69',
			source_id: 'kh-64-gia-lai-2023',
			source_number: '64/KH-UBND',
			period: '2022-12-31',
			contradiction: false
		});
	});

	it('without a figure has null and says so, never zero', () => {
		const [haNoi] = recordsOf('poor_rate', '2022', 'observed', ['001']);
		expect(haNoi).toMatchObject({ value: null, no_data: true, as_printed: '', source_id: '' });
	});

	it('whose print cannot be relied on keeps the print and has no value', () => {
		const [hoChiMinh] = recordsOf('gso_multidimensional_rate', '2023', 'observed', ['79']);
		expect(hoChiMinh).toMatchObject({ value: null, no_data: true, as_printed: '0' });
	});

	it('keeps the contradicted print of Sa Thầy beside the value recomputed from its counts', () => {
		const [saThay] = recordsOf('deprivation_rate_housing_area', '2016', 'observed', ['616']);
		expect(saThay).toMatchObject({
			value: 43.5,
			basis: 'recomputed',
			contradiction: true,
			as_printed: '9,10%',
			numerator: 2026,
			denominator: 4658
		});
	});

	it('of an implied target has both prints that it rests on', () => {
		const [kongChro] = recordsOf('poor_rate', '2023', 'target', ['630']);
		expect(kongChro?.basis).toBe('derived');
		expect(kongChro?.as_printed.split(' | ')).toHaveLength(2);
		expect(kongChro?.locator.split(' | ').length).toBeGreaterThanOrEqual(2);
		expect(kongChro?.numerator).toBeNull();
	});

	it('has the programmes it belongs to, with their time and basis', () => {
		const [saThayCommune] = recordsOf('poor_rate', '2016', 'observed', ['23536']);
		expect(saThayCommune?.designations.every((text) => / \S*\/\S* \w+ \S+$/.test(text))).toBe(true);
	});
});

it('a figure that comes from old places says from which, and whether it is an estimate', () => {
	const indicator = cellsOf('indicator')
		.map(indicatorFrom)
		.find((each) => each.id === 'communes_zone_1');
	if (!indicator) throw new Error('no communes_zone_1');
	const carry = carrier(cellsOf('place_link').map(placeLinkFrom));
	const question = { at: period('2017'), kind: 'observed' as const };
	const evidence = { indicator, observations: realObservations };
	const [tuyenQuang, haNoi, giaLai] = viewRecords({
		places: ['08', '01', '52'].map((code) => ({ code: placeCode(code), name: code, parent: 'vn' })),
		figures: carry(evidence, 'province', question),
		indicator,
		kind: 'observed',
		sources: [],
		designations: [],
		language: 'vi'
	});
	// 16 of Hà Giang and 26 of Tuyên Quang.
	expect(tuyenQuang).toMatchObject({
		value: 42,
		basis: 'carried',
		estimated: false,
		carried_from: '02 | 08',
		as_printed: '16 | 26'
	});
	expect(haNoi).toMatchObject({
		value: 10,
		basis: 'printed',
		estimated: false,
		carried_from: '01'
	});
	expect(giaLai).toMatchObject({ value: null, basis: '', estimated: false, carried_from: '' });
});

it('a view as CSV has a mark for Excel, a row a place, and the address in each row', () => {
	const records = recordsOf('poor_rate', '2022', 'observed', ['630', '001']);
	const text = viewCsv(records, {
		data_version: 'abc',
		boundary_set: '2024',
		view: 'https://x/?a=1'
	});
	expect(text.startsWith('\uFEFFcode,')).toBe(true);
	const rows = csvParse(text.slice(1));
	expect(rows.map((row) => [row['code'], row['value'], row['no_data']])).toEqual([
		['630', '39.69', 'false'],
		['001', '', 'true']
	]);
	expect(rows[1]?.['view']).toBe('https://x/?a=1');
});
