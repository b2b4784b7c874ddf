import type { Page } from '@playwright/test';
import { expect, legendRow, open, test } from './fixtures';

const giaLai = '/?level=district&in=64&by=poor_rate&at=2022';

function legend(page: Page) {
	return page.getByRole('region', { name: 'Chú giải' });
}

/** Opens what changes the classes. */
async function openTools(page: Page) {
	await legend(page).getByText('Bậc cố định').click();
	await expect(legend(page).getByLabel('Cách chia')).toBeVisible();
}

test('classes are chosen by method, number and fit, and the page says which hold for all years', async ({
	page
}) => {
	await open(page, giaLai);
	await openTools(page);
	await legend(page).getByLabel('Cách chia').selectOption('Số nơi bằng nhau');
	await expect(page).toHaveURL(/class=quantile/);
	await expect(legend(page).getByText('Bậc tính theo các nơi trên bản đồ')).toBeVisible();
	await legend(page).getByLabel('Số bậc').selectOption('3');
	await expect(page).toHaveURL(/class=quantile&classes=3/);
	// Seventeen districts in three classes of nearly equal numbers.
	await expect(legend(page).getByRole('button', { name: /[56] nơi$/ })).toHaveCount(3);
	await legend(page).getByLabel('Tính bậc theo').selectOption('Mọi nơi cùng cấp, mọi năm');
	await expect(page).toHaveURL(/fit=all/);
	await expect(legend(page).getByText('Bậc cố định')).toBeVisible();
	await legend(page).getByLabel('Cách chia').selectOption('Liên tục, không chia bậc');
	await expect(legend(page).getByRole('button', { name: /nơi$/ })).toHaveCount(0);
	await expect(page).toHaveURL(/class=continuous/);
	await page.goBack();
	await expect(page).toHaveURL(/class=quantile&classes=3&fit=all/);
});

test('a range brushed on the histogram limits map, list and totals, in one step of the history', async ({
	page
}) => {
	await open(page, giaLai);
	await legend(page).hover();
	const plot = legend(page).getByRole('presentation');
	const box = await plot.boundingBox();
	if (!box) throw new Error('the legend has no histogram');
	await page.mouse.move(box.x + box.width / 2, box.y + 20);
	await page.mouse.down();
	await page.mouse.move(box.x + box.width, box.y + 20, { steps: 4 });
	await page.mouse.up();
	// Half of an axis from 0 to 40: Kông Chro alone lies above 20 %.
	await expect(page).toHaveURL(/only=20-$/);
	const chip = page.getByRole('status').filter({ hasText: 'từ 20 %' });
	await expect(chip).toContainText('1 / 17 nơi');
	const rows = page.getByRole('table').getByRole('row');
	await expect(rows).toHaveCount(2);
	await expect(rows.last()).toContainText('Huyện Kông Chro');
	await chip.getByRole('button', { name: 'bỏ lọc' }).click();
	await expect(page.getByText('17 / 17 nơi có số liệu')).toBeVisible();
	await expect(page).not.toHaveURL(/only/);
	await page.goBack();
	await expect(rows).toHaveCount(2);
	await page.goBack();
	await expect(rows).toHaveCount(18);
	await expect(page).not.toHaveURL(/only/);
});

test('a list pressed in the legend keeps only its places, and a class pressed then narrows them', async ({
	page
}) => {
	await open(page, '/?level=commune&in=616&by=poor_rate&at=2016&mark=border');
	const border = legend(page).getByRole('button', { name: 'Xã biên giới' });
	await expect(border).toHaveText(/[1-9]$/);
	const listed = Number((await border.textContent())?.match(/\d+$/)?.[0]);
	const rows = page.getByRole('table').getByRole('row');
	const all = await rows.count();
	await border.click();
	await expect(page).toHaveURL(/mark=border&has=border$/);
	await expect(border).toHaveAttribute('aria-pressed', 'true');
	await expect(rows).toHaveCount(listed + 1);
	await legend(page).getByRole('button', { name: 'từ 50 %' }).click();
	await expect(page).toHaveURL(/has=border&only=50-$/);
	const chip = page.getByRole('status').filter({ hasText: 'Xã biên giới · từ 50 %' });
	await expect(chip).toBeVisible();
	await expect(rows.last()).toContainText('%');
	await chip.getByRole('button', { name: 'bỏ lọc' }).click();
	await expect(rows).toHaveCount(all);
	await expect(page).not.toHaveURL(/has|only/);
});

test('limits are typed as Vietnamese writes them, and what cannot be read is explained', async ({
	page
}) => {
	await open(page, giaLai);
	await openTools(page);
	const field = legend(page).getByLabel('Ngưỡng tự gõ');
	await field.fill('7,5; sáu');
	await field.press('Enter');
	await expect(legend(page).getByRole('alert')).toContainText('“sáu” không phải là số');
	await field.fill('7,5; 15');
	await field.press('Enter');
	await expect(page).toHaveURL(/class=custom&breaks=7.5,15/);
	await expect(legendRow(page, '7,5 – 15 %')).toBeVisible();
	await expect(field).toHaveValue('7,5; 15');
});

test('the keyboard lights a class, filters by it and moves a limit', async ({ page }) => {
	await open(page, giaLai);
	const row = legend(page).getByRole('button', { name: /10 – 20 %/ });
	await row.focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/only=10-20/);
	await expect(row).toHaveAttribute('aria-pressed', 'true');
	await expect(page.getByRole('table').getByRole('row')).toHaveCount(1 + 8);
	await page.keyboard.press('Enter');
	await expect(page).not.toHaveURL(/only/);
	await legend(page).getByText('Bậc cố định').focus();
	await page.keyboard.press('Enter');
	const limit = legend(page).getByRole('slider', { name: 'Ngưỡng 3' });
	await expect(limit).toHaveAttribute('aria-valuetext', '10');
	await limit.focus();
	await page.keyboard.press('ArrowRight');
	await expect(page).toHaveURL(/class=custom&breaks=2.5,6,10.2,20,30,50/);
});

test('households are counted where the documents give them', async ({ page }) => {
	await open(page, giaLai);
	await openTools(page);
	await expect(legend(page).getByText('Văn bản cho số hộ của 17 / 17 nơi.')).toBeVisible();
	await legend(page).getByLabel('Đếm theo').selectOption('Số hộ');
	// Kông Chro alone is between 30 and 50 %, with its 12.680 households.
	await expect(legendRow(page, '30 – 50 %')).toContainText('12.680');
});

test('the legend marks the place, the province it lies in and their rates', async ({ page }) => {
	await open(page, `${giaLai}&place=630`);
	await expect(legend(page)).toContainText('Huyện Kông Chro 39,69');
	await expect(legend(page)).toContainText('Tỉnh Gia Lai 10,06');
});
