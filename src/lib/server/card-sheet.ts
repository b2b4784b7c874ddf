import type { FirstView } from '../atlas/first-view';
import { bareName, placeName } from '../atlas/place-name';
import { placeProfile } from '../atlas/place-profile';
import type { Language, PlaceCode, RegisterPlace } from '../atlas/types';
import type { MapSheet } from '../export/sheet';
import { viewSheet, type SheetParts } from '../export/view-sheet';
import { carriedMapPhrase, mappedPhrase, qualifiedPhrase } from '../i18n/carried-phrase';
import { loadLocale } from '../i18n/messages';
import { loadPageTexts } from '../i18n/page-texts';
import { cellPhrase, figurePhrase, titlePhrase } from '../i18n/phrases';
import type { FixedView } from '../view/embed-path';
import { builtLand, builtProvinces } from './boundary-reader';
import { readBuilt } from './built-files';
import { embedContent, type EmbedContent } from './embed-content';
import { placeMap } from './place-map';
import { profileEvidence } from './profile-evidence';
import { registerOfSet } from './tables';

/**
 * The card of an embed: its map, legend and sources, with the figures of an earlier version where one is
 * named. Null where the build has no outlines: there is nothing to draw then.
 */
export async function viewCard(
	view: FixedView,
	language: Language,
	version: string | null = null
): Promise<MapSheet | null> {
	const content = await embedContent(view, version);
	return content && cardOf(content, language, version);
}

/**
 * The card of a place: where it lies among the places of its level, and its last poverty rate. Null where the
 * build has no outlines.
 */
export async function placeCard(
	place: RegisterPlace,
	language: Language
): Promise<MapSheet | null> {
	const profile = placeProfile(profileEvidence(place));
	const content = await placeMap(profile);
	const card = await cardOf(content, language, null);
	if (!card) return null;
	const locale = await loadLocale(language);
	const { t } = locale;
	const figure = content.figures.get(place.code);
	const question = titlePhrase(
		content.indicator,
		{ kind: 'observed', at: content.view.at },
		locale
	);
	const path = profile.ancestors
		.filter(({ level }) => level !== 'region')
		.map(({ name }) => placeName(name, language));
	const isOnMap = content.places.includes(place.code);
	const isEmpty = content.scene.values.size === 0;
	const title = placeName(place.name, language);
	return {
		...card,
		title,
		subtitle: path.toReversed().join(', '),
		headline:
			figure && figure.value !== null
				? {
						figure: figurePhrase(figure.value, content.indicator, 'observed', locale),
						words: qualifiedPhrase(
							question,
							figure,
							await loadPageTexts('carried', language),
							locale
						)
					}
				: { figure: t.value.noData, words: question },
		legendHeading: isEmpty ? '' : card.legendHeading,
		legend: [
			...card.legend.filter(({ swatch }) => !isEmpty || swatch.is !== 'colour'),
			...(isOnMap ? [{ swatch: { is: 'chosen' } as const, label: title, count: '' }] : [])
		],
		map: { ...card.map, chosen: isOnMap ? place.code : null }
	};
}

const cards = new WeakMap<EmbedContent, Map<Language, Promise<MapSheet | null>>>();

/** The card of a map, put together once for all places that are shown on it. */
function cardOf(
	content: EmbedContent,
	language: Language,
	version: string | null
): Promise<MapSheet | null> {
	const byLanguage = cards.get(content) ?? new Map<Language, Promise<MapSheet | null>>();
	cards.set(content, byLanguage);
	const card = byLanguage.get(language) ?? makeCard(content, language, version);
	byLanguage.set(language, card);
	return card;
}

async function makeCard(
	content: EmbedContent,
	language: Language,
	version: string | null
): Promise<MapSheet | null> {
	const parts = await cardParts(content, language, version);
	if (!parts) return null;
	const sheet = viewSheet(parts);
	const [sources = '', ...rest] = sheet.foot;
	// A card has no room for notes but this: how figures of old units come to stand on new ones.
	const carried = content.carried
		? carriedMapPhrase(content.carried, await loadPageTexts('carried', language), language)
		: '';
	return { ...sheet, foot: [[sources, carried].filter(Boolean).join('. '), ...rest] };
}

/** The province that a map below the country lies in. */
function provinceOf({ bounds, in: within }: FixedView): PlaceCode {
	const parent = registerOfSet(bounds).get(within)?.parent;
	return within.length === 2 || !parent ? within : parent;
}

/** What all cards of a map share; null where the build has no outlines. */
async function cardParts(
	content: EmbedContent,
	language: Language,
	version: string | null
): Promise<SheetParts | null> {
	const { view, indicator, figures, scene, outlines, boundaries, nameOf } = content;
	if (!outlines || boundaries === 'none') return null;
	const locale = await loadLocale(language);
	const carriedTexts = await loadPageTexts('carried', language);
	const national = view.in === 'vn';
	return {
		...view,
		within: view.in,
		scope: national ? locale.t.breadcrumb.country : placeName(nameOf(view.in), language),
		title: titlePhrase(indicator, { kind: 'observed', at: view.at }, locale),
		headline: null,
		indicator,
		kind: 'observed',
		scene,
		outlines,
		land: builtLand(),
		provinces: builtProvinces(view.bounds),
		province: national ? null : provinceOf(view),
		chosen: null,
		nameOf: (code) => placeName(nameOf(code), language),
		shortNameOf: (code) => bareName(nameOf(code)),
		wordsOf: (code) => mappedPhrase(figures.get(code), indicator, carriedTexts, locale),
		cellOf: (code) => cellPhrase(figures.get(code)?.value ?? null, indicator, 'observed', locale),
		sources: content.sources,
		boundaries,
		hexagons: null,
		classNames: null,
		notes: [],
		estimatedKey: carriedTexts.estimatedKey,
		dataVersion: version ?? readBuilt<FirstView>('data/first-view.json').dataVersion,
		madeOn: null,
		address: '',
		locale,
		texts: await loadPageTexts('take', language)
	};
}
