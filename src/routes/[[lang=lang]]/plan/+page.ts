import { loadPageTexts } from '$lib/i18n/page-texts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, params }) => ({
	...data,
	texts: await loadPageTexts('plan', params.lang === 'en' ? 'en' : 'vi')
});
