import type { FirstView } from '$lib/atlas/first-view';
import type { Language, PlaceCode } from '$lib/atlas/types';
import { carriedMapPhrase, carriedPhrase } from '$lib/i18n/carried-phrase';
import type { CarriedMessages } from '$lib/i18n/carried.vi';
import { loadPageTexts } from '$lib/i18n/page-texts';
import { loadCarried } from '$lib/view/carried';
import { carriedOnMap } from '$lib/view/carried-on-map';
import { LazyCarriedPlace } from '$lib/view/carried-place.svelte';
import { inRegister, linksOfView, namesPlaces, noLinks } from '$lib/view/other-register';
import type { View } from '$lib/view/view';
import FormerPlaces from './FormerPlaces.svelte';
import type { Explorer } from './explorer.svelte';
import type { PlaceRow } from './place-rows';

/**
 * Everything that only the newer register needs, and the way from one register to the other. The first
 * map shows the older one, so that it carries none of this; one module, so that it arrives at once.
 */
export class NewerRegister {
	/** The rules of carrying figures. */
	readonly carry = loadCarried;
	/** Shows what the selected place has from older ones. */
	readonly FormerPlaces = FormerPlaces;
	readonly place: LazyCarriedPlace;
	#texts: { language: Language; texts: CarriedMessages } | null = $state.raw(null);

	constructor(
		private readonly explorer: Explorer,
		private readonly firstView: FirstView,
		private readonly language: () => Language
	) {
		this.place = new LazyCarriedPlace(explorer.database);
	}

	/** Its words, or null while those of the reader's language are not there. */
	readonly texts = $derived.by(() =>
		this.#texts?.language === this.language() ? this.#texts.texts : null
	);

	/** Fetches the words of the reader's language, and what the selected place has from older ones. */
	async load({ bounds, level, place }: View): Promise<void> {
		if (place && bounds === '2025') void this.place.load(level, place);
		const language = this.language();
		if (this.#texts?.language === language) return;
		const texts = await loadPageTexts('carried', language).catch((error: unknown) => {
			console.error(error);
			return null;
		});
		if (texts) this.#texts = { language, texts };
	}

	/** How the figure of a place comes from the older register; null where it does not. */
	signOf(code: PlaceCode): PlaceRow['carried'] {
		const carried = this.explorer.figures.get(code)?.carried;
		if (!carried || !this.texts) return null;
		return { how: carried.how, words: carriedPhrase(carried, this.texts, this.language()) };
	}

	/** What of the map comes from the older register, and what cannot; empty where nothing does. */
	readonly note = $derived.by((): string => {
		const { view, places, figures, indicator } = this.explorer;
		if (!this.texts) return '';
		const codes = places.map(({ code }) => code);
		const onMap = carriedOnMap(view, indicator, this.firstView.coverage, codes, figures);
		return onMap ? carriedMapPhrase(onMap, this.texts, this.language()) : '';
	});

	/**
	 * The view in another register. Its places are found there by their links; where the database does not
	 * open, the whole country is shown.
	 */
	async viewIn(bounds: View['bounds'], view: View): Promise<View> {
		const links = namesPlaces(view)
			? await this.explorer.database.ask((database) => linksOfView(view, database))
			: noLinks;
		return inRegister(view, bounds, links ?? noLinks, this.firstView);
	}
}
