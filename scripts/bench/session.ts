/** What a reader waits for on the built site's national maps of communes, in a scripted session. */
import type { Browser, Page } from '@playwright/test';
import { serveSite } from '../serve-site';
import { frames, longestTask, openSettled, quietSecond, watchLongTasks } from './on-page';
import { percentile, rounded } from './statistics';

interface NationalMap {
	readonly address: string;
	readonly indicators: readonly string[];
}

/** National maps of communes: all 10,592 of 2024 and all 3,321 of 2025, and two indicators of each. */
const maps = {
	2024: {
		address: '/?level=commune&by=poor_rate&at=2016',
		indicators: ['near_poor_rate', 'poor_rate']
	},
	2025: {
		address: '/?bounds=2025&level=commune&by=population&at=2025',
		indicators: ['poor_rate', 'population']
	}
} as const satisfies Record<string, NationalMap>;

/** How often an indicator is chosen, on each map, after each was shown once. */
const CHANGES = 60;
/** The key that chooses it; the site has no use for it. */
const CHANGE_KEY = 'F9';
/** Steps of a brush across the legend. */
const STEPS = 40;
const SESSION_MS = 120_000;

export interface SessionTimes {
	/**
	 * From choosing another indicator until the recoloured map is on screen, by the browser's own event
	 * timing, which counts in steps of 8 ms; all 10,592 communes.
	 */
	readonly indicator_change_p95_ms: number;
	/** The same on the map of the 3,321 of 2025, most without data: their hatch takes longer to draw. */
	readonly indicator_change_2025_p95_ms: number;
	/** From moving the pointer until the brush is drawn there; the worse map. */
	readonly legend_brush_p95_ms: number;
	/** The longest time that the main thread was busy at a stretch in two minutes; 0 under 50 ms. */
	readonly session_longest_task_ms: number;
}

/** Needs `npm run build`. */
export async function sessionTimes(browser: Browser): Promise<SessionTimes> {
	const site = await serveSite(0);
	try {
		const stepsOn = async ({ address, indicators }: NationalMap) => {
			const page = await openMap(browser, site.address + address);
			const change = percentile(await indicatorChanges(page, indicators), 95);
			const brush = percentile(await brushSteps(page), 95);
			await page.close();
			return { change, brush };
		};
		const on2024 = await stepsOn(maps[2024]);
		const on2025 = await stepsOn(maps[2025]);
		const page = await openMap(browser, site.address + maps[2024].address);
		const longest = await twoMinutes(page, maps[2024].indicators);
		return {
			indicator_change_p95_ms: on2024.change,
			indicator_change_2025_p95_ms: on2025.change,
			legend_brush_p95_ms: rounded(Math.max(on2024.brush, on2025.brush)),
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
	// Chosen by the browser itself a list would open; a key that is pressed for it is an event that is timed.
	await select.evaluate(
		(element, { asked, key }) => {
			if (!(element instanceof HTMLSelectElement)) throw new Error('no list of indicators');
			const presented: number[] = [];
			Object.assign(window, { presented });
			new PerformanceObserver((list) => {
				for (const { name, duration } of list.getEntries())
					if (name === 'keydown') presented.push(duration);
			}).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
			let turn = 0;
			document.addEventListener('keydown', (event) => {
				if (event.key !== key) return;
				element.value = asked[turn % asked.length] ?? '';
				element.dispatchEvent(new Event('change', { bubbles: true }));
				turn += 1;
			});
		},
		{ asked: ids, key: CHANGE_KEY }
	);
	for (let change = 0; change < CHANGES; change += 1) {
		await page.keyboard.press(CHANGE_KEY);
		await frames(page, 40);
	}
	const taken = await page.evaluate(() => (window as unknown as { presented: number[] }).presented);
	if (taken.length < CHANGES)
		throw new Error(`only ${taken.length} of ${CHANGES} changes were timed`);
	return taken;
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
