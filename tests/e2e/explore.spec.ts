import { classIndex } from '../../src/lib/atlas/classify';
import { classColours } from '../../src/lib/atlas/colour';
import { povertyThresholds } from '../../src/lib/atlas/policy-breaks';
import { servedObservations } from './database';
import { expectAccessible } from './accessible';
import { expect, legendRow, open, test } from './fixtures';
import { mapPixels } from './map-picture';

const giaLai = '/?level=district&in=64&by=poor_rate&at=2022';
const saThay = '/?level=commune&in=616&by=poor_rate&at=2016';

test('the map of Gia Lai has 17 coloured districts, each in the class of its value in the database', async ({
	page
}) => {
	const values = new Map(
		(await servedObservations('poor_rate'))
			.filter((o) => o.period === '2022-12-31' && o.kind === 'observed')
			.map((o) => [o.place as string, o.value ?? NaN])
	);
	await page.setViewportSize({ width: 1440, height: 900 });
	await open(page, giaLai);
	await expect(legendRow(page, '10 – 20 %')).toContainText('8');
	const pixels = await mapPixels(page, '2024/district.topojson', (p) => p.parent === '64');
	expect(pixels).toHaveLength(17);
	const colours = classColours(povertyThresholds, 'poverty', 'observed').map((c) =>
		(c.match(/[0-9a-f]{2}/g) ?? []).map((hex) => parseInt(hex, 16))
	);
	for (const { code, colour } of pixels) {
		const expected = colours[classIndex(values.get(code) ?? NaN, povertyThresholds)];
		const difference = Math.max(
			...colour.map((channel, i) => Math.abs((expected?.[i] ?? NaN) - channel))
		);
		expect(
			difference,
			`${code}: ${values.get(code)} % shown as rgb(${colour.join()})`
		).toBeLessThan(8);
	}
});

test('choosing Kông Chro shows its rate, its households and the plan they come from', async ({
	page
}) => {
	await open(page, giaLai);
	await page.getByRole('button', { name: 'Huyện Kông Chro' }).click();
	const panel = page.getByRole('region', { name: 'Huyện Kông Chro' });
	await expect(panel).toContainText('39,69 %');
	await expect(panel).toContainText('5.033 hộ');
	await expect(panel).toContainText('12.680 hộ');
	await expect(panel).toContainText('64/KH-UBND, 09/01/2023');
	await expect(panel).toContainText('biểu 1, dòng 7');
	await expect(panel.getByText('Huyện nghèo', { exact: true })).toBeVisible();
	await expect(panel.getByText('Trọng điểm của kế hoạch', { exact: true })).toBeVisible();
	await expect(page).toHaveURL(/place=630/);
});

test('the title of the window changes with the address, after the map', async ({ page }) => {
	await open(page, giaLai);
	const before = await page.title();
	// At each change of the title: what the address asks for, and what the map shows.
	await page.evaluate(() => {
		const seen: string[][] = [];
		Object.assign(window, { seen });
		const title = document.querySelector('title');
		if (!title) throw new Error('the page has no title');
		new MutationObserver(() => {
			const by = new URLSearchParams(location.search).get('by') ?? '';
			seen.push([document.title, by, document.querySelector('h1')?.textContent ?? '']);
		}).observe(title, { childList: true });
	});
	await page.getByLabel('Tô màu theo').selectOption('near_poor_rate');
	await expect(page).toHaveURL(/by=near_poor_rate/);
	const after = await page.title();
	expect(after).not.toBe(before);
	const [changes, heading] = await page.evaluate(() => [
		(window as unknown as { seen: string[][] }).seen,
		document.querySelector('h1')?.textContent ?? ''
	]);
	expect(changes).toEqual([[after, 'near_poor_rate', heading]]);
	expect(after).toContain(heading);
	await page.goBack();
	await expect(page).toHaveTitle(before);
});

test('a click on the map chooses the place under it', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await open(page, giaLai);
	const canvas = page.locator('canvas.maplibregl-canvas');
	const box = await canvas.boundingBox();
	if (!box) throw new Error('the map has no canvas');
	await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
	const said = page.locator('.said strong');
	await expect(said).toBeVisible();
	const name = await said.innerText();
	await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
	await expect(page.getByRole('region', { name })).toBeVisible();
});

test('all communes of the country are drawn from tiles, and the one under the pointer can be chosen', async ({
	page
}) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await page.setViewportSize({ width: 1440, height: 900 });
	await open(page, '/?bounds=2025&level=commune&by=population&at=2025');
	expect(asked.some((path) => /2025\/tiles\/\d+\/\d+\/\d+\.pbf$/.test(path))).toBe(true);
	expect(asked).not.toContain('/boundaries/2025/commune.topojson');
	const box = await page.locator('canvas.maplibregl-canvas').boundingBox();
	if (!box) throw new Error('the map has no canvas');
	// The middle of the northern mountains, wherever the frame ends.
	const at = [box.x + box.width * 0.25, box.y + box.height * 0.17] as const;
	await page.mouse.move(...at);
	// The map is there before the names of its places; until they come a place is said by its code.
	const said = page.locator('.said strong');
	await expect(said).toHaveText(/\p{L}/u);
	const name = await said.innerText();
	await page.mouse.click(...at);
	await expect(page.getByRole('region', { name })).toContainText('người');
});

test('a narrow map of the country has a box for Hoàng Sa and Trường Sa, a wide one shows them in place', async ({
	page
}) => {
	const box = page.getByRole('img', { name: 'Quần đảo Hoàng Sa, quần đảo Trường Sa' });
	await page.setViewportSize({ width: 320, height: 640 });
	await open(page, '/', 'map');
	await expect(box).toBeVisible();
	await page.setViewportSize({ width: 1440, height: 900 });
	await expect(box).toBeHidden();
});

test('Sa Thầy has six coloured communes and five without data', async ({ page }) => {
	await open(page, saThay);
	await expect(legendRow(page, 'từ 50 %')).toContainText('6');
	await expect(legendRow(page, 'không có số liệu')).toContainText('5');
	await expect(page.getByText('6 / 11 nơi có số liệu')).toBeVisible();
	await page.getByLabel('Hiện cả những nơi không có số liệu').check();
	await expect(page.getByRole('cell', { name: 'không có số liệu' })).toHaveCount(5);
});

test('a rate that contradicts its own counts is marked and coloured by the counts', async ({
	page
}) => {
	await open(page, '/?level=district&in=62&by=deprivation_rate_housing_area&at=2016&place=616');
	const panel = page.getByRole('region', { name: 'Huyện Sa Thầy' });
	await expect(panel).toContainText('43,5 % (tính lại)');
	await expect(panel).toContainText('in trong văn bản: “9,10%”');
	await expect(panel).toContainText('2.026 / 4.658 · tính lại 43,5 %: mâu thuẫn');
});

test('drilling from the country to a district and back keeps to figures that exist', async ({
	page
}) => {
	await open(page, '/');
	await page.getByRole('button', { name: 'Tỉnh Gia Lai' }).click();
	await page.getByRole('button', { name: 'Xem các huyện bên trong' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tỷ lệ hộ nghèo, 2022');
	await expect(page.getByRole('status').first()).toContainText(
		'nên đang xem “Tỷ lệ hộ nghèo, 2022”'
	);
	await expect(page.getByText('17 / 17 nơi có số liệu')).toBeVisible();
	await page
		.getByRole('navigation', { name: 'Phạm vi' })
		.getByRole('link', { name: 'Cả nước' })
		.click();
	await expect(page.getByText(/3 \/ 63 nơi có số liệu/)).toBeVisible();
	await expect(page).not.toHaveURL(/in=64/);
	await page.goBack();
	await expect(page.getByText('17 / 17 nơi có số liệu')).toBeVisible();
});

test('target and distance to target are chosen beside the figure', async ({ page }) => {
	await open(page, giaLai);
	await page.getByText('Chỉ tiêu', { exact: true }).click();
	await expect(page.getByRole('row', { name: /Huyện Kông Chro/ })).toContainText('34,59 %');
	await page.getByText('Cách chỉ tiêu', { exact: true }).click();
	await expect(page.getByRole('row', { name: /Huyện Kông Chro/ })).toContainText('+5,1');
	await page.getByRole('button', { name: 'Huyện Kông Chro' }).click();
	const panel = page.getByRole('region', { name: 'Huyện Kông Chro' });
	await expect(panel).toContainText('cao hơn chỉ tiêu 5,1 điểm %, so với số ngày 31/12/2022');
	await expect(panel).toContainText(
		'không in trong văn bản: tính 39,69 % (ngày 31/12/2022) trừ mức giảm 5,1 điểm %'
	);
	await expect(page).toHaveURL(/at=2023&kind=gap/);
});

test('designations are marked over the colour and counted in the legend', async ({ page }) => {
	await open(page, '/?level=commune&in=62&by=poor_rate&at=2016');
	await page.getByLabel(/Chương trình 135/).check();
	await page.getByLabel(/Xã biên giới/).check();
	await expect(page).toHaveURL(/mark=p135,border/);
	await expect(legendRow(page, 'Chương trình 135')).toContainText('39');
	await expect(legendRow(page, 'Chương trình 135')).toContainText('theo danh sách pháp luật');
	await expect(legendRow(page, 'Xã biên giới')).toContainText('không phải danh sách pháp luật');
	await page.reload();
	await expect(legendRow(page, 'Chương trình 135')).toContainText('39');
	await expect(page.getByLabel(/Xã biên giới/)).toBeChecked();
});

test('a shared address gives the same view', async ({ page, context }) => {
	await open(page, giaLai);
	await page.getByLabel('Tô màu theo').selectOption('Mức giảm tỷ lệ hộ nghèo trong năm');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Mức giảm tỷ lệ hộ nghèo');
	await expect(legendRow(page, 'từ 5')).toContainText('1');
	const other = await context.newPage();
	await open(other, page.url());
	const title = await page.getByRole('heading', { level: 1 }).innerText();
	await expect(other.getByRole('heading', { level: 1 })).toHaveText(title);
	await expect(legendRow(other, 'từ 5')).toContainText('1');
});

test('an address that cannot be shown says what is shown instead', async ({ page }) => {
	await open(page, '/?level=commune&in=999&by=happiness');
	await expect(page.getByRole('status').first()).toContainText('by = “happiness”');
	await expect(page.getByText(/63 nơi có số liệu|10\.592 nơi có số liệu/)).toBeVisible();
});

test('English is complete on the page, and keeps the view', async ({ page }) => {
	await open(page, giaLai);
	await page.getByRole('link', { name: 'English' }).click();
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Poverty rate, 2022');
	await page.getByRole('button', { name: 'Kông Chro District' }).click();
	const panel = page.getByRole('region', { name: 'Kông Chro District' });
	await expect(panel).toContainText('39.69%');
	await expect(panel).toContainText('5,033 households');
	await expect(panel).toContainText('64/KH-UBND, 09/01/2023');
	await expectAccessible(page, 'English');
});

test('the keyboard reaches a place, says its value and opens it', async ({ page }) => {
	await open(page, giaLai);
	await page.getByRole('button', { name: 'Huyện Kông Chro' }).focus();
	await expect(page.locator('.said')).toContainText('Huyện Kông Chro: 39,69 % · bậc 30 – 50 % · ');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: 'Huyện Kông Chro' })).toBeFocused();
});
