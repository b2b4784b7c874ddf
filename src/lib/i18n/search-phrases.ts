import { formatNumber, formatPercent } from '../atlas/format';
import type { IndexedPlace, PlaceIndex } from '../atlas/place-index';
import { bareName, placeName } from '../atlas/place-name';
import type { PlaceHit } from '../atlas/place-search';
import type { BoundarySet, Language, PlaceCode } from '../atlas/types';
import type { Locale } from './messages';
import type { SearchMessages } from './search.vi';

/** What the phrases of the search are made with. */
export interface SearchLocale extends Locale {
	readonly texts: SearchMessages;
}

/** A line names at most this many places of the other register. */
const mostNames = 3;

function namesPhrase(
	places: readonly IndexedPlace[],
	{ texts, language }: Pick<SearchLocale, 'texts' | 'language'>
): string {
	const names = places.slice(0, mostNames).map(({ name }) => placeName(name, language));
	const rest = places.length - names.length;
	return rest > 0
		? texts.andMore(names.join(', '), formatNumber(rest, language))
		: names.join(', ');
}

/** What a place became or was made of, that by which it was found first; empty where nothing is known. */
export function kinPhrase({ place, through }: PlaceHit, locale: SearchLocale): string {
	const { texts, language } = locale;
	if (through && !place.kin.includes(through))
		return texts.wasIn(placeName(through.name, language));
	const [first, ...others] = [
		...(through ? [through] : []),
		...place.kin.filter((kin) => kin !== through)
	];
	if (!first) return '';
	const names = namesPhrase([first, ...others], locale);
	if (place.set === '2025') return texts.madeOf(names);
	return others.length === 0 ? texts.became(names) : texts.dividedAmong(names);
}

/** Level, register and code of a place: `cấp xã · trước 1/7/2025 · mã 23530`. */
export function placeFactsPhrase({ level, set, code }: IndexedPlace, locale: SearchLocale): string {
	const { t, texts } = locale;
	return [texts.level(texts.levelName[level]), texts.register[set], t.panel.code(code)].join(' · ');
}

/** The places that a place lies in, from the nearest up: `Sa Thầy · Kon Tum`. */
export function pathPhrase(place: IndexedPlace): string {
	const { parent } = place;
	return parent ? [bareName(parent.name), pathPhrase(parent)].filter(Boolean).join(' · ') : '';
}

/** A scope inside a sentence: `cả nước`, `Huyện Sa Thầy`. */
export function scopePhrase(
	set: BoundarySet,
	code: PlaceCode,
	index: PlaceIndex | null,
	{ texts, language }: Pick<SearchLocale, 'texts' | 'language'>
): string {
	if (code === 'vn') return texts.country;
	const place = index?.place(set, code);
	return place ? placeName(place.name, language) : code;
}

/** A limit as it stands in a name: `50 %`. */
export function limitPhrase(limit: number, language: Language): string {
	return formatPercent(limit, language, 0);
}
