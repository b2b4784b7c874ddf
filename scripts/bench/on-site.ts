/** What the built site costs the browser at the national commune level: long tasks, and memory. */
import { readFileSync } from 'node:fs';
import type { Browser, CDPSession, Page } from '@playwright/test';
import { serveSite } from '../serve-site';
import { frames, longestTask, openSettled, watchLongTasks } from './on-page';
import { rounded } from './statistics';

/** All 10,592 communes of 2024, few with a figure, and all 3,321 of 2025, nearly every one with one. */
const views = [
	'/?level=commune&by=poor_rate&at=2016',
	'/?bounds=2025&level=commune&by=population&at=2025'
] as const;

export interface SiteCosts {
	/** The longest time that the main thread was busy at a stretch while the map was moved; 0 under 50 ms. */
	readonly longest_task_ms: number;
	/** Memory of the tab's process that it shares with no other, after the map was moved. */
	readonly tab_mb: number;
}

/** The worst of the national maps. Needs `npm run build`. */
export async function siteCosts(browser: Browser): Promise<SiteCosts> {
	const site = await serveSite(0);
	try {
		const costs: SiteCosts[] = [];
		for (const view of views) costs.push(await costsOf(browser, site.address + view));
		return {
			longest_task_ms: Math.max(...costs.map((each) => each.longest_task_ms)),
			tab_mb: Math.max(...costs.map((each) => each.tab_mb))
		};
	} finally {
		site.close();
	}
}

async function costsOf(browser: Browser, address: string): Promise<SiteCosts> {
	const page = await openSettled(browser, address, { width: 1200, height: 900 });
	await watchLongTasks(page);
	await moveAbout(page);
	const longest = await longestTask(page);
	// Of several tabs the one with the map is the largest by far.
	const tab_mb = Math.max(0, ...(await renderers(browser)).map(privateMegabytes));
	await page.close();
	return { longest_task_ms: rounded(longest), tab_mb: rounded(tab_mb) };
}

/** Zooms in over Kon Tum, drags in all directions, and zooms out again. */
async function moveAbout(page: Page): Promise<void> {
	const box = await page.locator('canvas').boundingBox();
	if (!box) throw new Error('there is no map to move');
	const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
	await page.mouse.move(x, y);
	for (const by of [-240, 240])
		for (let i = 0; i < 8; i += 1) {
			await page.mouse.wheel(0, by);
			await frames(page, 15);
			await page.mouse.down();
			await page.mouse.move(x + (i % 2 ? 120 : -120), y + (i % 3 ? 80 : -80), { steps: 12 });
			await page.mouse.up();
			await page.mouse.move(x, y);
			await frames(page, 15);
		}
}

async function renderers(browser: Browser): Promise<number[]> {
	const session: CDPSession = await browser.newBrowserCDPSession();
	const { processInfo } = await session.send('SystemInfo.getProcessInfo');
	await session.detach();
	return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
}

/** Private memory of a process, from Linux; 0 where the system does not tell. */
function privateMegabytes(pid: number): number {
	try {
		const text = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
		const kilobytes = [...text.matchAll(/^Private_\w+:\s+(\d+) kB/gm)].map(([, kb]) => Number(kb));
		return kilobytes.reduce((sum, kb) => sum + kb, 0) / 1024;
	} catch {
		return 0;
	}
}
