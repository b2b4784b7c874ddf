import { expect, legendRow, open, test, withoutWebGl } from './fixtures';

const provinces = '/?view=cartogram';

test('the country as hexagons is chosen by name, and every province answers there', async ({
	page
}) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await open(page, '/');
	await page.getByText('Địa giới, Cách xem').click();
	await page.getByText('Ô lục giác', { exact: true }).click();
	await expect(page).toHaveURL(/view=cartogram/);
	const note = page.getByRole('region', { name: 'Ô lục giác' });
	await expect(note).toContainText('Mỗi ô lục giác là một tỉnh');
	await expect(note).toContainText(
		/giữ được \d+\u00a0?\s?% cặp giáp ranh; xê dịch trung bình \d+ km/
	);
	await expect(legendRow(page, '20 – 30 %')).toContainText('4');
	await page.getByRole('button', { name: 'Tỉnh Gia Lai' }).click();
	await expect(page.getByRole('region', { name: 'Tỉnh Gia Lai' })).toContainText('14,82 %');
});

test.describe('without WebGL2', () => {
	test.beforeEach(async ({ page }) => {
		await withoutWebGl(page);
	});

	test('hexagons are pointed at, chosen and drilled into like outlines; Hoàng Sa and Trường Sa are there', async ({
		page
	}) => {
		await open(page, provinces);
		const map = page.getByRole('img', { name: /^Bản đồ/ });
		await expect(map.locator('path[data-code]')).toHaveCount(63);
		await expect(map.getByText('Quần đảo Hoàng Sa')).toBeVisible();
		await expect(map.getByText('Quần đảo Trường Sa')).toBeVisible();
		await map.locator('path[data-code="64"]').hover();
		await expect(page.locator('.said strong')).toHaveText('Tỉnh Gia Lai');
		await map.locator('path[data-code="64"]').dblclick();
		await expect(page).toHaveURL(/level=district&in=64.*view=cartogram/);
		await expect(map.locator('path[data-code]')).toHaveCount(17);
	});
});

test('all communes of the country have no hexagons: the map takes over and says so', async ({
	page
}) => {
	await open(page, '/?level=commune&view=cartogram', 'map');
	await expect(page.getByRole('status').first()).toContainText(
		'view = “cartogram” được thay bằng “map”'
	);
	await page.getByText('Địa giới, Cách xem').click();
	await expect(page.getByRole('radio', { name: 'Ô lục giác' })).toBeDisabled();
});

test('the communes of a province and of a district are hexagons, too', async ({ page }) => {
	await open(page, '/?level=commune&in=616&by=poor_rate&at=2016&view=cartogram');
	await expect(page.getByText('6 / 11 nơi có số liệu')).toBeVisible();
	await expect(page.getByRole('region', { name: 'Ô lục giác' })).toContainText('là một xã');
});

test('a layout is taken away, changed, and opened again; it stays in the browser', async ({
	page
}) => {
	await open(page, provinces);
	const note = page.getByRole('region', { name: 'Ô lục giác' });
	const address = await note
		.getByRole('link', { name: 'Tải bố cục (HexJSON)' })
		.getAttribute('href');
	const layout = JSON.parse(decodeURIComponent(address?.split(',').slice(1).join(',') ?? ''));
	expect(layout.layout).toBe('odd-r');
	expect(Object.keys(layout.hexes)).toHaveLength(63);

	const choose = async (content: unknown) =>
		note.getByLabel('Mở bố cục HexJSON của bạn').setInputFiles({
			name: 'cua-toi.hexjson',
			mimeType: 'application/json',
			buffer: Buffer.from(JSON.stringify(content))
		});
	const { '64': giaLai, ...others } = layout.hexes;
	await choose({ layout: 'axial', hexes: { ...others, '999': { q: 90, r: 90 } } });
	const alert = note.getByRole('alert');
	await expect(alert).toContainText('Kiểu bố cục “axial” không có trong HexJSON');
	await expect(alert).toContainText('Mã không có trong phạm vi đang xem. Hãy bỏ hoặc sửa: 999');
	await expect(alert).toContainText('64 Tỉnh Gia Lai');

	await choose({ layout: 'even-q', hexes: { ...others, '64': { ...giaLai, q: giaLai.q + 9 } } });
	await expect(note.getByRole('status')).toContainText('cua-toi.hexjson');
	await expect(alert).toBeHidden();
	await expect(page).toHaveURL(/\?view=cartogram$/);
	await note.getByRole('button', { name: 'Trở lại bố cục của atlas' }).click();
	await expect(note).toContainText('Bố cục 63 ô này');
});

test('the served layout is HexJSON with its cost, and the manifest lists it', async ({
	request
}) => {
	const file = await (await request.get('/boundaries/2024/cartogram/district.hexjson')).json();
	expect(Object.keys(file.hexes)).toHaveLength(705);
	const manifest = await (await request.get('/boundaries/manifest.json')).json();
	expect(manifest.vintages['2024'].cartograms.district).toMatchObject(file.measures);
});
