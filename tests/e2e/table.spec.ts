import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { expectAccessible } from './accessible';
import { expect, open, test } from './fixtures';

const communes = '/?level=commune&by=poor_rate&at=2016&view=table';
const giaLai = '/?level=district&in=64&by=poor_rate&at=2022&view=table';

/** The table of a view, once its rows are there. */
async function table(page: Page) {
	const found = page.getByRole('table', { name: /từng nơi|place by place/ });
	await expect(found.getByRole('rowheader').first()).toBeVisible();
	return found;
}

test.describe('the table of all communes of the country', () => {
	test.beforeEach(async ({ page }) => {
		await page.setViewportSize({ width: 1440, height: 900 });
		await open(page, communes);
	});

	test('has every commune, but only the rows in sight in the document', async ({ page }) => {
		const rows = await table(page);
		// The row of heads counts as one.
		await expect(rows).toHaveAttribute('aria-rowcount', '10593');
		expect(await rows.getByRole('row').count()).toBeLessThan(200);
		await expect(page.getByText('6 / 10.592 nơi có số liệu; 10.586 nơi không có')).toBeVisible();
		const moRai = rows.getByRole('row', { name: /Xã Mô Rai/ });
		await expect(moRai).toContainText('Huyện Sa Thầy, Tỉnh Kon Tum');
		await expect(moRai).toContainText('62,93 %');
		await expect(moRai.getByRole('link')).toHaveAttribute('href', /data\/#source-/);
	});

	test('is sorted by any column, places without data last both ways', async ({ page }) => {
		const rows = await table(page);
		const first = rows.getByRole('rowheader').first();
		await expect(first).toHaveText('Xã Hơ Moong');
		await rows.getByRole('button', { name: /^Giá trị/ }).click();
		await expect(first).toHaveText('Xã Ya ly');
		const head = rows.getByRole('columnheader', { name: /^Giá trị/ });
		await expect(head).toHaveAttribute('aria-sort', 'ascending');
		await rows.getByRole('button', { name: 'Nơi' }).click();
		await expect(first).toHaveText('Xã A Bung');
		await rows.getByRole('button', { name: 'Nơi' }).click();
		await expect(first).toHaveText('Xã Zuôich');
	});

	test('is walked with the keyboard from end to end, and Enter chooses', async ({ page }) => {
		const rows = await table(page);
		await rows.getByRole('button', { name: 'Xã Hơ Moong' }).focus();
		await page.keyboard.press('ArrowDown');
		await expect(rows.getByRole('button', { name: 'Xã Mô Rai' })).toBeFocused();
		await page.keyboard.press('End');
		const last = rows.locator('[aria-rowindex="10593"]');
		await expect(last.getByRole('button')).toBeFocused();
		await expect(last).toBeInViewport();
		await page.keyboard.press('PageUp');
		await expect(last.getByRole('button')).not.toBeFocused();
		await page.keyboard.press('Home');
		const first = rows.getByRole('button', { name: 'Xã Hơ Moong' });
		await expect(first).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(page.getByRole('heading', { name: 'Xã Hơ Moong' })).toBeFocused();
		await expect(first).toHaveAttribute('aria-pressed', 'true');
		await expect(page).toHaveURL(/place=\d{5}/);
	});

	test('is filtered without marks, by the district too', async ({ page }) => {
		const rows = await table(page);
		await page.getByLabel('Lọc theo tên hoặc mã').fill('sa thay');
		await expect(page.getByText('đang hiện 11 dòng')).toBeVisible();
		await expect(rows.getByRole('row', { name: /Huyện Sa Thầy/ })).toHaveCount(11);
		await page.getByLabel('Lọc theo tên hoặc mã').fill('khong co noi nay');
		await expect(page.getByText('Không có nơi nào khớp.')).toBeVisible();
		await page.getByLabel('Lọc theo tên hoặc mã').fill('');
		await expect(rows.getByRole('row', { name: /Xã Mô Rai/ })).toBeVisible();
	});
});

test('a place that the address chooses is in sight in the list', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await open(page, '/?level=commune&by=poor_rate&at=2016&view=table&place=32248');
	const rows = await table(page);
	await expect(rows.getByRole('button', { pressed: true })).toBeInViewport();
});

test('the table is copied as it stands, with heads, figures as Excel takes them', async ({
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await open(page, giaLai);
	const rows = await table(page);
	await rows.getByRole('button', { name: /^Giá trị/ }).click();
	await page.getByRole('button', { name: 'Chép bảng' }).click();
	await expect(page.getByText('Đã chép 17 dòng, dán được vào Excel.')).toBeVisible();
	const lines = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
	expect(lines).toHaveLength(18);
	expect(lines[0]).toMatch(/^Nơi\tGiá trị \(% hộ dân cư\)\tThứ hạng/);
	const values = lines.slice(1).map((line) => Number(line.split('\t')[1]?.replace(',', '.')));
	expect(values).toEqual([...values].sort((a, b) => a - b));
	expect(lines.at(-1)).toMatch(/^Huyện Kông Chro\t39,69\t1\t.*\t5033\t12680\t/);
});

test('the table is saved as the CSV of the data page, in the order of the table', async ({
	page
}) => {
	await open(page, giaLai);
	await table(page);
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Tải CSV' }).click()
	]);
	const file = csvParse(readFileSync(await download.path(), 'utf8').slice(1));
	expect(file).toHaveLength(17);
	expect(file[0]).toMatchObject({
		code: '630',
		value: '39.69',
		parent_code: '64',
		source_number: '64/KH-UBND',
		boundary_set: '2024'
	});
	const values = file.map((row) => Number(row['value']));
	expect(values).toEqual([...values].sort((a, b) => b - a));
});

test('counts are added up, rates never', async ({ page }) => {
	await open(page, '/?bounds=2025&level=province&by=population&at=2025&view=table');
	await table(page);
	await expect(page.getByText(/^34 \/ 34 nơi có số liệu; tổng: [\d.]+\sngười$/)).toBeVisible();
	await open(page, giaLai);
	await table(page);
	await expect(page.getByText('17 / 17 nơi có số liệu', { exact: true })).toBeVisible();
});

test('on a phone only the table scrolls sideways', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await open(page, '/en/?view=table');
	await table(page);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
	await expectAccessible(page, 'table on a phone');
});
