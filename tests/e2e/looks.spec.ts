import { expect, open, test } from './fixtures';

/**
 * What surrounds the map is held against kept pictures, at the widths of a phone, a tablet and a desk; the
 * map itself, which is not kept here, is covered. A page without surveyed outlines has one more key and note,
 * so each kind of build has pictures of its own.
 */
const sizes = [
	{ width: 390, height: 844 },
	{ width: 768, height: 1024 },
	{ width: 1440, height: 900 }
];

test('the map page looks as it did, at three widths', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await open(page, '/?level=district&in=64&by=poor_rate&at=2022&mark=p30a');
	const manifest = await (await page.request.get('/boundaries/manifest.json')).text();
	const kind = /"2024":\s*\{\s*"source":\s*"(\w+)"/.exec(manifest)?.[1];
	expect(kind).toBeDefined();
	for (const size of sizes) {
		await page.setViewportSize(size);
		await expect(page).toHaveScreenshot(`map-${kind}-${size.width}.png`, {
			fullPage: true,
			mask: [page.getByRole('application')],
			maxDiffPixelRatio: 0.01
		});
	}
	// What was laid out for a phone gives way to the desk again.
	await page.getByRole('button', { name: 'Huyện Kông Chro' }).click();
	await expect(page.getByRole('region', { name: 'Huyện Kông Chro' })).toContainText('Nguồn');
	for (const { width, height } of [...sizes].reverse().concat(sizes)) {
		await page.setViewportSize({ width, height });
		await expect
			.poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth))
			.toBe(0);
	}
});
