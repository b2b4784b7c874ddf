import { describe, expect, it } from 'vitest';
import { checkLinks, checkNeighbours } from '../../../scripts/build-data/check-links';
import { problemText } from '../../../scripts/build-data/problem';
import type { Row, Table } from '../../../scripts/build-data/read-table';
import { realData } from '../real-data';

function real(name: string): Table {
	const table = realData.tables.get(name);
	if (!table) throw new Error(`no table ${name}`);
	return table;
}

const links = real('place_link');
const places = real('place');

function rewritten(table: Table, change: (row: Row) => Row | null): Table {
	return { ...table, rows: table.rows.flatMap((row) => change(row) ?? []) };
}

const isLink = ({ cells }: Row, from: string, to: string) =>
	cells['from_level'] === 'commune' && cells['from_code'] === from && cells['to_code'] === to;

const problems = (table: Table) => checkLinks(table, places).map(problemText);

describe('the crosswalk', () => {
	it('as it stands links every place of both registers, with nothing lost', () => {
		expect(problems(links)).toEqual([]);
	});

	it('that would lose a part of a commune is refused', () => {
		const half = rewritten(links, (row) =>
			isLink(row, '23527', '23527') ? { ...row, cells: { ...row.cells, area_share: '0.9' } } : row
		);
		expect(problems(half)).toEqual([
			expect.stringMatching(
				/^data\/place_link\.csv:\d+:6 · the shares of commune 23527 add up to 0\.9000, not 1 · run npm run links$/
			)
		]);
	});

	it('that forgets a place of 2024, or leaves one of 2025 without origin, is refused at that place', () => {
		const without = rewritten(links, (row) => (isLink(row, '23536', '23536') ? null : row));
		expect(problems(without)).toEqual([
			expect.stringMatching(/^data\/places-2024\.csv:\d+:2 · commune "23536" has no successor/)
		]);
		const nothing = rewritten(links, (row) => (row.cells['to_code'] === '20333' ? null : row));
		expect(problems(nothing)).toContainEqual(
			expect.stringMatching(/^data\/places-2025\.csv:\d+:2 · commune "20333" has no predecessor/)
		);
	});

	it('that takes a commune out of its province is refused', () => {
		const astray = rewritten(links, (row) =>
			isLink(row, '23527', '23527') ? { ...row, cells: { ...row.cells, to_code: '23824' } } : row
		);
		expect(problems(astray)).toEqual([
			expect.stringContaining('to_code "23824" lies in province 52, but 23527 went to 51')
		]);
	});

	it('that leads a commune to a province is refused', () => {
		const astray = rewritten(links, (row) =>
			isLink(row, '23527', '23527') ? { ...row, cells: { ...row.cells, to_code: '51' } } : row
		);
		expect(problems(astray)).toEqual([
			expect.stringContaining('to_code "51" is no level that the commune 23527 leads to')
		]);
	});
});

describe('neighbours', () => {
	const neighbours = real('neighbour');

	it('as they stand are each there once, the lower code first', () => {
		expect(checkNeighbours(neighbours)).toEqual([]);
	});

	it('in the wrong order are refused', () => {
		const [first] = neighbours.rows;
		const { code = '', neighbour_code = '' } = first?.cells ?? {};
		const turned = rewritten(neighbours, (row) =>
			row === first
				? { ...row, cells: { ...row.cells, code: neighbour_code, neighbour_code: code } }
				: row
		);
		expect(checkNeighbours(turned).map(problemText)).toEqual([
			`data/neighbour.csv:2:4 · neighbour_code "${code}" does not come after code "${neighbour_code}"`
		]);
	});

	it('are five to six a commune, and none for the islands far out', () => {
		for (const [set, places] of [
			['2024', 10_592],
			['2025', 3_321]
		] as const) {
			const own = neighbours.rows.filter(
				({ cells }) => cells['boundary_set'] === set && cells['level'] === 'commune'
			);
			const mean = (2 * own.length) / places;
			expect(mean).toBeGreaterThan(5);
			expect(mean).toBeLessThan(6);
			const touching = new Set(
				own.flatMap(({ cells }) => [cells['code'], cells['neighbour_code']])
			);
			for (const island of ['498', '20333', '22736', '755', '26732', '11948'])
				expect(touching.has(island), island).toBe(false);
		}
	});

	it('Kon Tum touched Quảng Nam, Quảng Ngãi and Gia Lai', () => {
		const own = neighbours.rows
			.filter(({ cells }) => cells['boundary_set'] === '2024' && cells['level'] === 'province')
			.flatMap(({ cells }) => [
				[cells['code'], cells['neighbour_code']],
				[cells['neighbour_code'], cells['code']]
			])
			.filter(([code]) => code === '62')
			.map(([, neighbour]) => neighbour);
		expect(own.sort()).toEqual(['49', '51', '64']);
	});
});
