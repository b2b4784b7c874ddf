import type { Language } from '$lib/atlas/types';
import type { PanelMessages } from '$lib/i18n/panel.vi';
import type { ProfileMessages } from '$lib/i18n/profile.vi';
import { loadPageTexts } from '$lib/i18n/page-texts';

/** The panel's own texts, and those that it shares with the page of a place. */
export interface PanelTexts extends PanelMessages {
	readonly profile: ProfileMessages;
}

/** Everything of the panel of a place, which comes with the first place that is chosen. */
export async function loadPanelKit(language: Language) {
	const [{ default: PlacePanel }, panel, profile] = await Promise.all([
		// One import further, so that its style is not in the HTML of the page.
		import('./PlacePanel.svelte'),
		loadPageTexts('panel', language),
		loadPageTexts('profile', language)
	]);
	const texts: PanelTexts = { ...panel, profile };
	return { PlacePanel, language, texts };
}

export type PanelKit = Awaited<ReturnType<typeof loadPanelKit>>;
