import { createServer } from 'node:http';
import type { Page } from '@playwright/test';
import { csvParse } from 'd3-dsv';
import type { FirstView } from '../../src/lib/atlas/first-view';
import { embedPath } from '../../src/lib/view/embed-path';
import { embeddedViewsOf } from '../../src/lib/view/embedded-views';
import { expectAccessible } from './accessible';
import { expect, test } from './fixtures';

const giaLai = '/embed/2024/64/district/poor_rate/2022/';

/** Shows a page of another site, from a server of its own: a made-up site may show no local frames. */
async function openHost(
	page: Page,
	own: Set<string>,
	body: string,
	host: '127.0.0.1' | 'localhost' = '127.0.0.1'
): Promise<void> {
	const server = createServer((_, response) => {
		response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
		response.end(`<!doctype html><title>Báo</title><body>${body}`);
	});
	await new Promise<void>((resolve) => {
		server.listen(0, host, resolve);
	});
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('the server has no port');
	const origin = `http://${host}:${address.port}`;
	own.add(origin);
	page.on('close', () => server.close());
	await page.goto(`${origin}/`);
}

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });
	test('an embed has its map, legend, figures and source in the document', async ({ page }) => {
		await page.goto(giaLai);
		await expect(page.getByRole('heading', { name: 'Tỷ lệ hộ nghèo, 2022' })).toBeVisible();
		await expect(page.getByRole('img', { name: /Tỷ lệ hộ nghèo, 2022/ })).toBeVisible();
		await expect(page.getByText('10 – 20 %')).toBeVisible();
		await expect(page.getByText(/64\/KH-UBND, 09\/01\/2023/)).toBeVisible();
		await page.getByText('Bảng số liệu').click();
		await expect(page.getByRole('row', { name: 'Huyện Kông Chro 39,69 %' })).toBeVisible();
	});

	test('an embed of the new units says what comes from the old ones, place by place', async ({
		page
	}) => {
		await page.goto('/embed/2025/vn/province/gso_monetary_rate/2016/');
		await expect(page.getByText(/Số liệu của đơn vị cũ trên đơn vị mới: \d+ nơi/)).toBeVisible();
		await page.getByText('Bảng số liệu').click();
		await expect(
			page.getByRole('row', { name: /Tỉnh Lai Châu .* % \(số của đơn vị cũ, nay giữ nguyên\)/ })
		).toBeVisible();
	});
});

test('a place of an embed is found without marks, and the keys walk from the highest figure down', async ({
	page
}) => {
	await page.goto(giaLai);
	await page.getByRole('searchbox', { name: 'Tìm nơi trên bản đồ' }).fill('krong pa');
	await expect(page.getByText(/^Huyện Krông Pa: /)).toBeVisible();
	await page.getByRole('img', { name: /Tỷ lệ hộ nghèo/ }).press('Home');
	await expect(page.getByText('Huyện Kông Chro: 39,69 %')).toBeVisible();
	await page.getByRole('img', { name: /Tỷ lệ hộ nghèo/ }).press('Escape');
	await expect(page.getByText('Chạm hoặc trỏ vào bản đồ')).toBeVisible();
	await expectAccessible(page, 'embed');
});

test('frames on a page of another site have the height of their maps, and hear nobody else', async ({
	page,
	baseURL,
	closedNetwork
}) => {
	const site = baseURL ?? '';
	await openHost(
		page,
		closedNetwork,
		`<iframe title="Huyện" src="${site}${giaLai}" style="width:100%;height:200px;border:0"></iframe>
		<atlas-map title="Tỉnh" by="gso_multidimensional_rate" at="2023"></atlas-map>
		<script src="${site}/embed.js"></script>`
	);
	const districts = page.locator('iframe[title="Huyện"]');
	const provinces = page.locator('iframe[title="Tỉnh"]');
	const contentHeight = (title: string) =>
		page
			.frameLocator(`iframe[title="${title}"]`)
			.locator('html')
			.evaluate((html) => Math.ceil(html.getBoundingClientRect().height));
	for (const [frame, title] of [
		[districts, 'Huyện'],
		[provinces, 'Tỉnh']
	] as const) {
		await frame.scrollIntoViewIfNeeded();
		await expect
			.poll(async () => ((await frame.boundingBox())?.height ?? 0) - (await contentHeight(title)))
			.toBe(0);
	}
	// Neither the page, nor another site's frame in it, nor a map of the atlas itself can size a frame of ours.
	const before = (await provinces.boundingBox())?.height;
	const forged = `{ type: 'atlas-giam-ngheo:height', height: 5000 }`;
	await page.evaluate(
		async ({ forged, own }) => {
			const heard = new Promise((resolve) => {
				addEventListener('message', ({ source, data }) => {
					if (source !== window && data === 'told') resolve(null);
				});
			});
			const stranger = document.createElement('iframe');
			stranger.title = 'Khung lạ';
			stranger.srcdoc = `<script>parent.postMessage(${forged}, '*'); parent.postMessage('told', '*')</script>`;
			document.body.append(stranger);
			await heard;
			window.postMessage({ type: 'atlas-giam-ngheo:height', height: 5000 }, '*');
			for (const frame of document.querySelectorAll<HTMLIFrameElement>(own))
				frame.contentWindow?.postMessage({ type: 'atlas-giam-ngheo:height', height: 5000 }, '*');
			await new Promise((resolve) => setTimeout(resolve));
		},
		{ forged, own: 'iframe:not([title="Khung lạ"])' }
	);
	expect((await provinces.boundingBox())?.height).toBe(before);
	await expect(page.locator('iframe[title="Khung lạ"]')).toHaveJSProperty('clientHeight', 150);

	const wide = (await districts.boundingBox())?.height ?? 0;
	await page.setViewportSize({ width: 340, height: 800 });
	// A frame that nobody sees is not laid out anew until it is scrolled to.
	await districts.scrollIntoViewIfNeeded();
	await expect.poll(async () => (await districts.boundingBox())?.height).not.toBe(wide);
});

test('ten frames on one page take less than 1.5 s of its main thread', async ({
	page,
	baseURL,
	closedNetwork
}) => {
	const site = baseURL ?? '';
	const firstView: FirstView = await (await page.request.get('/data/first-view.json')).json();
	const all = embeddedViewsOf(firstView);
	const ten = all.filter((_, i) => i % Math.floor(all.length / 10) === 0).slice(0, 10);
	const frames = ten.map((view, i) => {
		return `<iframe title="${i}" src="${site}/${embedPath('vi', view)}" style="width:100%"></iframe>`;
	});
	// Of the processor's time, so that other work on the machine does not count. `localhost` is the site's
	// own host: its frames share the main thread of the page.
	const session = await page.context().newCDPSession(page);
	await session.send('Performance.enable', { timeDomain: 'threadTicks' });
	await openHost(
		page,
		closedNetwork,
		`${frames.join('')}<script src="${site}/embed.js"></script>`,
		'localhost'
	);
	for (const [i] of ten.entries()) {
		const frame = page.locator(`iframe[title="${i}"]`);
		await expect.poll(async () => (await frame.boundingBox())?.height).toBeGreaterThan(300);
	}
	const { metrics } = await session.send('Performance.getMetrics');
	const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value;
	expect(seconds).toBeGreaterThan(0);
	expect(seconds).toBeLessThan(1.5);
});

test('a sandboxed frame without scripts still shows its map', async ({
	page,
	baseURL,
	closedNetwork
}) => {
	await openHost(
		page,
		closedNetwork,
		`<iframe title="Bản đồ" sandbox src="${baseURL ?? ''}${giaLai}" width="600" height="700"></iframe>`
	);
	const frame = page.frameLocator('iframe[title="Bản đồ"]');
	await expect(frame.getByRole('img', { name: /Tỷ lệ hộ nghèo, 2022/ })).toBeVisible();
});

test('another question at /embed/ is answered by the frame that zooms', async ({ page }) => {
	await page.goto('/embed/?level=district&in=64&by=poor_rate&at=2022&mark=border');
	await expect(page).toHaveURL(/\/embed\/live\/\?level=district/);
	await expect(page.getByRole('heading', { name: 'Tỷ lệ hộ nghèo, 2022' })).toBeVisible();
	await expect(page.getByRole('region', { name: 'Chú giải' })).toContainText('Xã biên giới');
});

test('the map of a frame leaves the bare wheel to the page around it, and says what it follows', async ({
	page
}) => {
	await page.goto('/embed/live/?level=district&in=64&by=poor_rate&at=2022');
	const canvas = page.locator('.maplibregl-canvas');
	await expect(page.locator('.maplibregl-cooperative-gestures')).toBeAttached();
	await expect(canvas).toHaveCSS('touch-action', 'pan-x pan-y');
	const scale = page.getByText(/^\s*\d+ km\s*$/);
	const before = (await scale.textContent()) ?? '';
	await canvas.hover();
	await page.mouse.wheel(0, -600);
	await expect(page.getByText('Giữ Ctrl hoặc ⌘ và lăn chuột')).toHaveCSS('opacity', '1');
	await expect(scale).toHaveText(before);
	await page.keyboard.down('Control');
	await expect(async () => {
		await page.mouse.wheel(0, -100);
		await expect(scale).not.toHaveText(before, { timeout: 500 });
	}).toPass();
});

test('the frame that zooms is as high as its content where the page around it has the script', async ({
	page,
	closedNetwork,
	baseURL
}) => {
	const address = `${baseURL}/embed/live/?level=district&in=64&by=poor_rate&at=2022`;
	await openHost(
		page,
		closedNetwork,
		`<iframe src="${address}" style="width:640px;height:36rem;border:0"></iframe><script src="${baseURL}/embed.js"></script>`
	);
	const frame = page.frameLocator('iframe');
	await expect(frame.locator('html[data-sized]')).toBeAttached();
	await expect(frame.getByRole('region', { name: 'Chú giải' })).toBeVisible();
	// Nothing is cut off, and neither grows with the other.
	const overflow = async () =>
		frame.locator('html').evaluate((html) => html.scrollHeight - innerHeight);
	await expect.poll(overflow).toBeLessThanOrEqual(1);
	const height = await page.locator('iframe').evaluate((each) => each.clientHeight);
	expect(height).toBeGreaterThan(700);
	expect(height).toBeLessThan(2500);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('an address that names nothing shows a card, too', async ({ page }) => {
		await page.goto('/embed/2024/99/district/poor_rate/2022/');
		await expect(page.getByText('Trang này không có trong atlas')).toBeVisible();
		await expect(page.getByRole('link', { name: 'Mở Atlas Giảm Nghèo' })).toHaveAttribute(
			'href',
			'/'
		);
	});
});

test('an address that names nothing shows a card that leads to the atlas', async ({ page }) => {
	await page.goto('/en/embed/2024/99/district/poor_rate/1950/');
	await expect(
		page.getByRole('heading', { name: 'There is no map at this address' })
	).toBeVisible();
	await expect(page.getByRole('link', { name: 'Open in Atlas Giảm Nghèo' })).toHaveAttribute(
		'href',
		/\/en\/$/
	);
});

test('a frame of the data version before this one still has each figure of that version', async ({
	page
}) => {
	const kept = (
		(await (await page.request.get('/data/versions.json')).json()) as {
			version: string;
			date: string;
		}[]
	).at(-1);
	if (!kept) throw new Error('no earlier version is kept');
	const csv = await (await page.request.get(`/data/${kept.version}/observation.csv`)).text();
	const printed = csvParse(csv.replace(/^\uFEFF/, ''))
		.filter(
			(row) =>
				row['source_id'] === 'kh-64-gia-lai-2023' &&
				row['indicator_id'] === 'poor_rate' &&
				row['kind'] === 'observed' &&
				row['place_code']?.length === 3
		)
		.map(({ value = '' }) => `${value.replace('.', ',')} %`);
	expect(printed).toHaveLength(17);
	await page.goto(`/embed/v/${kept.version}/2024/64/district/poor_rate/2022/`);
	await page.getByText('Bảng số liệu').click();
	const shown = await page.locator('tbody td').allInnerTexts();
	expect(shown.map((text) => /^[\d,]+\s%/.exec(text)?.[0].replace(/\s/, ' ')).sort()).toEqual(
		printed.sort()
	);
	await expect(page.getByText(`bản số liệu ${kept.version}`)).toBeVisible();
	const day = kept.date.split('-').reverse().join('/');
	await expect(page.getByText(`số liệu giữ nguyên như ngày ${day}`)).toBeVisible();
});
