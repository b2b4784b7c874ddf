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

	test('of Sa Thầy has its border with Cambodia, computed and by no list, and its distances', async ({
		page
	}) => {
		await page.goto('/place/2024/616/');
		const own = servedTable('geography').find(
			(row) => row['boundary_set'] === '2024' && row['code'] === '616'
		);
		const shown = (name: string) => `${(own?.[name] ?? '').replace('.', ',')}\u00a0km`;
		const section = page.locator('section').filter({
			has: page.getByRole('heading', { name: 'Biên giới và khoảng cách' })
		});
		await expect(section).toContainText(`${shown('land_border_km')} với Campuchia`);
		await expect(section).toContainText(shown('border_distance_km'));
		await expect(section).toContainText(shown('province_centre_distance_km'));
		await expect(section).toContainText(
			'Tính từ ranh giới tham khảo, không phải danh sách pháp luật'
		);
	});

	test('of Gia Lai holds the plan of 2023 against the review of that year', async ({ page }) => {
		await page.goto('/place/2024/64/');
		await expect(page.getByText('Đạt chỉ tiêu: 8,11 % (ngày 31/12/2023).')).toBeVisible();
		await page.goto('/en/place/2024/630/');
		await expect(page.getByText(/From 39.69% \(on 31\/12\/2022\) to 34.59%/)).toBeVisible();
		await expect(page.getByText(/whether it was met is not known/)).toBeVisible();
	});

	test('of the country and of a region have their rates', async ({ page }) => {
		await page.goto('/place/2024/vn/');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Việt Nam');
		await expect(page.getByText('2,93 %').first()).toBeVisible();
		await page.goto('/en/place/2024/region_central_highlands/');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Central Highlands');
	});

	test('of Kông Chro compares it with the 17 districts of its province', async ({ page }) => {
		await page.goto('/en/place/2024/630/');
		const own = page.getByRole('row', { name: 'Kông Chro District' });
		await expect(own).toContainText('39.69%');
		await expect(page.getByText('1 from the top of 17 places with data')).toBeVisible();
		await expect(page.getByText('64/KH-UBND, 09/01/2023').first()).toBeVisible();
	});
});

/** Rows of a served table that speak of a place of 2024. */
function rowsOf(table: string, place: string) {
	return servedTable(table).filter(
		(row) => row['boundary_set'] === '2024' && row['place_code'] === place
	);
}

for (const code of ['616', '630', '608', '442', '64'])
	test(`every figure on the profile of ${code} is one of the served tables, and none is left out`, async ({
		page
	}) => {
		await page.goto(`/place/2024/${code}/`);
		const printed = await page.getByText(/in trong văn bản: “/).allInnerTexts();
		const onPage = printed.map((text) => /“(.*?)”/.exec(text)?.[1] ?? '').sort();
		const inTables = ['observation', 'allocation', 'policy_rule']
			.flatMap((table) => rowsOf(table, code))
			.map((row) => row['as_printed'] ?? '')
			.filter(Boolean)
			.sort();
		expect(onPage).toEqual(inTables);
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

test('a place that no document speaks of has a page all the same, made from the database', async ({
	page
}) => {
	await open(page, '/place/2025/00004/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Phường Ba Đình');
	await expect(page.getByText('65.023 người').first()).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Hợp thành từ' })).toBeVisible();
	await expect(page.getByText('Biên giới đất liền', { exact: true })).toBeVisible();
	const touching = page.locator('section').filter({
		has: page.getByRole('heading', { name: 'Giáp ranh' })
	});
	await touching.getByRole('link', { name: 'Phường Ngọc Hà' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Phường Ngọc Hà');
});

test('a new commune leads to the old one it was made of, and back', async ({ page }) => {
	await page.goto('/place/2025/23530/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Xã Rờ Kơi');
	const origin = page.locator('section').filter({
		has: page.getByRole('heading', { name: 'Hợp thành từ' })
	});
	await expect(origin).toContainText('Xã Rơ Kơi, Huyện Sa Thầy: trọn vẹn');
	await origin.getByRole('link', { name: 'Xã Rơ Kơi' }).click();
	await expect(page).toHaveURL(/\/place\/2024\/23530\/$/);
	const heir = page.locator('section').filter({
		has: page.getByRole('heading', { name: 'Từ 1/7/2025 nơi này thuộc' })
	});
	await expect(heir.getByRole('link', { name: 'Xã Rờ Kơi' })).toBeVisible();
});

test('a code that the register does not have is said to be unknown', async ({ page }) => {
	await page.goto('/en/place/2024/99999/');
	await expect(page.getByText('The 2024 register has no place with the code 99999.')).toBeVisible();
});

test('when the database does not open, the page of a place says so and tries again', async ({
	page
}) => {
	await page.route('**/atlas.duckdb', (route) => route.abort());
	await open(page, '/place/2024/00001/', 'error');
	await expect(page.getByText(/cơ sở dữ liệu không mở được/)).toBeVisible();
	await page.unroute('**/atlas.duckdb');
	await page.getByRole('button', { name: 'Thử lại' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Phường Phúc Xá');
});

test('an address that does not exist says so in the language of the address', async ({ page }) => {
	await page.goto('/en/no-such-page/');
	await expect(page.getByRole('heading', { name: 'There is no such page' })).toBeVisible();
});

test('the fall that Gia Lai planned for 2023 carries what its districts add up to', async ({
	page
}) => {
	await page.goto('/place/2024/64/');
	const mark = page.getByText(/tính lại 1,85\s+điểm %: mâu thuẫn/);
	await expect(mark).toBeVisible();
	await mark.getByRole('link', { name: 'sổ đối chiếu' }).click();
	await expect(page).toHaveURL(/\/data\/ledger\/#source-kh-64-gia-lai-2023$/);
});

test.describe('on paper', () => {
	test.use({ javaScriptEnabled: false });

	for (const code of ['616', '630', '608', '442', '64'])
		for (const language of ['', '/en'])
			test(`${language}/place/2024/${code}/ fits one A4 page`, async ({ page }) => {
				await page.goto(`${language}/place/2024/${code}/`);
				const pdf = await page.pdf({ preferCSSPageSize: true });
				expect(pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length).toBe(1);
			});
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
