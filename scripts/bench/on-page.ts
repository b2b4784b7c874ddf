/** Steps on a page of the built site, for the measures of the bench. */
import type { Browser, Page } from '@playwright/test';

/** Opens an address of the site and waits until all is loaded and drawn. */
export async function openSettled(
	browser: Browser,
	address: string,
	viewport: { readonly width: number; readonly height: number }
): Promise<Page> {
	const page = await browser.newPage({ viewport });
	page.setDefaultTimeout(60_000);
	await page.goto(address);
	await page.waitForSelector('html[data-atlas=data]');
	await page.waitForLoadState('networkidle');
	await quietSecond(page);
	return page;
}

/** Waits until the page has drawn for a second without a long frame: all that loads has loaded. */
export async function quietSecond(page: Page): Promise<void> {
	await page.evaluate(async () => {
		let quietSince = performance.now();
		let before = quietSince;
		while (before - quietSince < 1000) {
			const now = await new Promise<number>((resolve) => {
				requestAnimationFrame(resolve);
			});
			if (now - before > 50) quietSince = now;
			before = now;
		}
	});
}

/** Waits for so many frames. */
export async function frames(page: Page, count: number): Promise<void> {
	await page.evaluate(async (asked) => {
		for (let i = 0; i < asked; i += 1)
			await new Promise((resolve) => {
				requestAnimationFrame(resolve);
			});
	}, count);
}

/** Begins to note how long the main thread is busy at a stretch. */
export async function watchLongTasks(page: Page): Promise<void> {
	await page.evaluate(() => {
		const tasks: number[] = [];
		Object.assign(window, { longTasks: tasks });
		new PerformanceObserver((list) => {
			tasks.push(...list.getEntries().map(({ duration }) => duration));
		}).observe({ type: 'longtask' });
	});
}

/** The longest task since, in milliseconds; 0 where none was over 50. */
export async function longestTask(page: Page): Promise<number> {
	return page.evaluate(() =>
		Math.max(0, ...(window as unknown as { longTasks: number[] }).longTasks)
	);
}
