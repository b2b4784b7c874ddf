import { resolve } from '$app/paths';
import { loadPageTexts } from '$lib/i18n/page-texts';
import type { ProfilePage } from '$lib/atlas/place-profile';
import type { PageLoad } from './$types';

/** The page of a place as the build has made it; null where it is to be made from the database. */
export const load: PageLoad = async ({ params, fetch }) => {
	const { vintage, code } = params;
	const language = params.lang === 'en' ? 'en' : 'vi';
	const made = await fetch(resolve('/place/[vintage]/[code]/profile.json', { vintage, code }));
	return {
		made: made.ok ? ((await made.json()) as ProfilePage) : null,
		texts: await loadPageTexts('profile', language),
		carriedTexts: await loadPageTexts('carried', language)
	};
};
