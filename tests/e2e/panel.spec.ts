import type { Page } from '@playwright/test';
import { expect, open, test } from './fixtures';

const kongChro = '/?level=district&in=64&by=poor_rate&at=2022&place=630';

const sheet = (page: Page) => page.getByRole('region', { name: 'Huyện Kông Chro' });

test('beside the map the panel draws what became of the shown rate, and says it in words', async ({
	page
}) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await open(page, '/?by=poor_rate&at=2023&place=64');
	const panel = page.getByRole('region', { name: 'Tỉnh Gia Lai' });
	await expect(panel.getByRole('img', { name: 'Diễn biến: Tỷ lệ hộ nghèo' })).toBeVisible();
	await expect(panel).toContainText('đổi chuẩn');
	const points = panel.getByRole('figure').getByRole('listitem');
	await expect(points.filter({ hasText: '31/12/2023: 8,11 % (hiện trạng)' })).toHaveCount(1);
	await expect(points.filter({ hasText: '(chỉ tiêu)' }).first()).toBeAttached();
	await expect(panel.getByRole('button', { name: 'Mở bảng số liệu cao hơn' })).toHaveCount(0);
});

test.describe('on a phone', () => {
	test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

	/** Pixels of the window above the sheet, once it has come to rest. */
	async function above(page: Page): Promise<number> {
		await sheet(page).evaluate((each) =>
			Promise.all(each.getAnimations().map(({ finished }) => finished))
		);
		return (await sheet(page).boundingBox())?.y ?? NaN;
	}

	test('the sheet has three heights; a button, arrow keys and a finger reach each of them', async ({
		page
	}) => {
		await open(page, kongChro);
		const raise = sheet(page).getByRole('button', { name: 'Mở bảng số liệu cao hơn' });
		await expect(raise).toHaveAttribute('aria-expanded', 'true');
		expect((await raise.boundingBox())?.height).toBeGreaterThanOrEqual(44);
		const half = await above(page);
		await raise.click();
		const lower = sheet(page).getByRole('button', { name: 'Thu gọn bảng số liệu' });
		await expect(lower).toBeVisible();
		const full = await above(page);
		expect(full).toBeLessThan(half);
		await lower.click();
		await expect(raise).toHaveAttribute('aria-expanded', 'false');
		const peek = await above(page);
		expect(peek).toBeGreaterThan(half);
		await expect(sheet(page).getByText('39,69 %').first()).toBeInViewport();
		await expect(
			sheet(page)
				.getByText(/Huyện nghèo/)
				.first()
		).toBeInViewport();

		await raise.press('ArrowUp');
		expect(await above(page)).toBe(half);

		const drag = async (to: number) => {
			await page.mouse.move(195, (await above(page)) + 20);
			await page.mouse.down();
			await page.mouse.move(195, to, { steps: 5 });
			await page.mouse.up();
		};
		await drag(80);
		expect(await above(page)).toBe(full);
		await drag(830);
		expect(await above(page)).toBe(peek);
		await expect(page).toHaveURL(/place=630$/);
	});

	test('the chosen place is in the part of the map above the sheet, and the page still scrolls', async ({
		page
	}) => {
		await open(page, kongChro);
		const map = page.getByRole('application', { name: /^Bản đồ/ });
		await expect(sheet(page)).toBeVisible();
		await expect.poll(async () => (await map.boundingBox())?.y).toBeLessThan(10);
		// The list of places arrives late and makes the page longer.
		const free = await above(page);
		await expect(async () => {
			await page.evaluate(() => {
				scrollTo(0, document.documentElement.scrollHeight);
			});
			const footer = await page.getByRole('contentinfo').boundingBox();
			expect((footer?.y ?? NaN) + (footer?.height ?? NaN)).toBeLessThanOrEqual(free);
		}).toPass({ timeout: 20_000 });
	});

	test('who opens it by name and closes it is back where she was', async ({ page }) => {
		await open(page, '/?level=district&in=64&by=poor_rate&at=2022');
		const row = page.getByRole('button', { name: 'Huyện Kông Chro' });
		await row.focus();
		await page.keyboard.press('Enter');
		await expect(page.getByRole('heading', { name: 'Huyện Kông Chro' })).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(sheet(page)).toBeHidden();
		await expect(row).toBeFocused();
		await page.keyboard.press('Enter');
		await sheet(page).getByRole('button', { name: 'Đóng' }).click();
		await expect(row).toBeFocused();
	});
});
