import type { Language } from '$lib/atlas/types';
import { loadPageTexts } from '$lib/i18n/page-texts';

/** Everything that takes a view away as a picture or as words: it comes when a reader asks for it. */
export async function loadTakeKit(language: Language) {
	const [{ default: TakeDialog }, texts] = await Promise.all([
		// One import further, so that its style is not in the HTML of the page.
		import('./TakeDialog.svelte'),
		loadPageTexts('take', language)
	]);
	return { TakeDialog, language, texts };
}

export type TakeKit = Awaited<ReturnType<typeof loadTakeKit>>;
