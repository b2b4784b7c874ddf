import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { headlessChromium } from './headless-chromium';
import { serveSite } from './serve-site';

/**
 * `npm run budget`: opens the built site in a browser and adds up what it loads, as brotli. Fonts are
 * left out: they change how the text looks, not what is seen. Prints one JSON object last and fails
 * when a page is over.
 */

const pages = [
	{ path: '/', until: 'static', limit_bytes: 90_000 },
	{ path: '/', until: 'map', limit_bytes: 480_000 },
	{ path: '/embed/', until: 'static', limit_bytes: 60_000 },
	{ path: '/embed/2024/64/district/poor_rate/2022/', until: 'static', limit_bytes: 60_000 }
] as const;

/** Brotli bytes of the file behind an address, or what the file has where it does not compress. */
function servedBytes(address: string): number {
	const { pathname } = new URL(address);
	const file = join('build', pathname.endsWith('/') ? `${pathname}index.html` : pathname);
	return statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;
}

/** Waits until nothing more was asked for in a second: what the map brings along counts as well. */
async function quiet(page: Page, loaded: ReadonlySet<string>): Promise<void> {
	for (let before = -1; before < loaded.size;) {
		before = loaded.size;
		await page.waitForTimeout(1000);
	}
}

const site = await serveSite(0);
const browser = await headlessChromium();
const results = [];
for (const { path, until, limit_bytes } of pages) {
	const page = await browser.newPage();
	const loaded = new Set<string>();
	page.on('request', (request) => {
		const [address = ''] = request.url().split('?');
		if (address.startsWith('http') && request.resourceType() !== 'font') loaded.add(address);
	});
	// A reader who saves data gets the database only on demand, so it stays out of what is measured.
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
	});
	// Until it takes over, the page is what it loads with the engine of the map held back.
	if (until === 'static')
		await page.addInitScript(() => {
			Reflect.set(window, 'requestIdleCallback', () => 0);
		});
	await page.goto(site.address + path, { waitUntil: 'networkidle' });
	if (until === 'map') {
		await page.waitForSelector('html[data-atlas=map]');
		await quiet(page, loaded);
	}
	const counted = [...loaded].filter(
		(address) => until === 'map' || !address.includes('/boundaries/')
	);
	const brotli_bytes = counted.reduce((sum, address) => sum + servedBytes(address), 0);
	results.push({ path, until, brotli_bytes, limit_bytes, ok: brotli_bytes <= limit_bytes });
	await page.close();
}
await browser.close();
site.close();
const ok = results.every((result) => result.ok);
console.log(JSON.stringify({ pages: results, ok }));
process.exitCode = ok ? 0 : 1;
