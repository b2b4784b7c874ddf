import type { Language } from '$lib/atlas/types';
import type { CarriedMessages } from '$lib/i18n/carried.vi';
import { loadPageTexts } from '$lib/i18n/page-texts';
import type { carriedNote } from './carried-note';

interface Found {
	readonly language: Language;
	readonly texts: CarriedMessages;
	readonly note: typeof carriedNote;
}

/** Words for figures that come from the older register, fetched when a view of the newer one needs them. */
export class CarriedTexts {
	#found: Found | null = $state.raw(null);

	/** The words in a language, or null while they are not there. */
	in(language: Language): Found | null {
		return this.#found?.language === language ? this.#found : null;
	}

	/** Fetches the words in a language; without them no figure of the older register is shown. */
	async load(language: Language): Promise<void> {
		if (this.in(language)) return;
		try {
			const [texts, { carriedNote }] = await Promise.all([
				loadPageTexts('carried', language),
				import('./carried-note')
			]);
			this.#found = { language, texts, note: carriedNote };
		} catch (error) {
			console.error(error);
		}
	}
}
