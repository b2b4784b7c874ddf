import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible';
import { expect, open, test } from './fixtures';

const change = '/?level=province&by=gso_monetary_rate&at=2016&compare=gso_monetary_rate@2010';

/** The line under the map, which says what is pointed at. */
function said(page: Page) {
	return page.locator('[aria-live=polite]').filter({ hasText: ':' }).last();
}

test('two maps side by side light the same place, and the line below reads both values', async ({
	page
}) => {
	await open(page, `${change}&view=map`);
	await expect(page.getByRole('heading', { level: 1 })).toContainText(/, 2016 và 2010$/);
	await expect(page.locator('canvas')).toHaveCount(2);
	await expect(page.getByRole('region', { name: 'Bản đồ so sánh' })).toContainText(
		'Cùng bậc màu với chú giải trên.'
	);
	const [first, second] = await page.locator('canvas').all();
	const boxes = [await first?.boundingBox(), await second?.boundingBox()];
	expect(boxes[0]?.width).toBeGreaterThan(150);
	expect(boxes[1]?.width).toBe(boxes[0]?.width);
	// From the list beside, as from either map: Lai Châu by both years.
	await page.getByRole('table').getByRole('button', { name: 'Tỉnh Lai Châu' }).hover();
	await expect(said(page)).toContainText('2016: 27,9');
	await expect(said(page)).toContainText('2010: 50,2');
	await page.getByRole('button', { name: 'Thôi so sánh' }).click();
	await expect(page.locator('canvas')).toHaveCount(1);
	await expect(page).not.toHaveURL(/compare/);
	await page.goBack();
	await expect(page.locator('canvas')).toHaveCount(2);
	await expectAccessible(page, 'two maps side by side');
});

test('the line between two maps is moved by the keyboard', async ({ page }) => {
	await open(page, `${change}&how=swipe`);
	const line = page.getByRole('slider', { name: 'Vạch chia: bên trái 2016, bên phải 2010' });
	await expect(line).toHaveAttribute('aria-valuenow', '50');
	await line.focus();
	await page.keyboard.press('ArrowRight');
	await expect(line).toHaveAttribute('aria-valuenow', '52');
	await page.keyboard.press('PageDown');
	await expect(line).toHaveAttribute('aria-valuetext', 'bên trái 42 %');
	await page.keyboard.press('End');
	await expect(line).toHaveAttribute('aria-valuenow', '100');
	const size = await line.boundingBox();
	expect(size?.width).toBeGreaterThanOrEqual(24);
	await expectAccessible(page, 'two maps and the line between them');
});

test('the change of the monetary rate from 2010 to 2016 is a map, a legend and a table of points', async ({
	page
}) => {
	await open(page, `${change}&how=difference`);
	await expect(page.getByRole('heading', { level: 1 })).toContainText(
		/^Thay đổi tỷ lệ hộ nghèo tiền tệ .*, 2010 → 2016$/
	);
	const legend = page.getByRole('region', { name: 'Chú giải' });
	await expect(legend).toContainText('điểm %');
	await expect(legend).toContainText(/Cả nước [-−]8,4/);
	const row = page.getByRole('row').filter({ hasText: 'Tỉnh Lai Châu' });
	await expect(row).toContainText('−22,3');
	await row.getByRole('button').hover();
	await expect(said(page)).toContainText('−22,3 điểm % (2010: 50,2 % → 2016: 27,9 %)');
	// Thành phố Hồ Chí Minh has no figure of 2016, so no change.
	await expect(page.getByText('62 / 63 nơi có số liệu')).toBeVisible();
	await expectAccessible(page, 'map of a difference');
});

test('what must not be subtracted is shown side by side, with the reason', async ({ page }) => {
	await open(
		page,
		'/?in=64&level=district&by=poor_rate&at=2022&compare=poor_rate@2018&how=difference'
	);
	await expect(page.getByRole('status').first()).toContainText(
		'Không lấy hiệu được: hai bên theo hai chuẩn nghèo khác nhau.'
	);
	await expect(page.locator('canvas')).toHaveCount(2);
});

test('a comparison is chosen in a form, changed in it, and undone step by step', async ({
	page
}) => {
	await open(page, '/?level=province&by=gso_monetary_rate&at=2016');
	await page.getByRole('button', { name: 'So sánh…' }).click();
	const form = page.getByRole('form', { name: 'So sánh với' });
	await expect(form.getByLabel('Chỉ số')).toBeFocused();
	// The earliest year by the money line of 2016.
	await expect(form.getByRole('combobox', { name: /^Năm/ })).toHaveValue('2010');
	await form.getByRole('button', { name: 'So sánh', exact: true }).click();
	await expect(page).toHaveURL(/compare=gso_monetary_rate@2010$/);
	await form.getByText('Lấy hiệu').click();
	await expect(page).toHaveURL(/how=difference$/);
	await form.getByRole('combobox', { name: /^Năm/ }).selectOption('2008');
	await expect(form).toContainText('Không lấy hiệu được: hai bên theo hai chuẩn nghèo khác nhau.');
	await expect(page).toHaveURL(/compare=gso_monetary_rate@2008/);
	await page.goBack();
	await page.goBack();
	await expect(page).toHaveURL(/compare=gso_monetary_rate@2010$/);
	await page.goBack();
	await expect(page).not.toHaveURL(/compare/);
});

test('the table shows both years and their difference', async ({ page }) => {
	await open(page, `${change}&view=table`);
	const table = page.getByRole('table');
	for (const name of ['2016', '2010', 'Thay đổi (điểm %)'])
		await expect(table.getByRole('columnheader', { name })).toBeVisible();
	await expect(table.getByRole('row').filter({ hasText: 'Tỉnh Lai Châu' })).toContainText(
		/27,9\s%.*50,2\s%.*−22,3/
	);
});

test('a district is set beside its neighbours, its province and a place found by name', async ({
	page
}) => {
	await open(page, '/?in=64&level=district&by=poor_rate&at=2022&place=630');
	await page.getByRole('button', { name: 'So sánh với nơi khác' }).click();
	await expect(page).toHaveURL(/with=[\d,]+,64,vn$/);
	const beside = page.getByRole('region', { name: /so với nơi khác$/ });
	await expect(beside.getByRole('row').filter({ hasText: 'Tỉnh Gia Lai' })).toContainText('10,06');
	// The country by its own source: what stands beside is cited, too.
	await expect(beside.getByRole('row').filter({ hasText: 'Cả nước' })).toContainText('4,03');
	await expect(beside.getByRole('link', { name: /71\/QĐ-LĐTBXH/ })).toBeVisible();
	await beside.getByRole('combobox').fill('Pleiku');
	await beside.getByRole('option').first().click();
	await expect(page).toHaveURL(/with=.*,622$/);
	await beside.getByRole('button', { name: 'Bỏ Thành phố Pleiku' }).click();
	await expect(page).not.toHaveURL(/622/);
	await page.goBack();
	await expect(beside.getByRole('row').filter({ hasText: 'Pleiku' })).toBeVisible();
	await expectAccessible(page, 'places side by side');
});
