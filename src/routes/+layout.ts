import { base } from '$app/paths';
import { loadLocale } from '$lib/i18n/messages';
import type { LayoutLoad } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

/** An address that no page has still says its language. */
export const load: LayoutLoad = async ({ url }) => ({
	locale: await loadLocale(url.pathname.startsWith(`${base}/en/`) ? 'en' : 'vi')
});
