import { resolve } from '$app/paths';
import type { Language } from '$lib/atlas/types';
import { writeView } from '$lib/view/query';
import type { View } from '$lib/view/view';

/** Address of the explore page in a language, with the query as it is (`?…` or empty). */
export function homeAddress(language: Language, query: string): string {
	const path = resolve('/[[lang=lang]]', language === 'en' ? { lang: 'en' } : {});
	return `${path.endsWith('/') ? path : `${path}/`}${query}`;
}

/** Address of a view on the explore page. */
export function viewAddress(language: Language, view: View): string {
	return homeAddress(language, writeView(view));
}
