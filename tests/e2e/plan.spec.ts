import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import readWorkbook from 'read-excel-file/node';
import { recomputedSheet, type SheetCell } from '../recomputed-sheet';
import { expectAccessible } from './accessible';
import { expect, open, test } from './fixtures';

const giaLai = '/plan/?in=64&level=district&at=2022';

/** The path of what a button hands over. */
async function download(page: Page, button: string): Promise<string> {
	const waiting = page.waitForEvent('download');
	await page.getByRole('button', { name: button }).click();
	return (await waiting).path();
}

/** Takes the first two criteria; the button stands by the criteria and by the empty list. */
async function start(page: Page): Promise<void> {
	await page
		.getByRole('region', { name: 'Danh sách xếp hạng' })
		.getByRole('button', { name: 'Bắt đầu với tỷ lệ hộ nghèo' })
		.click();
}

/** Rows of the ranked list: place and score as they are on screen. */
async function listed(page: Page): Promise<(readonly [place: string, score: string])[]> {
	const rows = page.getByRole('table', { name: 'Danh sách xếp hạng' }).locator('tbody tr');
	return Promise.all(
		(await rows.all()).map(async (row) => {
			const place = await row.getByRole('link').innerText();
			return [place, await row.getByRole('cell').nth(1).innerText()] as const;
		})
	);
}

/** A cell that is no date: there is none in the list. */
function plainCell(cell: unknown): SheetCell {
	return typeof cell === 'number' || typeof cell === 'string' || typeof cell === 'boolean'
		? cell
		: null;
}

/** The cells of the first sheet, formulas as they are written. */
async function firstSheet(path: string): Promise<SheetCell[][]> {
	const [list] = await readWorkbook(path);
	const rows = (list?.data ?? []).map((row) => row.map((cell): SheetCell => plainCell(cell)));
	const files = unzipSync(new Uint8Array(await readFile(path)));
	const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
	const cells = rows.map((row) => [...row]);
	for (const [, letters = '', number = '', formula = ''] of sheet.matchAll(
		/<c r="([A-Z]+)(\d+)"[^>]*><f>([^<]*)<\/f>/g
	)) {
		const column = [...letters].reduce((sum, each) => sum * 26 + each.charCodeAt(0) - 64, 0) - 1;
		const row = cells[Number(number) - 1];
		const written = formula
			.replaceAll('&gt;', '>')
			.replaceAll('&lt;', '<')
			.replaceAll('&quot;', '"')
			.replaceAll('&amp;', '&');
		if (row) row[column] = `=${written}`;
	}
	return cells;
}

test('from nothing to an exported list of Gia Lai’s 17 districts, whose formulas give the scores on screen', async ({
	page
}) => {
	await open(page, giaLai);
	await expect(page.getByText('Chưa có tiêu chí nào')).toBeVisible();
	await start(page);
	const rows = page.getByRole('table', { name: 'Danh sách xếp hạng' }).locator('tbody tr');
	await expect(rows).toHaveCount(17);
	await page.getByRole('combobox', { name: 'Thêm tiêu chí' }).selectOption({ value: 'km:border' });
	await expect(page.getByRole('slider')).toHaveCount(3);
	await expect(page.getByText(/Đã thử 10.000 bộ trọng số/)).toBeVisible();
	await expect(rows.filter({ hasText: 'Huyện Kông Chro' })).toContainText('39,69');

	const shown = await listed(page);
	const path = await download(page, 'Tải XLSX');
	const written = await firstSheet(path);
	expect(written[2]?.[3]).toMatch(/^=ROUND\(SUMPRODUCT/);
	const sheet = recomputedSheet(written);
	const recomputed = sheet
		.slice(2)
		.map((row) => [
			row[2],
			Number(row[3]).toLocaleString('vi-VN', { minimumFractionDigits: 3, maximumFractionDigits: 3 })
		]);
	expect(recomputed).toEqual(shown);
	// Ranks by formula, and codes that are text.
	expect(sheet.slice(2).map((row) => row[0])).toEqual(shown.map((_, i) => i + 1));
	const kongChro = sheet.find((row) => row[2] === 'Huyện Kông Chro');
	expect(kongChro?.[1]).toBe('630');

	const csv = await readFile(await download(page, 'Tải CSV'), 'utf8');
	expect(csv.trim().split('\n')).toHaveLength(18);
});

test('scenarios are saved, compared, exported and opened again; the map and the report go out', async ({
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await open(page, giaLai);
	await start(page);
	const scenarios = page.getByRole('region', { name: 'Kịch bản' });
	await scenarios.getByLabel('Tên kịch bản').fill('Năm huyện');
	await scenarios.getByRole('button', { name: 'Lưu trong trình duyệt này' }).click();
	await expect(scenarios.getByRole('status')).toHaveText('Đã lưu “Năm huyện”.');
	await expect(scenarios.getByText('Danh sách chọn giống nhau.')).toBeVisible();

	// With one place fewer chosen, the fifth of the list is who the saved one would bring in.
	const fifth = (await listed(page))[4]?.[0] ?? '';
	await page.getByLabel('Số nơi chọn').fill('4');
	await expect(scenarios.getByRole('listitem')).toContainText(
		new RegExp(`Vào: ${fifth} · Ra:\\s+không nơi nào`)
	);
	await scenarios.getByRole('button', { name: 'Mở “Năm huyện”' }).click();
	await expect(page.getByLabel('Số nơi chọn')).toHaveValue('5');

	const saved: unknown = JSON.parse(await readFile(await download(page, 'Tải JSON'), 'utf8'));
	expect(saved).toMatchObject({ scope: { in: '64', level: 'district' }, plan: { top: 5 } });
	const older = { ...Object(saved), plan: { ...Object(saved).plan, top: 3 }, dataVersion: '0123' };
	await scenarios.getByLabel('Mở tệp JSON').setInputFiles({
		name: 'plan.json',
		mimeType: 'application/json',
		buffer: Buffer.from(JSON.stringify(older))
	});
	await expect(scenarios.getByRole('status')).toContainText(
		'Kịch bản làm với dữ liệu 0123, nay là'
	);
	await expect(page.getByLabel('Số nơi chọn')).toHaveValue('3');
	await scenarios.getByRole('button', { name: 'Chép địa chỉ' }).click();
	await expect(scenarios.getByRole('status')).toContainText('Đã chép địa chỉ');
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());

	const geojson: unknown = JSON.parse(await readFile(await download(page, 'Tải GeoJSON'), 'utf8'));
	const features = new Map(
		Object(geojson).features.map(({ properties }: { properties: { name: string } }) => [
			properties.name,
			properties
		])
	);
	expect(features.size).toBe(17);
	expect(features.get('Huyện Kông Chro')).toMatchObject({ code: '630', poor_rate: 39.69 });

	// Of Kon Tum’s districts one had counted its poor by 2016: the others are hatched, on paper too.
	await page
		.getByRole('combobox', { name: 'Tỉnh', exact: true })
		.selectOption({ label: 'Tỉnh Kon Tum' });
	await page.getByRole('combobox', { name: 'Năm', exact: true }).selectOption('2016');
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	await page.emulateMedia({ media: 'print' });
	const report = page.getByRole('article', { includeHidden: true });
	await expect(report.getByText('Báo cáo chọn nơi đầu tư')).toBeVisible();
	await expect(report.locator('.places > [fill^="url(#no-data"]')).toHaveCount(9);
	await expect(report.locator('tr', { hasText: 'Huyện Sa Thầy' })).toBeVisible();
	await expect(report.getByText(/^Chưa đủ số liệu, không xếp hạng: .*Tu Mơ Rông/)).toBeVisible();
	await expect(page.getByRole('contentinfo')).toBeHidden();
});

test('what is typed stays after a reload, in either language', async ({ page }) => {
	await open(page, giaLai);
	await page.getByLabel('Ngân sách (triệu đồng)').fill('năm mươi tỷ');
	await page.getByLabel('Đơn giá (triệu đồng)').fill('1.500');
	await expect(page.getByRole('alert').filter({ hasText: 'năm mươi tỷ' })).toContainText(
		'không phải số dương'
	);
	await page.reload();
	await expect(page.getByLabel('Ngân sách (triệu đồng)')).toHaveValue('năm mươi tỷ');
	await page.getByRole('link', { name: 'English' }).click();
	await expect(page.getByLabel('Budget (million đồng)')).toHaveValue('năm mươi tỷ');
	await expect(page.getByRole('alert').filter({ hasText: 'năm mươi tỷ' })).toContainText(
		'is not a number above 0'
	);
});

test('a budget finds the best set, and one that cannot be met says what would do', async ({
	page
}) => {
	await open(page, giaLai);
	await page.getByLabel('Ngân sách (triệu đồng)').fill('4.500');
	await page.getByLabel('Đơn giá (triệu đồng)').fill('1.500');
	// Three places of equal cost: the three districts with most poor households, 5.033 + 4.777 + 3.266.
	const best = page.getByRole('row', { name: /Tối ưu/ });
	await expect(best).toContainText('13.076');
	await expect(page.getByText(/Các nơi được chọn: .*Kông Chro/)).toBeVisible();
	await page.getByLabel('Ngân sách (triệu đồng)').fill('1.000');
	await expect(page.getByRole('alert').filter({ hasText: 'nơi rẻ nhất' })).toContainText(
		'1.500 triệu đồng'
	);
});

test('places that must be chosen over the budget, and a floor that cannot be met, say what to change', async ({
	page
}) => {
	await open(page, giaLai);
	await page.getByLabel('Ngân sách (triệu đồng)').fill('2.000');
	await page.getByLabel('Đơn giá (triệu đồng)').fill('1.500');
	for (const label of ['Huyện Kông Chro', 'Huyện Ia Pa'])
		await page.getByRole('combobox', { name: 'Nơi phải có' }).selectOption({ label });
	await expect(page.getByRole('alert').filter({ hasText: 'nơi phải có' })).toContainText(
		'đã cần 3.000 triệu đồng'
	);
	await page.getByRole('button', { name: 'Bỏ Huyện Ia Pa khỏi nơi phải có' }).click();
	await expect(page.getByRole('row', { name: /Tối ưu/ })).toContainText('5.033');

	// A floor needs places of more than one province to choose from.
	await open(page, '/plan/?level=district&at=2022');
	await page.getByLabel('Ngân sách (triệu đồng)').fill('50.000');
	await page.getByLabel('Đơn giá (triệu đồng)').fill('1.500');
	await page.getByLabel(/^Mỗi .* ít nhất/).fill('18');
	await expect(page.getByRole('alert').filter({ hasText: 'mức tối thiểu' })).toContainText(
		/chỉ có \d+ nơi\. Hãy hạ mức tối thiểu xuống \d+/
	);
	await open(page, page.url());
	await expect(page.getByLabel(/^Mỗi .* ít nhất/)).toHaveValue('18');
});

test('a filter reads as a sentence, counts what remains, and says when nothing does', async ({
	page
}) => {
	await open(page, giaLai);
	await page.getByRole('button', { name: 'Thêm ngưỡng' }).click();
	await page.getByLabel('Ngưỡng', { exact: true }).fill('30');
	await expect(page.getByText('Còn 1 nơi, 5.033 hộ nghèo.')).toBeVisible();
	await expect(page.getByText('Tỷ lệ hộ nghèo ≥ 30 %', { exact: true })).toBeVisible();
	await page.getByLabel('Ngưỡng', { exact: true }).fill('60');
	await expect(page.getByRole('alert').filter({ hasText: 'Không nơi nào thỏa' })).toBeVisible();
});

test('communes of a province are named with the district that they lie in', async ({ page }) => {
	await open(page, '/plan/?in=62&level=commune&at=2016');
	await page.getByRole('combobox', { name: 'Thêm tiêu chí' }).selectOption({ value: 'km:border' });
	const rows = page.getByRole('table', { name: 'Danh sách xếp hạng' }).locator('tbody tr');
	await expect(rows.filter({ hasText: 'Xã Mô Rai · Sa Thầy' })).toHaveCount(1);
});

test('targets of the districts add up to the province’s, which the document’s own do not', async ({
	page
}) => {
	await open(page, giaLai);
	await page.getByRole('button', { name: /^Văn bản: 2/ }).click();
	await expect(page.getByText('chỉ cộng thành 1,85 điểm %')).toBeVisible();
	const sum = page.getByRole('row', { name: /^Cộng/ });
	await expect(sum.getByRole('cell').nth(3)).toHaveText('2,00');
	// A row is checked by hand: start ÷ households, its part of the fall, what is left.
	const kongChro = page.getByRole('row', { name: /Kông Chro/ }).filter({ hasText: '÷' });
	await expect(kongChro).toContainText('5.033 ÷ 12.680 = 39,69');
	await expect(kongChro).toContainText(/5\.033 × [\d,]+\s% = [\d.,]+ → [\d.]+/);
});

test('the planner is accessible', async ({ page }) => {
	await open(page, giaLai);
	await start(page);
	await expect(page.getByText(/Đã thử 10.000 bộ trọng số/)).toBeVisible();
	await expectAccessible(page, 'a ranked list');
});
