import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

// BASE_PATH lets the site live under a sub-folder, for example /atlas.
const base = /** @type {'' | `/${string}`} */ (process.env.BASE_PATH ?? '');

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	kit: {
		// Pages that are not made at build time, places without figures, are made in the browser.
		adapter: adapter({ pages: 'build', assets: 'build', fallback: '404.html' }),
		paths: { base, relative: true },
		prerender: {
			// Profiles link to every place of the country; only those that `entries` names are made here.
			crawl: false,
			// SITE_URL is the address that the site will have, for citations in pages made at build time.
			...(process.env.SITE_URL ? { origin: new URL(process.env.SITE_URL).origin } : {})
		},
		// The browser itself refuses any other origin: nothing the reader does is sent anywhere.
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				'script-src': ['self', 'wasm-unsafe-eval'],
				'style-src': ['self', 'unsafe-inline'],
				'img-src': ['self', 'data:', 'blob:'],
				'font-src': ['self', 'data:'],
				'connect-src': ['self', 'data:', 'blob:'],
				'worker-src': ['self', 'blob:'],
				'object-src': ['none'],
				'base-uri': ['self']
			}
		}
	}
};
