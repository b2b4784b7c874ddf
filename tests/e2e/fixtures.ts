import {
	expect,
	test as base,
	type BrowserContext,
	type BrowserContextOptions,
	type Page,
	type Request
} from '@playwright/test';

/** The contexts of one worker, by their options. */
interface Contexts {
	get(options: BrowserContextOptions): Promise<BrowserContext>;
}

/**
 * Every browser test runs with the network closed but for this machine; a request to anywhere but the
 * site's own origin (or a host page that the test serves itself) fails the test, and so does an error
 * of the page. Tests of one worker share the cache of the browser, as the visits of a reader do: the
 * site keeps nothing else there, and each test has a page of its own.
 */
export const test = base.extend<
	{ closedNetwork: Set<string>; pageErrors: string[] },
	{ contexts: Contexts }
>({
	contexts: [
		async ({ browser }, use) => {
			const open = new Map<string, Promise<BrowserContext>>();
			await use({
				get(options) {
					const key = JSON.stringify(options);
					const context = open.get(key) ?? browser.newContext(options);
					open.set(key, context);
					return context;
				}
			});
			for (const context of open.values()) await (await context).close();
		},
		{ scope: 'worker' }
	],
	context: async (
		{
			contexts,
			baseURL,
			colorScheme,
			hasTouch,
			isMobile,
			javaScriptEnabled,
			locale,
			serviceWorkers,
			viewport
		},
		use
	) => {
		const context = await contexts.get({
			...(baseURL !== undefined && { baseURL }),
			...(locale !== undefined && { locale }),
			colorScheme,
			hasTouch,
			isMobile,
			javaScriptEnabled,
			serviceWorkers,
			viewport
		});
		await use(context);
		await context.clearPermissions();
		await context.clearCookies();
		for (const page of context.pages()) await page.close();
	},
	closedNetwork: [
		async ({ context, baseURL }, use) => {
			const own = new Set([new URL(baseURL ?? '').origin]);
			const foreign: string[] = [];
			const note = (request: Request) => {
				const { protocol, origin } = new URL(request.url());
				if (/^https?:$/.test(protocol) && !own.has(origin)) foreign.push(request.url());
			};
			context.on('request', note);
			await use(own);
			context.off('request', note);
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
