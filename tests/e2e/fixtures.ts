import { expect, test as base, type Page } from '@playwright/test';

/**
 * Every browser test runs with the network closed but for the site's own origin; a request to
 * anywhere else fails the test, and so does an error of the page.
 */
export const test = base.extend<{ closedNetwork: undefined; pageErrors: string[] }>({
	closedNetwork: [
		async ({ context, baseURL }, use) => {
			const origin = new URL(baseURL ?? '').origin;
			const foreign: string[] = [];
			await context.route(
				(url) => url.origin !== origin && url.protocol !== 'data:' && url.protocol !== 'blob:',
				async (route) => {
					foreign.push(route.request().url());
					await route.abort();
				}
			);
			await use(undefined);
			expect(foreign, 'requests to another origin').toEqual([]);
		},
		{ auto: true }
	],
	pageErrors: [
		async ({ page }, use) => {
			const errors: string[] = [];
			page.on('pageerror', (error) => errors.push(error.message));
			await use(errors);
			expect(errors, 'errors of the page').toEqual([]);
		},
		{ auto: true }
	]
});

export { expect };

/** Opens an address and waits until the page says that it is this far. */
export async function open(page: Page, address: string, state: 'map' | 'data' | 'error' = 'data') {
	await page.goto(address);
	const order = state === 'map' ? /^(map|data)$/ : new RegExp(`^${state}$`);
	await expect(page.locator('html')).toHaveAttribute('data-atlas', order, { timeout: 60_000 });
}

/** Number that the legend gives beside a text. */
export function legendRow(page: Page, text: string) {
	return page
		.getByRole('region', { name: /Chú giải|Legend/ })
		.getByRole('listitem')
		.filter({ hasText: text });
}

/** Takes WebGL2 from a page that is not open yet. */
export async function withoutWebGl(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const original = HTMLCanvasElement.prototype.getContext;
		HTMLCanvasElement.prototype.getContext = function (
			this: HTMLCanvasElement,
			kind: string,
			...rest: unknown[]
		) {
			return kind === 'webgl2' ? null : Reflect.apply(original, this, [kind, ...rest]);
		} as typeof original;
	});
}
