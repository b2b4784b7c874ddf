import { base } from '$app/paths';
import { loadLocale } from '$lib/i18n/messages';
import type { LayoutLoad } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

/** An address that no page has still says its language. A new query, which is a new view, changes nothing here. */
export const load: LayoutLoad = async ({ url, params, untrack }) => {
	void params.lang;
	const path = untrack(() => url.pathname);
	return { locale: await loadLocale(path.startsWith(`${base}/en/`) ? 'en' : 'vi') };
};
