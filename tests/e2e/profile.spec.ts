import AxeBuilder from '@axe-core/playwright';
import { expect, open, test } from './fixtures';
import { servedTable } from './served-table';

test.describe('a profile without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('of Sa Thầy shows its deprivation, its contradictions and where each figure stands', async ({
		page
	}) => {
		await page.goto('/place/2024/616/');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Huyện Sa Thầy');
		const bars = page
			.getByRole('region')
			.or(page.locator('section'))
			.filter({
				has: page.getByRole('heading', { name: 'Hộ nghèo thiếu hụt gì' })
			});
		await expect(bars.getByRole('listitem')).toHaveCount(10);
		await expect(bars).toContainText('43,5 %');
		await expect(bars.getByText('⚠ in 9,10%')).toBeVisible();
		await expect(page.getByText(/: mâu thuẫn/)).toHaveCount(3);
		await expect(page.getByRole('img', { name: /Chỉ tiêu và kết quả/ })).toBeVisible();
		await expect(page.getByText(/chưa biết có đạt hay không/)).toBeVisible();
	});

	test('of Gia Lai holds the plan of 2023 against the review of that year', async ({ page }) => {
		await page.goto('/place/2024/64/');
		await expect(page.getByText('Đạt chỉ tiêu: 8,11 % (ngày 31/12/2023).')).toBeVisible();
		await page.goto('/en/place/2024/630/');
		await expect(page.getByText(/From 39.69% \(on 31\/12\/2022\) to 34.59%/)).toBeVisible();
		await expect(page.getByText(/whether it was met is not known/)).toBeVisible();
	});

	test('of Kông Chro compares it with the 17 districts of its province', async ({ page }) => {
		await page.goto('/en/place/2024/630/');
		const own = page.getByRole('row', { name: 'Kông Chro District' });
		await expect(own).toContainText('39.69%');
		await expect(page.getByText('1 from the top of 17 places with data')).toBeVisible();
		await expect(page.getByText('64/KH-UBND, 09/01/2023').first()).toBeVisible();
	});
});

test('every figure on a profile is one of the served table', async ({ page }) => {
	const rows = servedTable('observation').filter(
		(row) => row['boundary_set'] === '2024' && row['place_code'] === '608'
	);
	await page.goto('/place/2024/608/');
	const printed = await page.getByText(/in trong văn bản: “/).allInnerTexts();
	const onPage = printed.map((text) => /“(.*?)”/.exec(text)?.[1] ?? '').sort();
	const rules = servedTable('policy_rule').filter(
		(row) => row['boundary_set'] === '2024' && row['place_code'] === '608'
	);
	const inTable = [...rows, ...rules]
		.map((row) => row['as_printed'] ?? '')
		.filter(Boolean)
		.sort();
	expect(onPage).toEqual(inTable);
});

test('the panel of the map leads to the profile, and the profile back to the map', async ({
	page
}) => {
	await open(page, '/?level=district&in=64&by=poor_rate&at=2022&place=630');
	await page.getByRole('link', { name: 'Hồ sơ đầy đủ của nơi này' }).click();
	await expect(page).toHaveURL(/\/place\/2024\/630\/$/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Huyện Kông Chro');
	await page.getByRole('link', { name: 'English' }).click();
	await expect(page).toHaveURL(/\/en\/place\/2024\/630\/$/);
	await page.getByRole('link', { name: 'See on the map' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Poverty rate, 2022');
});

test('a profile describes itself to machines', async ({ page }) => {
	await page.goto('/place/2024/616/');
	const text = await page.locator('script[type="application/ld+json"]').textContent();
	expect(JSON.parse(text ?? '')).toMatchObject({
		'@type': 'Dataset',
		spatialCoverage: { '@type': 'Place', identifier: '616' }
	});
});

for (const colorScheme of ['light', 'dark'] as const)
	test(`profiles are accessible in ${colorScheme}`, async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		for (const address of ['/place/2024/616/', '/en/place/2024/64/', '/place/2024/442/']) {
			await page.goto(address);
			const { violations } = await new AxeBuilder({ page }).analyze();
			expect(violations.map(({ id, nodes }) => [id, nodes.map((n) => n.html)])).toEqual([]);
		}
	});
