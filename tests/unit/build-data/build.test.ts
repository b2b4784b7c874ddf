import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { csvText } from '../../../scripts/build-data/csv-text';
import { makeDatabase, openEngine } from '../../../scripts/build-data/database';
import { filesOf } from '../../../scripts/build-data/descriptor';
import { firstViewOf } from '../../../scripts/build-data/first-view';
import { checkForeignKeys, checkPrimaryKey } from '../../../scripts/build-data/check-keys';
import { checkCells } from '../../../scripts/build-data/check-cells';
import { validateData } from '../../../scripts/build-data/validate';
import { withLedger } from '../../../scripts/build-data/with-ledger';
import { realData } from '../real-data';

const served = withLedger(realData);
const texts = new Map([...served.tables].map(([name, table]) => [name, csvText(table)] as const));

async function rowsOf(bytes: Uint8Array): Promise<Map<string, string[]>> {
	const engine = await openEngine();
	engine.registerFileBuffer('atlas.duckdb', bytes.slice());
	const connection = engine.connect();
	connection.query(`ATTACH 'atlas.duckdb' AS atlas (READ_ONLY)`);
	const found = new Map<string, string[]>();
	for (const name of texts.keys()) {
		const table = connection.query(`FROM query_table('atlas.${name}')`);
		found.set(
			name,
			table.toArray().map((row) => JSON.stringify(row.toJSON()))
		);
	}
	connection.close();
	return found;
}

describe('two builds of the same data', () => {
	it('give the same bytes of CSV and JSON', () => {
		const again = withLedger(validateData('data'));
		for (const [name, table] of again.tables) expect(csvText(table)).toBe(texts.get(name));
		expect(JSON.stringify(firstViewOf(again.tables, 'x'))).toBe(
			JSON.stringify(firstViewOf(realData.tables, 'x'))
		);
	});

	it('give the same rows in the database, as many as the CSV has', async () => {
		const [first, second] = [await makeDatabase(texts, 'x'), await makeDatabase(texts, 'x')];
		const rows = await rowsOf(first);
		expect(await rowsOf(second)).toEqual(rows);
		for (const [name, table] of served.tables)
			expect(rows.get(name)?.length, name).toBe(table.rows.length);
	});
});

it('the database has the tables and columns of the served datapackage.json, in its order', () => {
	const sql = readFileSync('scripts/build-data/schema.sql', 'utf8');
	const tables = [...sql.matchAll(/CREATE TABLE atlas\.(\w+)/g)].map(([, name]) => name);
	// The database names its version itself; the files stand beside a datapackage.json that does.
	const described = [...served.descriptor.resources.map(({ name }) => name), 'release'];
	expect(tables.sort()).toEqual(described.sort());
	for (const { name, schema } of served.descriptor.resources) {
		const columns = new RegExp(`CREATE TABLE atlas\\.${name} \\((.*)\\);`).exec(sql)?.[1];
		const names = columns?.split(', ').map((column) => column.split(' ')[0]);
		expect(names, name).toEqual(schema.fields.map((field) => field.name));
	}
});

it('the ledger keeps to its own description: keys, references and words', () => {
	const table = served.tables.get('check_result');
	if (!table) throw new Error('no ledger');
	expect(table.rows.length).toBe(served.checks.length);
	expect(checkPrimaryKey(table)).toEqual([]);
	expect(checkForeignKeys(table, served.tables).problems).toEqual([]);
	expect(checkCells(table, () => false)).toEqual([]);
});

it('the canonical copy of a table is the file that people edit', () => {
	for (const { name, path } of realData.descriptor.resources) {
		const [file, ...more] = filesOf({ path } as Parameters<typeof filesOf>[0]);
		if (more.length > 0) continue;
		expect(readFileSync(`data/${file ?? ''}`, 'utf8'), name).toBe(texts.get(name));
	}
});

describe('the registers of places', () => {
	const places = realData.tables.get('place')?.rows ?? [];
	const count = (set: string, level: string) =>
		places.filter(({ cells }) => cells['boundary_set'] === set && cells['level'] === level).length;

	it('of 2024 has 63 provinces, 705 districts, 10.587 communes and five islands without communes', () => {
		expect(count('2024', 'province')).toBe(63);
		expect(count('2024', 'district')).toBe(705);
		expect(count('2024', 'commune')).toBe(10_587 + 5);
	});

	it('of 2025 has 34 provinces and 3.321 communes', () => {
		expect(count('2025', 'province')).toBe(34);
		expect(count('2025', 'district')).toBe(0);
		expect(count('2025', 'commune')).toBe(3_321);
	});

	it('have Hoàng Sa and Trường Sa', () => {
		const names = places.map(
			({ cells }) => `${cells['boundary_set'] ?? ''} ${cells['name'] ?? ''}`
		);
		for (const name of [
			'2024 Huyện Hoàng Sa',
			'2024 Huyện Trường Sa',
			'2025 Đặc khu Hoàng Sa',
			'2025 Đặc khu Trường Sa'
		])
			expect(names).toContain(name);
	});
});

describe('the five plans', () => {
	const rowsOfSource = (name: string, source: string) =>
		(realData.tables.get(name)?.rows ?? []).filter(({ cells }) => cells['source_id'] === source);

	it('of which 64/KH-UBND has the households, poor households, rate and target of all 17 districts', () => {
		const rows = rowsOfSource('observation', 'kh-64-gia-lai-2023');
		for (const indicator of [
			'households_total',
			'poor_households',
			'poor_rate',
			'poor_rate_reduction'
		]) {
			const districts = rows.filter(
				({ cells }) => cells['indicator_id'] === indicator && cells['place_code']?.length === 3
			);
			expect(districts, indicator).toHaveLength(17);
		}
	});

	it('sum to the province in the table of 64/KH-UBND: 383.134 households, 38.550 poor', () => {
		const rows = rowsOfSource('observation', 'kh-64-gia-lai-2023');
		for (const [indicator, total] of [
			['households_total', 383_134],
			['poor_households', 38_550]
		] as const) {
			const own = rows.filter(({ cells }) => cells['indicator_id'] === indicator);
			const sum = own
				.filter(({ cells }) => cells['place_code'] !== '64')
				.reduce((all, { cells }) => all + Number(cells['value']), 0);
			expect(sum).toBe(total);
			expect(own.find(({ cells }) => cells['place_code'] === '64')?.cells['value']).toBe(
				String(total)
			);
		}
	});

	it('each have figures, and the budget of 2017 is money and not an observation', () => {
		for (const source of [
			'kh-gia-lai-2017',
			'kh-kon-tum-2018',
			'kh-64-gia-lai-2023',
			'kh-35-nghi-xuan-2019',
			'kh-sa-thay-2016'
		])
			expect(rowsOfSource('observation', source).length, source).toBeGreaterThan(0);
		expect(rowsOfSource('allocation', 'kh-gia-lai-2017')).toHaveLength(6);
	});
});
