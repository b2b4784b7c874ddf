import type { Page } from '@playwright/test';
import { expect, open, test } from './fixtures';

/** The search field, with the list of places behind it. */
function field(page: Page) {
	return page.getByRole('search').getByRole('combobox');
}

/** The results under the field. */
function results(page: Page) {
	return page.getByRole('listbox', { name: /Kết quả tìm|Search results/ }).getByRole('option');
}

/** The result whose text begins so. */
function result(page: Page, text: RegExp) {
	return results(page).filter({ hasText: text });
}

test('typing “ro koi” and choosing with the keys leads to the panel of Rờ Kơi in its own register', async ({
	page
}) => {
	await open(page, '/', 'map');
	await page.keyboard.press('/');
	const search = field(page);
	await expect(search).toBeFocused();
	await search.pressSequentially('ro koi');
	const options = results(page);
	await expect(options).toHaveCount(2);
	await expect(options.nth(0)).toContainText('Xã Rơ Kơi · Sa Thầy · Kon Tum');
	await expect(options.nth(0)).toContainText('trước 1/7/2025 · mã 23530 · nay là Xã Rờ Kơi');
	await expect(options.nth(1)).toContainText('lập từ Xã Rơ Kơi');
	await expect(page.getByRole('status').filter({ hasText: '2 kết quả' })).toHaveCount(1);

	await search.press('ArrowDown');
	await search.press('End');
	await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
	await expect(search).toHaveAttribute(
		'aria-activedescendant',
		(await options.nth(1).getAttribute('id')) ?? ''
	);
	await search.press('Enter');
	await expect(page).toHaveURL(/\?bounds=2025&level=commune&in=51&.*place=23530$/);
	await expect(page.getByRole('heading', { name: 'Xã Rờ Kơi' })).toBeFocused();
	await expect(page.getByRole('status').first()).not.toContainText('kết quả');
	await expect(
		page.getByText('Xã Rờ Kơi chỉ có ở địa giới khác, nên đang xem: Đơn vị hành chính từ 1/7/2025')
	).toBeVisible();
});

test('a code finds its district in English; Escape closes the results before the panel', async ({
	page
}) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await open(page, '/en/', 'map');
	await page.getByRole('search').getByRole('searchbox').click();
	const search = field(page);
	await search.fill('630');
	await expect(results(page)).toHaveCount(1);
	await expect(results(page)).toContainText('Kông Chro District · Gia Lai');
	await search.press('Enter');
	const panel = page.getByRole('region', { name: 'Kông Chro District' });
	await expect(panel).toBeVisible();
	await expect(page).toHaveURL(/\/en\/\?level=district&in=64&.*place=630$/);

	await search.fill('kong');
	await expect(search).toHaveAttribute('aria-expanded', 'true');
	await search.press('Escape');
	await expect(search).toHaveAttribute('aria-expanded', 'false');
	await expect(search).toHaveValue('kong');
	await search.press('Escape');
	await expect(search).toHaveValue('');
	await expect(panel).toBeVisible();
	await search.press('Escape');
	await expect(panel).toBeHidden();
});

test('a preset sets classes and level, and says where the figures are', async ({ page }) => {
	await open(page, '/?level=district&in=64&by=poor_rate&at=2022', 'map');
	await page.getByRole('search').getByRole('searchbox').click();
	const search = field(page);
	await expect(result(page, /^Xã biên giới/)).toContainText('7 xã trong danh sách ở Tỉnh Gia Lai');
	await search.fill('xã trên 50 %');
	const preset = result(page, /^Xã trên 50/);
	await expect(preset).toContainText('không có ở Tỉnh Gia Lai');
	await preset.click();
	await expect(page).toHaveURL(/level=commune&in=616&by=poor_rate&at=2016&class=custom&breaks=50$/);
	await expect(page.getByText('Ở Tỉnh Gia Lai chưa có số liệu cho “Xã trên 50 %”')).toBeVisible();
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('on a phone the results stay above the keyboard and can be met with a thumb', async ({
	page
}) => {
	await page.setViewportSize({ width: 390, height: 480 });
	await open(page, '/', 'map');
	await page.getByRole('search').getByRole('searchbox').click();
	await field(page).fill('dan so');
	await expect(result(page, /^Dân số/)).toContainText('từ 1/7/2025');
	await field(page).fill('sa thay');
	await expect(results(page).first()).toContainText('Huyện Sa Thầy');
	const list = await page.getByRole('listbox').locator('xpath=..').boundingBox();
	expect((list?.y ?? 0) + (list?.height ?? 0)).toBeLessThanOrEqual(480);
	for (const option of await results(page).all())
		expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(44);
});

test('without the list of places indicators are still found, and a second try gets it', async ({
	page
}) => {
	let refusals = 1;
	await page.route('**/data/place-list.json', (route) =>
		refusals-- > 0 ? route.abort() : route.continue()
	);
	await open(page, '/', 'map');
	await page.getByRole('search').getByRole('searchbox').click();
	await expect(page.getByRole('button', { name: 'Thử lại' })).toBeVisible();
	await page.getByRole('button', { name: 'Thử lại' }).click();
	await field(page).fill('kong chro');
	await expect(results(page).first()).toContainText('Huyện Kông Chro');
});

test('entering the search moves nothing, and no list opens behind who has left it', async ({
	page
}) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await open(page, '/');
	const legend = page.getByRole('region', { name: 'Chú giải' });
	const before = await legend.boundingBox();
	// Gone before the list is here.
	await page
		.getByRole('search')
		.getByRole('searchbox')
		.evaluate((input: HTMLInputElement) => {
			input.focus();
			input.blur();
		});
	const search = field(page);
	await expect(search).toHaveAttribute('aria-expanded', 'false');
	await expect(page.getByRole('listbox')).toBeHidden();
	await search.click();
	await search.fill('kon');
	await expect(results(page).first()).toBeVisible();
	expect(await legend.boundingBox()).toEqual(before);
});
