import type { Locale } from '$lib/i18n/messages';
import { correctionsPhrase, loadingPhrase } from '$lib/i18n/phrases';
import type { Explorer } from './explorer.svelte';

/** One thing that a reader should know of the page: what happened, what still works, what to do. */
export interface Note {
	readonly id: string;
	readonly text: string;
	readonly retry?: () => void;
	/** Megabytes that have arrived, of how many: it goes by itself, and nothing moves for it. */
	readonly progress?: { readonly loaded: number; readonly total: number };
}

/** What the page has to say of itself beside its figures. */
export function explorerNotes(
	explorer: Explorer,
	locale: Locale,
	page: { switched: string; moving: boolean; asSvg: boolean; retry: () => void }
): Note[] {
	const { t, language } = locale;
	const notes: Note[] = [];
	const { view, places, scene, observations } = explorer;
	const corrected = correctionsPhrase(explorer.corrections, locale);
	if (corrected) notes.push({ id: 'corrected', text: corrected });
	if (page.switched) notes.push({ id: 'switched', text: page.switched });
	if (!explorer.drawable) notes.push({ id: 'no-boundaries', text: t.status.noBoundaries });
	else if (explorer.outlines.state.status === 'failed')
		notes.push({ id: 'boundaries', text: t.status.boundariesFailed, retry: page.retry });
	if (page.asSvg) notes.push({ id: 'webgl', text: t.status.webglMissing });
	const database = explorer.database.state;
	if (database.status === 'failed')
		notes.push({ id: 'database', text: t.status.databaseFailed, retry: page.retry });
	else if (
		database.status === 'loading' &&
		(observations === null || view.mark.length > 0 || page.moving)
	)
		notes.push({ id: 'loading', text: loadingPhrase(database, locale), progress: database });
	if (observations !== null && places.length > 0 && scene.noData === places.length) {
		const level = t.level[view.level].toLocaleLowerCase(language);
		notes.push({ id: 'nothing', text: t.status.nothingHere(level) });
	}
	const refused = explorer.comparison?.note;
	if (refused) notes.push({ id: 'refused', text: refused });
	const carried = explorer.newer?.note;
	if (observations !== null && carried) notes.push({ id: 'carried', text: carried });
	return notes;
}
