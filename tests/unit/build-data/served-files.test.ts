import { createHash } from 'node:crypto';
import { csvParse } from 'd3-dsv';
import readWorkbook from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { catalogOf } from '../../../scripts/build-data/catalog';
import { csvText } from '../../../scripts/build-data/csv-text';
import { periodSpan } from '../../../scripts/build-data/period-span';
import { servedFiles } from '../../../scripts/build-data/served-files';
import { withLedger } from '../../../scripts/build-data/with-ledger';
import { workbook } from '../../../scripts/build-data/workbook';
import { withoutClock } from '../../../scripts/build-data/zip-dates';
import { storedFiles } from '../../stored-zip';
import { realData } from '../real-data';

const served = withLedger(realData);
const texts = new Map([...served.tables].map(([name, table]) => [name, csvText(table)] as const));
const named = { dataVersion: '0123456789ab', address: '/data/' };
const database = new Uint8Array([1, 2, 3]);
const files = await servedFiles(served, texts, database, named);

function fileOf(path: string) {
	const found = files.find(({ download }) => download.path === path);
	if (!found) throw new Error(`no ${path}`);
	return found;
}

function tableOf(name: string) {
	const table = served.tables.get(name);
	if (!table) throw new Error(`no ${name}`);
	return table;
}

describe('a served CSV', () => {
	const bytes = fileOf('observation.csv').content;

	it('begins with the byte order mark that Excel needs', () => {
		expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
	});

	it('holds the table behind it, character for character', () => {
		expect(new TextDecoder().decode(bytes)).toBe(texts.get('observation'));
	});
});

describe('a workbook', () => {
	it('keeps codes as text with their zeros, and figures as numbers', async () => {
		const [sheet] = await readWorkbook(Buffer.from(fileOf('place.xlsx').content));
		expect(sheet?.sheet).toBe('place');
		const [header = [], ...rows] = sheet?.data ?? [];
		expect(rows).toHaveLength(tableOf('place').rows.length);
		const haNoi = rows.find((row) => row[header.indexOf('code')] === '01');
		expect(haNoi?.[header.indexOf('name')]).toBe('Thành phố Hà Nội');
		expect(haNoi?.[header.indexOf('boundary_set')]).toBe('2024');
		expect(typeof haNoi?.[header.indexOf('area_km2')]).toBe('number');
	});

	it('leaves a cell empty where there is no figure, and never writes a zero there', async () => {
		const [sheet] = await readWorkbook(Buffer.from(fileOf('observation.xlsx').content));
		const [header = [], ...rows] = sheet?.data ?? [];
		const value = header.indexOf('value');
		tableOf('observation').rows.forEach(({ cells }, i) => {
			const text = cells['value'] ?? '';
			expect(rows[i]?.[value], `row ${i}`).toBe(text === '' ? null : Number(text));
		});
	});

	it('says on its second sheet what each column holds, the version, the source and the licence', async () => {
		const [, about] = await readWorkbook(Buffer.from(fileOf('check_result.xlsx').content));
		const cells = (about?.data ?? []).flat().map(String);
		for (const { name } of tableOf('check_result').resource.schema.fields)
			expect(cells).toContain(name);
		expect(cells).toContain(named.dataVersion);
		expect(cells.some((cell) => cell.startsWith('CC-BY-4.0'))).toBe(true);
		expect(cells.some((cell) => cell.includes('source_id'))).toBe(true);
	});
});

describe('the package of everything', () => {
	const zip = storedFiles(fileOf('atlas-giam-ngheo.zip').content);

	it('has every table as it is served, description, licences, README and caveats', () => {
		const tables = [...served.tables.keys()].map((name) => `${name}.csv`);
		const beside = ['README.md', 'CAVEATS.vi.md', 'CAVEATS.en.md', 'docs/data.md'];
		const terms = ['DATA-LICENSE.md', 'LICENSE', 'datapackage.json'];
		expect([...zip.keys()].sort()).toEqual([...tables, ...beside, ...terms].sort());
		// Compared as bytes: element by element, the assertion takes half a minute.
		for (const name of tables)
			expect(Buffer.compare(zip.get(name) ?? Buffer.of(), fileOf(name).content), name).toBe(0);
	});

	it('names the data version in its README and its caveats, and what each source lacks', () => {
		const text = (name: string) => new TextDecoder().decode(zip.get(name));
		for (const name of ['README.md', 'CAVEATS.vi.md', 'CAVEATS.en.md'])
			expect(text(name), name).toContain(named.dataVersion);
		for (const { cells } of tableOf('source').rows) {
			expect(text('CAVEATS.vi.md')).toContain(cells['completeness_note'] ?? '');
			expect(text('CAVEATS.en.md')).toContain(cells['completeness_note_en'] ?? '');
		}
	});
});

it('the description has the data version, and size and checksum of each CSV', () => {
	const described: unknown = JSON.parse(
		new TextDecoder().decode(fileOf('datapackage.json').content)
	);
	expect(described).toMatchObject({ version: named.dataVersion });
	const hash = createHash('sha256').update(fileOf('source.csv').content).digest('hex');
	expect(described).toMatchObject({
		resources: expect.arrayContaining([
			expect.objectContaining({ path: 'source.csv', hash: `sha256:${hash}` })
		])
	});
});

it('two builds of the same data give the same bytes of every file but the database', async () => {
	const again = await servedFiles(withLedger(realData), texts, database, named);
	expect(again.map(({ download }) => download)).toEqual(files.map(({ download }) => download));
});

it('a file has a permanent address only where the data alone decide its bytes', () => {
	const permanent = files.flatMap(({ download }) => (download.permanent ? [download.format] : []));
	expect([...new Set(permanent)].sort()).toEqual(['csv', 'datapackage', 'xlsx', 'zip']);
	expect(fileOf('place.csv').download.permanent).toBe('0123456789ab/place.csv');
});

describe('the date of a workbook’s parts', () => {
	it('does not follow the clock', async () => {
		const first = await workbook(tableOf('dimension'), 'x');
		expect(await workbook(tableOf('dimension'), 'x')).toEqual(first);
		const view = new DataView(first.buffer, first.byteOffset);
		expect(view.getUint32(10, true)).toBe(0x00210000);
	});

	it('is refused for what is no archive', () => {
		expect(() => withoutClock(new Uint8Array(40))).toThrow('not a ZIP archive');
	});
});

describe('the catalogue for portals', () => {
	const facts = {
		downloads: { dataVersion: named.dataVersion, files: files.map(({ download }) => download) },
		sources: served.evidence.sources,
		spans: new Map([...served.tables].map(([name, table]) => [name, periodSpan(table)] as const))
	};
	const catalog = catalogOf({ ...facts, base: '' });

	it('has a dataset for the whole and one for each table, each file with its checksum', () => {
		expect(catalog['dcat:dataset']).toHaveLength(1 + served.tables.size);
		const distributions = catalog['dcat:dataset'].flatMap((each) => each['dcat:distribution']);
		expect(distributions).toHaveLength(files.length);
		for (const { download } of files)
			expect(
				distributions.find((each) => each['dcat:downloadURL']['@id'] === download.path)
			).toMatchObject({
				'spdx:checksum': { 'spdx:checksumValue': { '@value': download.sha256 } },
				'dcat:byteSize': { '@value': String(download.bytes) }
			});
	});

	it('gives the years that the figures speak of, and none to tables without time', () => {
		expect(periodSpan(tableOf('observation'))).toEqual(['1998', '2025']);
		expect(periodSpan(tableOf('place'))).toBeNull();
	});

	it('names titles in both languages and no publisher', () => {
		expect(catalog['dct:title'].map((title) => title['@language'])).toEqual(['vi', 'en']);
		expect(JSON.stringify(catalog)).not.toContain('dct:publisher');
	});

	it('is relative to itself, or absolute where the site is known', () => {
		expect(JSON.stringify(catalog)).toContain('"dcat:downloadURL":{"@id":"place.csv"}');
		const placed = catalogOf({ ...facts, base: 'https://example.org/atlas/data/' });
		expect(placed['@id']).toBe('https://example.org/atlas/data/#catalog');
	});
});

it('a CSV read without its mark has the columns of its description', () => {
	const text = new TextDecoder().decode(fileOf('source.csv').content);
	const fields = tableOf('source').resource.schema.fields.map(({ name }) => name);
	expect(csvParse(text).columns).toEqual(fields);
});
