import { strFromU8, unzipSync } from 'fflate';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import readWorkbook from 'read-excel-file/node';
import { csvText } from '../../scripts/build-data/csv-text';
import { withLedger } from '../../scripts/build-data/with-ledger';
import { validateData } from '../../scripts/build-data/validate';
import type { Download, DownloadsFile } from '../../src/lib/atlas/downloads';
import { signedAreaKm2 } from '../../src/lib/geo/plane';
import { toPolygons } from '../../src/lib/geo/polygons';
import type { ViewGeoJson } from '../../src/lib/geo/view-geojson';
import { storedFiles } from '../stored-zip';
import { servedObservations, servedRowCount } from './database';
import { expect, open, test } from './fixtures';

const downloads: DownloadsFile = JSON.parse(readFileSync('build/data/downloads.json', 'utf8'));
const tables = withLedger(validateData('data')).tables;

/** The bytes that a button hands over as a download. */
async function handedOver(page: Page, button: ReturnType<Page['getByRole']>): Promise<Buffer> {
	const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
	return readFileSync(await download.path());
}

/** The bytes behind a link that saves a file, as the server sends them. */
async function saved(page: Page, link: ReturnType<Page['getByRole']>): Promise<Buffer> {
	await expect(link).toHaveAttribute('download');
	const address = new URL((await link.getAttribute('href')) ?? '', page.url());
	const response = await page.request.get(address.href);
	expect(response.ok(), address.href).toBe(true);
	return response.body();
}

function fileOf(path: string): Download {
	const found = downloads.files.find((file) => file.path === path);
	if (!found) throw new Error(`no ${path}`);
	return found;
}

/** The reader of workbooks calls itself once a row: beyond this the rows are counted in the sheet. */
const mostRowsRead = 20_000;

test.describe('the data page without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('says what there is, under which licence, and how to cite it with the data version', async ({
		page
	}) => {
		await page.goto('/data/');
		await expect(page.getByRole('heading', { level: 1, name: 'Số liệu' })).toBeVisible();
		const here = page.getByRole('region', { name: 'Có gì ở đây' });
		await expect(here).toContainText('CC-BY-4.0');
		await expect(here).toContainText(`Dữ liệu ${downloads.dataVersion}`);
		await expect(page.getByText('cần JavaScript')).toBeVisible();
	});

	test('shows how little is known: six communes of 10.592 have a poverty rate', async ({
		page
	}) => {
		await page.goto('/data/');
		const communes = page.getByRole('region', { name: /^Xã/ });
		await expect(communes).toContainText('2016, 6/10.592 xã');
		await expect(
			communes.getByRole('img', {
				name: /^Tỷ lệ nghèo · rà soát của chính quyền: 2016: 6\/10.592$/
			})
		).toBeVisible();
	});

	test('lists every source with what it has and what it lacks', async ({ page }) => {
		await page.goto('/en/data/');
		const sources = page.getByRole('region', { name: 'Sources' });
		await expect(sources.getByRole('article')).toHaveCount(tables.get('source')?.rows.length ?? 0);
		const plan = sources.getByRole('article', { name: /2023, Gia Lai Province$/ }).first();
		for (const said of ['64/KH-UBND', '09/01/2023', 'plan', 'Has the table of 17 districts.'])
			await expect(plan).toContainText(said);
		await plan.getByRole('link', { name: /^Ledger/ }).click();
		await expect(page).toHaveURL(/\/en\/data\/ledger\/#source-kh-64-gia-lai-2023$/);
	});

	test('gives each table as CSV whose rows are those of the data', async ({ page }) => {
		await page.goto('/data/');
		for (const [name, table] of tables) {
			const link = page.getByRole('link', { name: `${name} CSV`, exact: true });
			const bytes = await saved(page, link);
			expect([...bytes.subarray(0, 3)], name).toEqual([0xef, 0xbb, 0xbf]);
			expect(bytes.toString('utf8').slice(1), name).toBe(csvText(table));
			const rows = csvParse(bytes.toString('utf8').slice(1));
			expect(rows.length, name).toBe(table.rows.length);
		}
	});

	test('gives each table as a workbook, with every row and the zeros of the codes', async ({
		page
	}) => {
		await page.goto('/data/');
		for (const [name, table] of tables) {
			const link = page.getByRole('link', { name: `${name} XLSX`, exact: true });
			const bytes = await saved(page, link);
			if (table.rows.length > mostRowsRead) {
				const sheetXml = strFromU8(
					unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array()
				);
				expect(sheetXml.match(/<row /g)?.length, name).toBe(table.rows.length + 1);
				continue;
			}
			const [sheet, about] = await readWorkbook(bytes);
			const [header = [], ...rows] = sheet?.data ?? [];
			expect(rows.length, name).toBe(table.rows.length);
			const code = header.findIndex((each) => each === 'code' || each === 'place_code');
			if (code >= 0)
				expect(rows.map((row) => row[code])).toEqual(
					table.rows.map(({ cells }) => cells[String(header[code])] || null)
				);
			expect(JSON.stringify(about?.data), name).toContain(downloads.dataVersion);
		}
	});
});

test('every file has the size and checksum that the site states, at both of its addresses', async ({
	request
}) => {
	expect(downloads.files.map(({ table }) => table)).toContain('check_result');
	for (const file of downloads.files)
		for (const path of [file.path, file.permanent]) {
			if (path === null) continue;
			const bytes = await (await request.get(`/data/${path}`)).body();
			expect(bytes.length, path).toBe(file.bytes);
			expect(createHash('sha256').update(bytes).digest('hex'), path).toBe(file.sha256);
		}
});

test('the database has as many rows in each table as the data', async () => {
	for (const [name, { rows }] of tables) expect(await servedRowCount(name), name).toBe(rows.length);
});

test('the package holds the served tables, byte for byte', async ({ request }) => {
	const zip = storedFiles(await (await request.get('/data/atlas-giam-ngheo.zip')).body());
	for (const name of tables.keys()) {
		const bytes = zip.get(`${name}.csv`) ?? new Uint8Array();
		const hash = createHash('sha256').update(bytes).digest('hex');
		expect(hash, name).toBe(fileOf(`${name}.csv`).sha256);
	}
	for (const name of ['README.md', 'CAVEATS.vi.md', 'CAVEATS.en.md', 'DATA-LICENSE.md', 'LICENSE'])
		expect(zip.get(name)?.length, name).toBeGreaterThan(0);
});

test('the head of the page leads portals to the catalogue, whose files are all there', async ({
	page,
	request
}) => {
	await page.goto('/en/data/');
	const catalog = page.locator('head link[rel=alternate][type="application/ld+json"]');
	const address = new URL((await catalog.getAttribute('href')) ?? '', page.url());
	const text = await (await request.get(address.href)).text();
	// Complete addresses where the build knows where the site stands, else paths from the catalogue.
	const pathOf = (file: string) => new URL(file, address).pathname;
	const files = [...text.matchAll(/"dcat:downloadURL":\{"@id":"([^"]+)"\}/g)].map(([, file = '']) =>
		pathOf(file)
	);
	expect(files.sort()).toEqual(downloads.files.map(({ path }) => pathOf(path)).sort());
	const description = await page.locator('script[type="application/ld+json"]').textContent();
	expect(JSON.parse(description ?? '')).toMatchObject({
		'@type': 'DataCatalog',
		version: downloads.dataVersion
	});
});

test.describe('a view taken away', () => {
	test('from the map of Gia Lai has its 17 districts with the values of the database', async ({
		page
	}) => {
		await open(page, '/?level=district&in=64&by=poor_rate&at=2022');
		await page.getByRole('link', { name: 'Tải số liệu này' }).click();
		await expect(page).toHaveURL(/\/data\/\?level=district&in=64&by=poor_rate&at=2022#view$/);
		const view = page.getByRole('region', { name: 'Tải số liệu của một bản đồ' });
		await expect(view).toContainText('Tỷ lệ hộ nghèo, 2022: cấp huyện, Tỉnh Gia Lai');
		const bytes = await handedOver(page, view.getByRole('button', { name: 'Tải GeoJSON' }));
		await expect(view.getByRole('status')).toContainText('17 nơi, 17 nơi có số liệu');

		const file: ViewGeoJson = JSON.parse(bytes.toString('utf8'));
		const stated = (await servedObservations('poor_rate')).filter(
			({ place, period, kind }) =>
				period === '2022-12-31' && kind === 'observed' && place.length === 3
		);
		const districts = file.features.map(({ properties }) => properties);
		expect(districts.map(({ parent_code }) => parent_code)).toEqual(Array(17).fill('64'));
		expect(Object.fromEntries(districts.map(({ code, value }) => [code, value]))).toEqual(
			Object.fromEntries(stated.map(({ place, value }) => [place, value]))
		);
		for (const each of districts) {
			expect(each.as_printed).not.toBe('');
			expect(each.source_number).toBe('64/KH-UBND');
			expect(each.locator).not.toBe('');
		}
		for (const { geometry } of file.features)
			for (const rings of toPolygons(geometry)) {
				expect(signedAreaKm2(rings[0] ?? [])).toBeGreaterThan(0);
				for (const ring of rings) expect(ring.at(-1)).toEqual(ring[0]);
			}
		expect(file).toMatchObject({
			data_version: downloads.dataVersion,
			boundary_set: '2024',
			licence: 'CC-BY-4.0',
			view: `${new URL(page.url()).origin}/?level=district&in=64&by=poor_rate&at=2022`
		});
	});

	test('as CSV has the places without a figure too, marked and without a zero', async ({
		page
	}) => {
		await page.goto('/en/data/#view');
		const view = page.getByRole('region', { name: 'Download one map’s figures' });
		const bytes = await handedOver(page, view.getByRole('button', { name: 'Download CSV' }));
		const rows = csvParse(bytes.toString('utf8').slice(1));
		expect(rows).toHaveLength(63);
		const missing = rows.filter((row) => row['no_data'] === 'true');
		expect(missing.map((row) => [row['code'], row['value'], row['as_printed']])).toEqual([
			['79', '', '0']
		]);
	});

	test('that is limited says so in its heading, its name and its title', async ({ page }) => {
		await page.goto('/data/?level=district&in=64&by=poor_rate&at=2022&only=30-50#view');
		const view = page.getByRole('region', { name: 'Tải số liệu của một bản đồ' });
		await expect(view).toContainText('chỉ những nơi trong giới hạn (30 – 50 %)');
		const bytes = await handedOver(page, view.getByRole('button', { name: 'Tải GeoJSON' }));
		await expect(view.getByRole('status')).toContainText(/-limited\.geojson: \d+ \/ 17 nơi/);
		const { title }: ViewGeoJson = JSON.parse(bytes.toString('utf8'));
		expect(title).toMatch(/^Tỷ lệ hộ nghèo, 2022; chỉ những nơi trong giới hạn .*: \d+ \/ 17$/u);
	});

	test('of a district that does not exist says so, and the other files stay', async ({ page }) => {
		await page.goto('/data/?level=commune&in=999&by=poor_rate&at=2016#view');
		const view = page.getByRole('region', { name: 'Tải số liệu của một bản đồ' });
		await view.getByRole('button', { name: 'Tải GeoJSON' }).click();
		await expect(view.getByRole('status')).toContainText('Không có nơi nào mang mã 999');
		await expect(page.getByRole('link', { name: 'place CSV' })).toBeVisible();
	});
});

test('an indicator of the picture opens the map that shows it', async ({ page }) => {
	await page.goto('/data/');
	const districts = page.getByRole('region', { name: /^Huyện/ });
	await districts.getByText(/^Từng chỉ số/).click();
	await districts.getByRole('link', { name: 'Tỷ lệ hộ nghèo', exact: true }).click();
	await expect(page).toHaveURL(/\?level=district&by=poor_rate&at=2022$/);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Tỷ lệ hộ nghèo, 2022');
});

for (const colorScheme of ['light', 'dark'] as const)
	test.describe(`in ${colorScheme} colours`, () => {
		test.use({ colorScheme });
		for (const [width, height] of [
			[1440, 900],
			[390, 844]
		] as const)
			test(`the data page has no accessibility violations at ${width} px`, async ({ page }) => {
				await page.setViewportSize({ width, height });
				await page.goto('/data/');
				await expect(page.getByRole('button', { name: 'Tải GeoJSON' })).toBeVisible();
				const { violations } = await new AxeBuilder({ page }).analyze();
				expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
				const scrollWidth = await page.evaluate(() => document.documentElement.scrollWidth);
				expect(scrollWidth).toBe(width);
			});
	});
