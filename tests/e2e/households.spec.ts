import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible';
import { expect, open, test, withoutWebGl } from './fixtures';

const giaLai = '/?level=district&in=64&by=poor_rate&at=2022';

function legend(page: Page) {
	return page.getByRole('region', { name: 'Chú giải' });
}

test('rate and households are chosen in the legend, a cell is read, limits the map and marks the chosen place', async ({
	page
}) => {
	await open(page, giaLai);
	await legend(page).getByText('Bậc cố định').click();
	await legend(page)
		.getByRole('combobox', { name: /^Hiện/ })
		.selectOption('Tỷ lệ và số hộ: màu 3 × 3');
	await expect(page).toHaveURL(/households=bivariate$/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'Tỷ lệ hộ nghèo, 2022 · Số hộ nghèo'
	);
	const square = legend(page).getByRole('group', { name: 'Tỷ lệ và số hộ' });
	const cells = square.getByRole('button');
	await expect(cells).toHaveCount(9);
	const worst = square.getByRole('button', { name: 'tỷ lệ cao, nhiều hộ: 5 nơi' });

	const row = page.getByRole('button', { name: 'Huyện Kông Chro' });
	await row.focus();
	await expect(page.getByText('39,69 % · 5.033 hộ · bậc tỷ lệ cao, nhiều hộ')).toBeVisible();
	await row.click();
	await expect(page).toHaveURL(/households=bivariate&place=630$/);
	await expect(worst).toHaveAccessibleName('tỷ lệ cao, nhiều hộ: 5 nơi, có Huyện Kông Chro');

	await worst.focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/only=13\.46-&households=bivariate&counted=2527-&place=630$/);
	await expect(worst).toHaveAttribute('aria-pressed', 'true');
	await expect(
		page.getByRole('status').filter({ hasText: 'từ 13,46 % · từ 2.527 hộ' })
	).toContainText('5 / 17 nơi');
	await expectAccessible(page, 'rate and households, limited');
	await page.goBack();
	await expect(worst).toHaveAttribute('aria-pressed', 'false');
});

test('circles stand for the households, with a legend in round numbers, also where the map is SVG', async ({
	page
}) => {
	await withoutWebGl(page);
	await open(page, `${giaLai}&households=bubbles`);
	await expect(
		legend(page).getByRole('img', { name: 'Cỡ vòng tròn theo số hộ: 5.000; 1.000; 200' })
	).toBeVisible();
	const frame = page.locator('#content svg[aria-hidden] circle');
	await expect(frame).toHaveCount(17);
	// The classes of the rate stay.
	await expect(legend(page).getByRole('button', { name: 'từ 50 %' })).toBeVisible();
	await legend(page).getByText('Bậc cố định').click();
	await legend(page).getByRole('combobox', { name: /^Hiện/ }).selectOption('Chỉ tỷ lệ');
	await expect(frame).toHaveCount(0);
	await expect(page).not.toHaveURL(/households/);
});

test('households that nobody counts are not offered, and an address that asks for them says so', async ({
	page
}) => {
	await open(page, '/?households=bivariate');
	await expect(page.getByText(/households.*bivariate/)).toBeVisible();
	await legend(page).getByText('Bậc cố định').click();
	await expect(legend(page).getByLabel('Cách chia')).toBeVisible();
	await expect(legend(page).getByRole('combobox', { name: /^Hiện/ })).toHaveCount(0);
});
