import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures';

/** Where the build was told that the site stands, as its pages have it; empty where it was not. */
const [, site = ''] =
	/<link rel="canonical" href="([^"]*)\/plan\/"/.exec(
		readFileSync('build/plan/index.html', 'utf8')
	) ?? [];

/** Value of an element of a built page's head by the name of its property. */
function property(html: string, name: string): string {
	const [, content = ''] = new RegExp(`="${name}" content="([^"]*)"`).exec(html) ?? [];
	return content.replaceAll('&amp;', '&');
}

/** Width and height of a PNG, from its header. */
function sizeOf(png: Buffer): readonly [number, number] {
	expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
	return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

const pages = [
	['place/2024/630/', 'Huyện Kông Chro, Tỉnh Gia Lai: nghèo đa chiều'],
	['en/place/2025/52/', 'Gia Lai Province: multidimensional poverty'],
	['place/2025/20044/', 'Xã A Lưới 2'],
	['embed/2024/64/district/poor_rate/2022/', 'Tỷ lệ hộ nghèo, 2022 · Tỉnh Gia Lai'],
	['en/embed/2025/vn/province/gso_multidimensional_rate/2023/', '2023 · Whole country'],
	['plan/', 'Lập kế hoạch'],
	['', '']
] as const;

test('a link to a page is shown with its title and a card of 1,200 by 630', () => {
	for (const [path, title] of pages) {
		const html = readFileSync(`build/${path}index.html`, 'utf8');
		expect(property(html, 'og:title'), path).toContain(title);
		expect(property(html, 'twitter:card'), path).toBe('summary_large_image');
		const card = property(html, 'og:image');
		expect(card.startsWith(`${site}/cards/`), `${path} has ${card}`).toBe(true);
		const image = readFileSync(`build/${card.slice(site.length + 1)}`);
		expect(sizeOf(image), card).toEqual([1200, 630]);
		expect(image.length, card).toBeLessThan(100_000);
	}
});

test('oEmbed makes the frame of a link, and is promised only where the address of the site is known', async ({
	page
}) => {
	for (const [path, heading] of [
		['place/2024/64/', 'Tỷ lệ hộ nghèo, 2022'],
		['en/embed/2024/64/district/poor_rate/2022/', 'Poverty rate, 2022']
	] as const) {
		const html = readFileSync(`build/${path}index.html`, 'utf8');
		const [, link] =
			/<link rel="alternate" type="application\/json\+oembed" href="([^"]*)"/.exec(html) ?? [];
		if (!site) {
			expect(link, path).toBeUndefined();
			continue;
		}
		const answer: unknown = JSON.parse(
			readFileSync(`build/${String(link).slice(site.length + 1)}`, 'utf8')
		);
		expect(answer).toMatchObject({
			version: '1.0',
			type: 'rich',
			width: 800,
			height: 640,
			thumbnail_url: property(html, 'og:image'),
			thumbnail_width: 1200,
			thumbnail_height: 630
		});
		const code = (answer as { html: string }).html;
		const { pathname } = new URL(/src="([^"]*)"/.exec(code)?.[1] ?? '');
		expect(code).toContain(`src="${site}/`);
		await page.goto(pathname);
		await expect(page.getByRole('heading', { name: heading })).toBeVisible();
	}
});
