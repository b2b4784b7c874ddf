/** What a reader waits for on the built site's national maps of communes, in a scripted session. */
import type { Browser, Page } from '@playwright/test';
import { serveSite } from '../serve-site';
import { frames, longestTask, openSettled, quietSecond, watchLongTasks } from './on-page';
import { percentile, rounded } from './statistics';

/** National maps of communes: all 10,592 of 2024 and all 3,321 of 2025, and two indicators of each. */
const maps = [
	{ address: '/?level=commune&by=poor_rate&at=2016', indicators: ['near_poor_rate', 'poor_rate'] },
	{
		address: '/?bounds=2025&level=commune&by=population&at=2025',
		indicators: ['poor_rate', 'population']
	}
] as const;

/** How often an indicator is chosen, on each map, after each was shown once. */
const CHANGES = 20;
/** Steps of a brush across the legend. */
const STEPS = 40;
const SESSION_MS = 120_000;

export interface SessionTimes {
	/** From choosing another indicator until the browser has done with the recoloured map; the worse map. */
	readonly indicator_change_p95_ms: number;
	/** From moving the pointer until the brush is drawn there; the worse map. */
	readonly legend_brush_p95_ms: number;
	/** The longest time that the main thread was busy at a stretch in two minutes; 0 under 50 ms. */
	readonly session_longest_task_ms: number;
}

/** Needs `npm run build`. */
export async function sessionTimes(browser: Browser): Promise<SessionTimes> {
	const site = await serveSite(0);
	try {
		const changes: number[] = [];
		const brushes: number[] = [];
		for (const { address, indicators } of maps) {
			const page = await openMap(browser, site.address + address);
			changes.push(percentile(await indicatorChanges(page, indicators), 95));
			brushes.push(percentile(await brushSteps(page), 95));
			await page.close();
		}
		const page = await openMap(browser, site.address + maps[0].address);
		const longest = await twoMinutes(page, maps[0].indicators);
		return {
			indicator_change_p95_ms: rounded(Math.max(...changes)),
			legend_brush_p95_ms: rounded(Math.max(...brushes)),
			session_longest_task_ms: rounded(longest)
		};
	} finally {
		site.close();
	}
}

function openMap(browser: Browser, address: string): Promise<Page> {
	return openSettled(browser, address, { width: 1440, height: 900 });
}

async function indicatorChanges(page: Page, ids: readonly string[]): Promise<number[]> {
	const select = page.getByLabel('Tô màu theo');
	// Each is shown once before: what is measured is a change with the figures at hand.
	for (const id of ids) {
		await select.selectOption(id);
		await page.waitForLoadState('networkidle');
		await quietSecond(page);
	}
	return select.evaluate(
		async (element, { asked, times }) => {
			if (!(element instanceof HTMLSelectElement)) throw new Error('no list of indicators');
			const taken: number[] = [];
			for (let i = 0; i < times; i += 1) {
				// A choice is an event of its own, not a part of a frame.
				await new Promise((resolve) => setTimeout(resolve));
				const before = document.querySelector('h1')?.textContent;
				const start = performance.now();
				element.value = asked[i % asked.length] ?? '';
				element.dispatchEvent(new Event('change', { bubbles: true }));
				while (document.querySelector('h1')?.textContent === before) {
					if (performance.now() - start > 10_000) throw new Error('the map kept its title');
					await new Promise((resolve) => requestAnimationFrame(resolve));
				}
				// As in the comparison with Leaflet: the second frame starts when the picture is done.
				for (let after = 0; after < 2; after += 1)
					await new Promise((resolve) => requestAnimationFrame(resolve));
				taken.push(performance.now() - start);
				for (let rest = 0; rest < 20; rest += 1)
					await new Promise((resolve) => requestAnimationFrame(resolve));
			}
			return taken;
		},
		{ asked: ids, times: CHANGES }
	);
}

/** Brushes the histogram from its middle to its end, and lifts the brush where it began. */
async function brushSteps(page: Page): Promise<number[]> {
	const legend = page.getByRole('region', { name: 'Chú giải' });
	await legend.hover();
	const box = await legend.getByRole('presentation').boundingBox();
	if (!box) throw new Error('the legend has no histogram');
	const y = box.y + box.height / 2;
	await page.mouse.move(box.x + box.width / 2, y);
	await page.mouse.down();
	await page.evaluate(() => {
		const taken: number[] = [];
		const done = new AbortController();
		Object.assign(window, { brushSteps: { taken, done } });
		window.addEventListener(
			'pointermove',
			({ timeStamp }) => {
				requestAnimationFrame(() => setTimeout(() => taken.push(performance.now() - timeStamp)));
			},
			{ signal: done.signal }
		);
	});
	for (let step = 1; step <= STEPS; step += 1) {
		await page.mouse.move(box.x + (box.width * (1 + step / STEPS)) / 2, y);
		await frames(page, 2);
	}
	const taken = await page.evaluate(() => {
		const { brushSteps } = window as unknown as {
			brushSteps: { taken: number[]; done: AbortController };
		};
		brushSteps.done.abort();
		return brushSteps.taken;
	});
	await page.mouse.move(box.x + box.width / 2, y);
	await page.mouse.up();
	return taken.slice(0, STEPS);
}

/** Chooses an indicator, points, zooms, brushes and searches, over and over. */
async function twoMinutes(page: Page, ids: readonly string[]): Promise<number> {
	const map = await page.locator('canvas').boundingBox();
	if (!map) throw new Error('there is no map to use');
	const [x, y] = [map.x + map.width / 2, map.y + map.height / 2];
	await watchLongTasks(page);
	const until = Date.now() + SESSION_MS;
	for (let round = 0; Date.now() < until; round += 1) {
		await page.getByLabel('Tô màu theo').selectOption(ids[round % ids.length] ?? '');
		await frames(page, 60);
		await page.mouse.move(x, y);
		for (const by of [-240, -240, 240, 240]) {
			await page.mouse.wheel(0, by);
			await frames(page, 20);
			await page.mouse.move(x + by / 4, y + by / 6, { steps: 6 });
		}
		// An indicator without figures here has no histogram; the last of the list has both.
		if (round % ids.length === ids.length - 1) await brushSteps(page);
		const search = page.getByPlaceholder('Tìm nơi, mã, chỉ số');
		await search.pressSequentially('ro koi', { delay: 40 });
		await frames(page, 10);
		await search.fill('');
		await search.press('Escape');
	}
	return longestTask(page);
}
