import type { Page } from '@playwright/test';
import { redirectPage } from '../../scripts/build-redirects/redirect-page';
import { expect, test } from './fixtures';

/** A made-up address, which stands for one that has changed: the atlas has none so far. */
const from = '/fixture/old-address/';
const to = '/embed/2024/64/district/poor_rate/2022/';

async function openOld(page: Page, rest = ''): Promise<void> {
	const body = redirectPage({ from, to, since: '2026-01-01', reason: 'fixture', line: 2 });
	await page.route(`**${from}*`, (route) => route.fulfill({ contentType: 'text/html', body }));
	await page.goto(`${from}${rest}`);
}

test('an address that has changed goes on to the new one with its query and fragment', async ({
	page
}) => {
	await openOld(page, '?theme=dark#title');
	await expect(page).toHaveURL(/\/embed\/2024\/64\/district\/poor_rate\/2022\/\?theme=dark#title$/);
	await expect(page.getByRole('heading', { name: 'Tỷ lệ hộ nghèo, 2022' })).toBeVisible();
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });
	test('an address that has changed leads to the new one', async ({ page }) => {
		await openOld(page);
		await expect(page).toHaveURL(/\/embed\/2024\/64\/district\/poor_rate\/2022\/$/);
	});
});
