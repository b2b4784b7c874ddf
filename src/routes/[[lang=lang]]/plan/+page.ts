import { loadPageTexts } from '$lib/i18n/page-texts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, params }) => {
	const language = params.lang === 'en' ? 'en' : 'vi';
	const [texts, carriedTexts] = await Promise.all([
		loadPageTexts('plan', language),
		loadPageTexts('carried', language)
	]);
	return { ...data, texts, carriedTexts };
};
