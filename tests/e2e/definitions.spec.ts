import AxeBuilder from '@axe-core/playwright';
import { csvParse } from 'd3-dsv';
import { readFileSync } from 'node:fs';
import { expect, open, test } from './fixtures';

/** Amounts as each language writes them, by row of the table: QĐ 59/2015, then NĐ 07/2021. */
const lines = [
	['Mức thu nhập để xét hộ nghèo', ['700.000', '900.000'], ['1.500.000', '2.000.000']],
	['Mức thu nhập để xét hộ cận nghèo', ['1.000.000', '1.300.000'], ['1.500.000', '2.000.000']],
	['Mức trần của hộ có mức sống trung bình', ['1.500.000', '1.950.000'], ['2.250.000', '3.000.000']]
] as const;

test.describe('the poverty standards without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('stand side by side with their income lines, each with its source', async ({ page }) => {
		await page.goto('/data/definitions/');
		await expect(
			page.getByRole('heading', { level: 1, name: 'Chuẩn nghèo đa chiều' })
		).toBeVisible();
		const table = page.getByRole('table', { name: 'Thời hạn và mức thu nhập của hai chuẩn' });
		await expect(table.getByRole('columnheader', { name: '59/2015/QĐ-TTg' })).toContainText(
			'2016–2021'
		);
		await expect(table.getByRole('columnheader', { name: '07/2021/NĐ-CP' })).toContainText(
			'2022–2026'
		);
		for (const [name, ...standards] of lines) {
			const cells = table.getByRole('row', { name }).getByRole('cell');
			for (const [i, [rural, urban]] of standards.entries()) {
				await expect(cells.nth(i)).toContainText(`nông thôn: ${rural}\u00a0đồng`);
				await expect(cells.nth(i)).toContainText(`thành thị: ${urban}\u00a0đồng`);
				const source = cells.nth(i).getByRole('link').first();
				await expect(source).toHaveAttribute('href', /^https?:\/\//);
			}
		}
	});

	test('say in English who is poor, and write their numbers the English way', async ({ page }) => {
		await page.goto('/en/data/definitions/');
		const classes = page.getByRole('table', { name: 'Classes of households by the two standards' });
		const poor = classes.getByRole('row', { name: /^Poor household/ }).getByRole('cell');
		await expect(poor.first()).toContainText(
			'; or above it up to the near-poverty line and deprived'
		);
		await expect(poor.last()).toContainText(
			'at or under the criterion and deprived in 3 or more of the 12'
		);
		const income = page.getByRole('table', { name: 'Years in force and income lines' });
		await expect(income).toContainText('urban: 2,000,000\u00a0đồng');
	});

	test('mark every threshold that was not verified, in words', async ({ page }) => {
		const rows = csvParse(readFileSync('build/data/definition.csv', 'utf8'));
		const unverified = rows.filter((row) => row['attestation'] === 'unverified');
		expect(unverified.length).toBeGreaterThan(0);
		await page.goto('/data/definitions/');
		const table = page.getByRole('table', { name: /ngưỡng thiếu hụt của hai chuẩn$/ });
		await expect(table.getByText('chưa kiểm')).toHaveCount(unverified.length);
		const insurance = table.getByRole('row', { name: /^Bảo hiểm y tế/ });
		for (const cell of await insurance.getByRole('cell').all())
			await expect(cell).toContainText(/Có ít nhất một người từ đủ 6 tuổi.*\?\s*chưa kiểm/s);
		const marks = page.getByRole('region', { name: 'Dấu đối chiếu nguồn' });
		await expect(marks).toContainText(`${unverified.length} điều: chưa thấy trong nguồn nào`);
	});

	test('say what is new, dropped, worded differently and kept', async ({ page }) => {
		await page.goto('/data/definitions/');
		const region = page.getByRole('region', { name: 'Các chiều và chỉ số' });
		await expect(region).toContainText('Từ 10 chỉ số trong 5 chiều sang 12 chỉ số trong 6 chiều.');
		const item = (mark: string) => region.getByRole('listitem').filter({ hasText: mark });
		await expect(item('mới')).toContainText(
			'Việc làm; Người phụ thuộc trong hộ gia đình; Dinh dưỡng'
		);
		await expect(item('đã bỏ')).toContainText('Tiếp cận dịch vụ y tế');
		const dropped = region.getByRole('row', { name: /^Tiếp cận dịch vụ y tế/ });
		await expect(dropped.getByRole('rowheader')).toContainText('đã bỏ');
		await expect(dropped.getByRole('cell').last()).toHaveText('không có');
	});

	test('lead from a mark to what was seen', async ({ page }) => {
		await page.goto('/data/definitions/');
		const row = page
			.getByRole('table', { name: 'Cách xếp hộ theo hai chuẩn' })
			.getByRole('row', { name: /^Hộ nghèo/ });
		await row
			.getByRole('cell')
			.last()
			.getByRole('link', { name: /^ghi chú/ })
			.click();
		const note = page.getByRole('listitem').filter({ hasText: 'ghi nhầm “và” thành “hoặc”' });
		await expect(note).toBeInViewport();
	});
});

test('a deprivation leads to the map that is coloured by it', async ({ page }) => {
	await page.goto('/data/definitions/');
	await page
		.getByRole('row', { name: /^Nhà tiêu hợp vệ sinh/ })
		.getByRole('link', { name: /^Bản đồ theo chỉ số này/ })
		.click();
	await expect(page).toHaveURL(/by=deprivation_rate_toilet/);
	await expect(page.getByRole('heading', { level: 1 })).toContainText(
		'hố xí, nhà tiêu hợp vệ sinh'
	);
	await expect(page.getByText('Địa chỉ có phần không hiển thị được')).toBeHidden();
});

test('the map and the line of a place lead to the standards', async ({ page }) => {
	await open(page, '/', 'map');
	await page.getByRole('link', { name: 'Chuẩn nghèo', exact: true }).click();
	await expect(page).toHaveURL(/\/data\/definitions\/$/);
	await page.goto('/en/place/2024/64/');
	await page.getByRole('link', { name: 'How the two poverty standards differ' }).click();
	await expect(page).toHaveURL(/\/en\/data\/definitions\/$/);
	await page.getByRole('link', { name: 'Tiếng Việt' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Chuẩn nghèo đa chiều' })).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const)
	test.describe(`in ${colorScheme} colours`, () => {
		test.use({ colorScheme });
		for (const [address, width, height] of [
			['/data/definitions/', 1440, 900],
			['/data/definitions/', 390, 844],
			['/en/data/definitions/', 390, 844]
		] as const)
			test(`${address} has no accessibility violations at ${width} px`, async ({ page }) => {
				await page.setViewportSize({ width, height });
				await page.goto(address);
				const { violations } = await new AxeBuilder({ page }).analyze();
				expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
				const scrollWidth = await page.evaluate(() => document.documentElement.scrollWidth);
				expect(scrollWidth).toBe(width);
			});
	});
