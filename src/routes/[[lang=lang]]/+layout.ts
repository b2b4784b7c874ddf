import { loadLocale } from '$lib/i18n/messages';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ params }) => ({
	locale: await loadLocale(params.lang === 'en' ? 'en' : 'vi')
});
