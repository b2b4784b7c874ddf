import AxeBuilder from '@axe-core/playwright';
import { expect, open, test } from './fixtures';
import { servedTable } from './served-table';

const saThay = [
	['bảo hiểm y tế', '12,41%', '12,752 %', '594 / 4.658', 'gạch đầu dòng 2'],
	['diện tích nhà ở', '9,10%', '43,495 %', '2.026 / 4.658', 'gạch đầu dòng 6'],
	['sử dụng dịch vụ viễn thông', '47,1%', '36,99 %', '1.723 / 4.658', 'gạch đầu dòng 9']
] as const;

test.describe('the ledger without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('shows the three contradictions of Sa Thầy, with print, recomputed share and place', async ({
		page
	}) => {
		await page.goto('/data/ledger/');
		await expect(page.getByRole('heading', { level: 1, name: 'Sổ đối chiếu' })).toBeVisible();
		const table = page.getByRole('table', { name: 'Mâu thuẫn trong UBND huyện Sa Thầy, 2017' });
		await expect(table.getByRole('row')).toHaveCount(1 + saThay.length);
		for (const [name, printed, recomputed, counts, where] of saThay) {
			const row = table.getByRole('row').filter({ hasText: name });
			await expect(row.getByRole('rowheader')).toHaveText('Huyện Sa Thầy');
			for (const said of [printed, recomputed.replace(' %', '\u00a0%'), counts, where, 'mâu thuẫn'])
				await expect(row).toContainText(said);
		}
	});

	test('shows in English that Gia Lai’s districts do not add up to its target', async ({
		page
	}) => {
		await page.goto('/en/data/ledger/');
		const table = page.getByRole('table', { name: 'Contradictions in 64/KH-UBND, 09/01/2023' });
		const row = table.getByRole('row', { name: 'Gia Lai Province' });
		for (const said of ['2,00', '1.852', '+0.148', 'mean of 17 places', 'contradicts'])
			await expect(row).toContainText(said);
	});

	test('folds the provinces of 2025 away until they are asked for', async ({ page }) => {
		await page.goto('/data/ledger/');
		await page.getByRole('link', { name: /^29 mâu thuẫn:.*Dân số/ }).click();
		const row = page.getByRole('row', { name: 'Tỉnh Cà Mau' }).first();
		await expect(row).toBeHidden();
		await page.getByText(/^Tổng các nơi so với số chung \(Dân số\): 34 dòng$/).click();
		await expect(row).toBeVisible();
		await expect(row).toContainText('30,6');
	});
});

test('the page counts what the served table has, verdict by verdict', async ({ page }) => {
	const rows = servedTable('check_result');
	const count = (verdict: string) => rows.filter((row) => row['verdict'] === verdict).length;
	await page.goto('/en/data/ledger/');
	const result = page.getByRole('region', { name: `Result: ${rows.length} checks` });
	for (const [verdict, name] of [
		['contradicts', '⚠ contradicts'],
		['rounding', '≈ agrees within rounding'],
		['cannot_be_checked', '? cannot be checked'],
		['agrees', '✓ agrees']
	] as const)
		await expect(result.getByRole('listitem').filter({ hasText: name }).first()).toContainText(
			String(count(verdict))
		);
});

test('the head of the map leads to the ledger, and a place of the ledger to its map', async ({
	page
}) => {
	await open(page, '/');
	await page.getByRole('link', { name: 'Đối chiếu', exact: true }).click();
	await expect(page).toHaveURL(/\/data\/ledger\/$/);
	const table = page.getByRole('table', { name: 'Mâu thuẫn trong UBND huyện Sa Thầy, 2017' });
	await table
		.getByRole('row')
		.filter({ hasText: 'diện tích nhà ở' })
		.getByRole('link', { name: 'Huyện Sa Thầy' })
		.click();
	await expect(page).toHaveURL(/level=district&in=62&by=deprivation_rate_housing_area&at=2016/);
	await expect(page.getByRole('region', { name: 'Huyện Sa Thầy' })).toContainText('43,5 %');
	await expect(page.getByText('Địa chỉ có phần không hiển thị được')).toBeHidden();
});

test('the other language of the ledger is the ledger', async ({ page }) => {
	await page.goto('/data/ledger/');
	await page.getByRole('link', { name: 'English' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Ledger' })).toBeVisible();
	await expect(page).toHaveURL(/\/en\/data\/ledger\/$/);
});

for (const colorScheme of ['light', 'dark'] as const)
	test.describe(`in ${colorScheme} colours`, () => {
		test.use({ colorScheme });
		for (const [width, height] of [
			[1440, 900],
			[390, 844]
		] as const)
			test(`the ledger has no accessibility violations at ${width} px`, async ({ page }) => {
				await page.setViewportSize({ width, height });
				await page.goto('/data/ledger/');
				const { violations } = await new AxeBuilder({ page }).analyze();
				expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
				const scrollWidth = await page.evaluate(() => document.documentElement.scrollWidth);
				expect(scrollWidth).toBe(width);
			});
	});
