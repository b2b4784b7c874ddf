import { expect, legendRow, open, test, withoutWebGl } from './fixtures';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	for (const [address, place, rate] of [
		['/', 'Tỉnh Gia Lai', '14,82 %'],
		['/en/', 'Gia Lai Province', '14.82%']
	] as const)
		test(`${address} shows the map, its legend, the values and their source`, async ({ page }) => {
			await page.goto(address);
			const map = page.getByRole('img', { name: /Bản đồ|Map/ });
			await expect(map).toBeVisible();
			await expect(map.locator('path[data-code]')).toHaveCount(63);
			await expect(map.locator('path[data-code="64"] title')).toHaveText(
				`${place}: ${rate}`.replace(' %', '\u00a0%')
			);
			await expect(map.getByText('Hoàng Sa')).toBeVisible();
			await expect(map.getByText('Trường Sa')).toBeVisible();
			await expect(legendRow(page, '20 – 30')).toContainText('4');
			await expect(page.getByRole('row', { name: place })).toContainText(rate);
			await expect(page.getByText(/V14\.47, 2023/)).toBeVisible();
		});
});

test('without WebGL2 the map is SVG, can be clicked, and says why', async ({ page }) => {
	await withoutWebGl(page);
	await open(page, '/?level=district&in=64&by=poor_rate&at=2022');
	await expect(page.getByText(/không có WebGL2/)).toBeVisible();
	const map = page.getByRole('img', { name: 'Bản đồ: Tỷ lệ hộ nghèo, 2022' });
	await expect(map.locator('path[data-code]')).toHaveCount(17);
	await map.locator('path[data-code="630"]').click();
	await expect(page.getByRole('region', { name: 'Huyện Kông Chro' })).toContainText('39,69 %');
});

test('without WebGL2 all communes of the country are drawn together, and each can be chosen', async ({
	page
}) => {
	await withoutWebGl(page);
	await page.setViewportSize({ width: 1440, height: 900 });
	await open(page, '/?level=commune&by=poor_rate&at=2016&mark=border');
	const map = page.getByRole('img', { name: 'Bản đồ: Tỷ lệ hộ nghèo, 2016' });
	await expect(map).toBeVisible();
	// Ten thousand elements would stop a browser for most of a minute.
	expect(await map.locator('path').count()).toBeLessThan(1000);
	await expect(legendRow(page, 'từ 50 %')).toContainText('6');
	// Mô Rai has the largest rate; its outline says where it is.
	await page.getByRole('button', { name: 'Xã Mô Rai' }).click();
	await expect(page).toHaveURL(/place=/);
	const outline = page.locator('.picture svg[aria-hidden] .outlined').last();
	const picture = page.locator('.picture');
	const [box, frame] = [await outline.boundingBox(), await picture.boundingBox()];
	if (!box || !frame) throw new Error('the chosen commune has no outline');
	const panel = page.getByRole('region', { name: 'Xã Mô Rai' });
	await panel.getByRole('button', { name: 'Đóng' }).click();
	await expect(page).not.toHaveURL(/place=/);
	await picture.click({
		position: { x: box.x + box.width / 2 - frame.x, y: box.y + box.height / 2 - frame.y }
	});
	await expect(panel).toContainText('62,93 %');
});

test('when the database does not start, the first map, its values and sources still work', async ({
	page
}) => {
	await page.route('**/*.wasm', (route) => route.abort());
	await open(page, '/', 'error');
	await expect(page.getByText(/Không mở được cơ sở dữ liệu/)).toBeVisible();
	await expect(legendRow(page, '20 – 30 %')).toContainText('4');
	await page.getByRole('button', { name: 'Tỉnh Gia Lai' }).click();
	const panel = page.getByRole('region', { name: 'Tỉnh Gia Lai' });
	await expect(panel).toContainText('14,82 %');
	await expect(panel).toContainText('V14.47, 2023');
});

test('while the figures are on their way nothing is said to be missing', async ({ page }) => {
	let send: () => void = () => undefined;
	const held = new Promise<void>((resolve) => (send = resolve));
	await page.route('**/atlas.duckdb', async (route) => {
		await held;
		await route.continue();
	});
	await page.goto('/?level=district&in=64&by=poor_rate&at=2022');
	const list = page.locator('section.places');
	await expect(list).toHaveText('đang tải số liệu');
	await expect(legendRow(page, 'không có số liệu')).toContainText('…');
	const canvas = page.locator('.webgl.ready canvas');
	await expect(canvas).toBeVisible();
	await canvas.hover();
	await expect(page.locator('.said')).toContainText(': đang tải số liệu');
	send();
	await expect(list).toContainText('17 / 17 nơi có số liệu');
	await expect(legendRow(page, 'không có số liệu')).toContainText('0');
});

test('when the database comes back, trying again answers the question', async ({ page }) => {
	await page.route('**/atlas.duckdb', (route) => route.abort());
	await open(page, '/?level=district&in=64&by=poor_rate&at=2022', 'error');
	await page.unroute('**/atlas.duckdb');
	await page.getByRole('button', { name: 'Thử lại' }).click();
	await expect(page.getByText('17 / 17 nơi có số liệu')).toBeVisible();
});

test('when boundaries do not arrive, the table is complete', async ({ page }) => {
	await page.route('**/boundaries/**', (route) => route.abort());
	await page.goto('/');
	await expect(page.getByText(/Không tải được ranh giới/)).toBeVisible();
	await expect(page.getByText('62 / 63 nơi có số liệu')).toBeVisible();
});

test('a build without any boundaries says so and serves the tables', async ({ page }) => {
	// What such a build writes into its pages, put into these.
	await page.route(
		(url) => url.pathname === '/',
		async (route) => {
			const response = await route.fetch();
			const html = (await response.text())
				// The page's own policy refuses a changed script; the closed network still holds.
				.replace(/<meta http-equiv="content-security-policy"[^>]*>/i, '')
				.replaceAll(/source:"(pack|schematic)"/g, 'source:"none"')
				.replace(/firstMap:\{.*?\}(?=\},uses)/s, 'firstMap:null');
			await route.fulfill({ response, body: html });
		}
	);
	await page.goto('/?level=district&in=64&by=poor_rate&at=2022');
	await expect(page.getByText(/không có ranh giới để vẽ/)).toBeVisible();
	await expect(page.getByText('17 / 17 nơi có số liệu')).toBeVisible();
	await expect(page.getByRole('row', { name: 'Huyện Kông Chro' })).toContainText('39,69 %');
});
