import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible';
import { expect, open, test, withoutWebGl } from './fixtures';

// One page goes through many states: to open it takes longer than to look at it.

const giaLai = '/?level=district&in=64&by=poor_rate&at=2022';
const desk = { width: 1440, height: 900 };

test('the map is accessible while it is walked on, searched, coloured anew and limited', async ({
	page
}) => {
	await page.setViewportSize(desk);
	await open(page, giaLai);
	await expectAccessible(page, 'districts');

	const map = page.getByRole('application', { name: /^Bản đồ: / });
	await map.focus();
	await page.keyboard.press('ArrowLeft');
	await expect(page.locator('.said strong')).toBeVisible();
	await page.keyboard.press('?');
	await expect(page.getByRole('dialog')).toBeVisible();
	await expectAccessible(page, 'keys of the map');
	await page.keyboard.press('Escape');
	await page.getByRole('button', { name: 'Dời bản đồ' }).click();

	const search = page.getByRole('search').getByRole('searchbox');
	await search.click();
	await page.keyboard.type('sa thay');
	await expect(page.getByRole('option').first()).toBeVisible();
	await expectAccessible(page, 'search');
	await page.keyboard.press('Escape');
	await map.focus();

	const legend = page.getByRole('region', { name: 'Chú giải' });
	await legend.getByText('Bậc cố định').click();
	await expect(legend.getByLabel('Cách chia')).toBeVisible();
	await page.getByLabel(/Huyện nghèo 30a/).check();
	await legend.getByRole('button', { name: /10 – 20 %/ }).click();
	await expect(page.getByRole('status').filter({ hasText: '8 / 17 nơi' })).toBeVisible();
	await expectAccessible(page, 'tools of the legend, two lists, a range');
});

test('the panel, the table and the hexagons are accessible', async ({ page }) => {
	await page.setViewportSize(desk);
	await open(page, '/?level=commune&in=616&by=poor_rate&at=2016&mark=p135,border');
	await page.getByRole('button', { name: 'Xã Mô Rai' }).click();
	const panel = page.getByRole('region', { name: 'Xã Mô Rai' });
	await expect(panel).toContainText('Nguồn');
	await expectAccessible(page, 'panel of a place');
	const show = async (view: string) => {
		await page.getByText('Địa giới, Cách xem').click();
		await page.getByText(view, { exact: true }).click();
	};
	await show('Bảng');
	await expect(page.getByRole('table').getByRole('rowheader').first()).toBeVisible();
	await expectAccessible(page, 'table');
	await page.getByText('Ô lục giác', { exact: true }).click();
	await expect(page.getByRole('region', { name: 'Ô lục giác' })).toBeVisible();
	await expectAccessible(page, 'hexagons');
});

test('what does not arrive is said accessibly', async ({ page }) => {
	await withoutWebGl(page);
	await page.route('**/*.wasm', (route) => route.abort());
	await open(page, giaLai, 'error');
	await expect(page.getByText(/Không mở được cơ sở dữ liệu/)).toBeVisible();
	await expect(page.getByText(/không có WebGL2/)).toBeVisible();
	await expectAccessible(page, 'without database and WebGL');
	await page.route('**/boundaries/**', (route) => route.abort());
	await withoutOutlines(page);
	await expectAccessible(page, 'without outlines');
});

async function withoutOutlines(page: Page): Promise<void> {
	await page.reload();
	await expect(page.getByText(/Không tải được ranh giới/)).toBeVisible();
}
