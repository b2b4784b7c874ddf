import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible';
import { expect, open, test } from './fixtures';

/** The survey's monetary rate: 2006, 2008, 2010, 2012–2016; its line changed in 2010. */
const monetary = '/?level=province&by=gso_monetary_rate&at=2013';

const timeline = (page: Page) => page.getByRole('region', { name: 'Dòng thời gian' });
const axis = (page: Page) => page.getByRole('radiogroup', { name: 'Dòng thời gian' });
const button = (page: Page, name: string) => timeline(page).getByRole('button', { name });

test('the timeline has the years with figures, shows those without, and marks another standard', async ({
	page
}) => {
	await open(page, monetary);
	await expect(axis(page).getByRole('radio')).toHaveCount(8);
	await expect(
		axis(page).getByRole('radio', { name: '2013: 63 / 63 tỉnh có số liệu, chuẩn tiền từ 2010' })
	).toBeChecked();
	await expect(axis(page).getByRole('radio', { name: /^2016: 62 \/ 63 tỉnh/ })).not.toBeChecked();
	await expect(axis(page)).toHaveAccessibleDescription(
		/Không có số liệu: 2007, 2009, 2011\. Chuẩn đổi từ 2010: số trước và sau không so sánh được/
	);
	await expect(axis(page).getByText('2011')).toBeVisible();
	await expect(axis(page).getByText('đổi chuẩn')).toBeVisible();
	await expectAccessible(page, 'timeline');
});

test('steps and arrow keys go to the next year that has figures, each a step of the history', async ({
	page
}) => {
	await open(page, monetary);
	await button(page, 'Năm trước').click();
	await expect(page).toHaveURL(/at=2012/);
	await button(page, 'Năm trước').click();
	await expect(page).toHaveURL(/at=2010/);
	await expect(timeline(page).getByText('2010: 63 / 63 tỉnh có số liệu').first()).toBeVisible();
	const chosen = axis(page).getByRole('radio', { name: /^2010/ });
	await expect(chosen).toBeChecked();
	await chosen.focus();
	await page.keyboard.press('ArrowLeft');
	await expect(page).toHaveURL(/at=2008/);
	await expect(axis(page).getByRole('radio', { name: /^2008/ })).toBeFocused();
	await page.goBack();
	await expect(page).toHaveURL(/at=2010/);
	await expect(chosen).toBeChecked();
});

test('play runs to the last year with fixed classes, and is one step of the history', async ({
	page
}) => {
	await open(page, '/?level=province&by=gso_monetary_rate&at=2014&class=quantile');
	await axis(page).getByRole('radio', { name: /^2014/ }).focus();
	await page.keyboard.press('Space');
	await expect(button(page, 'Dừng')).toBeVisible();
	await expect(page).toHaveURL(/at=2015.*fit=all/);
	await expect(page.getByText('Bậc cố định: mọi năm, mọi nơi như nhau')).toBeVisible();
	await expect(page).toHaveURL(/at=2016/);
	await expect(button(page, 'Chạy qua các năm')).toBeVisible();
	await expect(button(page, 'Năm sau')).toHaveAttribute('aria-disabled', 'true');
	await page.goBack();
	await expect(page).toHaveURL(/at=2014&class=quantile$/);
	// From the end it starts over, and stops where it is told to.
	await page.goForward();
	await expect(page).toHaveURL(/at=2016/);
	await button(page, 'Chạy qua các năm').click();
	await expect(page).toHaveURL(/at=2006/);
	await button(page, 'Dừng').click();
	await page.goBack();
	await expect(page).toHaveURL(/at=2016/);
});

test('a year is compared with earlier ones of the same standard only', async ({ page }) => {
	await open(page, monetary);
	const since = timeline(page).getByLabel('Thay đổi so với');
	await expect(since.getByRole('option')).toHaveText(['chọn năm', '2012', '2010']);
	await since.selectOption('2010');
	await expect(page).toHaveURL(/at=2013.*compare=gso_monetary_rate@2010&how=difference/);
});

test('where only one year has figures there is a line that says so', async ({ page }) => {
	await open(page, '/');
	await expect(page.getByText('Chỉ có số liệu năm 2023.')).toBeVisible();
	await expect(timeline(page)).toHaveCount(0);
});

test('small maps of all years point at a place together and lead to their year', async ({
	page
}) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await open(page, monetary);
	await timeline(page).getByRole('link', { name: 'Mọi năm cạnh nhau' }).click();
	await expect(page).toHaveURL(/view=years/);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('2006–2016');
	const maps = page.getByRole('region', { name: 'Bản đồ từng năm' });
	await expect(maps.getByRole('link')).toHaveCount(8);
	await expect(maps.getByRole('heading', { name: 'chuẩn tiền từ 2010' })).toBeVisible();
	await expect(maps.getByText('Không có số liệu: 2007, 2009, 2011.')).toBeVisible();
	await expect(maps.getByText('Hoàng Sa')).toHaveCount(8);
	await page.getByRole('button', { name: 'Tỉnh Kon Tum' }).hover();
	await expect(maps).toContainText(/Tỉnh Kon Tum: 2006: 31,2\s%.* · 2016: /);
	await expectAccessible(page, 'small maps by year');
	await maps.getByRole('link', { name: /^2008: 63 \/ 63 tỉnh/ }).click();
	await expect(page).toHaveURL(/at=2008/);
	await expect(page).not.toHaveURL(/view=/);
	await expect(axis(page).getByRole('radio', { name: /^2008/ })).toBeChecked();
	await page.goBack();
	await expect(maps.getByRole('link')).toHaveCount(8);
});
