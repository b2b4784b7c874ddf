import { textIn } from '$lib/atlas/citation';
import type { FirstView } from '$lib/atlas/first-view';
import { formatNumber } from '$lib/atlas/format';
import { matchedParts, type TextPart } from '$lib/atlas/matched-parts';
import type { PlaceIndex } from '$lib/atlas/place-index';
import { placeName } from '$lib/atlas/place-name';
import { searchPlaces, type PlaceHit } from '$lib/atlas/place-search';
import type { Indicator } from '$lib/atlas/types';
import { searchByWords } from '$lib/atlas/word-search';
import {
	kinPhrase,
	limitPhrase,
	pathPhrase,
	placeFactsPhrase,
	scopePhrase,
	type SearchLocale
} from '$lib/i18n/search-phrases';
import { nearestAnswer, type NearestAnswer } from '$lib/view/nearest-answer';
import { presetAnswer, presetsOf, type Preset } from '$lib/view/presets';
import type { View } from '$lib/view/view';
import { viewOfPlace } from '$lib/view/view-of-place';

/** A line of the results. */
export interface SearchRow {
	readonly id: string;
	readonly name: readonly TextPart[];
	/** What a place lies in. */
	readonly path: readonly TextPart[];
	readonly detail: string;
	/** Where the line leads and what to say there; null where it leads nowhere, which `detail` explains. */
	readonly target: { readonly view: View; readonly note: string } | null;
}

export interface SearchGroup {
	readonly kind: 'places' | 'indicators' | 'presets';
	readonly rows: readonly SearchRow[];
}

/** What a search finds. */
export interface SearchResults {
	readonly groups: readonly SearchGroup[];
	/** Places that fit, shown or not. */
	readonly places: number;
}

/** What is searched, and from where. */
export interface SearchedAtlas {
	readonly view: View;
	readonly firstView: FirstView;
	/** Null until the list of places is there. */
	readonly index: PlaceIndex | null;
}

/** As many as a reader looks through before typing more. */
const most = { places: 12, indicators: 6, presets: 4 } as const;
/** Kinds of hits by which a reader has most likely meant a place. */
const meant: readonly PlaceHit['kind'][] = [
	'code',
	'name',
	'other-name',
	'other-type',
	'beginning'
];

function placeRow(
	hit: PlaceHit,
	typed: string,
	{ view, firstView }: SearchedAtlas,
	locale: SearchLocale
): SearchRow {
	const { t, texts, language } = locale;
	const { place } = hit;
	const name = placeName(place.name, language);
	return {
		id: `${place.set}-${place.code}`,
		name: matchedParts(name, typed),
		path: matchedParts(pathPhrase(place), typed),
		detail: [placeFactsPhrase(place, locale), kinPhrase(hit, locale)].filter(Boolean).join(' · '),
		target: {
			view: viewOfPlace(view, place, firstView),
			note: place.set === view.bounds ? '' : texts.movedRegister(name, t.register[place.set])
		}
	};
}

/** Where an answer is, in words, and what to say when the map had to move for it. */
function whereOf(
	name: string,
	answer: NearestAnswer,
	{ view, index }: SearchedAtlas,
	locale: SearchLocale
): { readonly missing: string; readonly scope: string; readonly note: string } {
	const { texts } = locale;
	// A register is named only where the answer is in the other one.
	const scopeOf = ({ bounds, in: within }: View) =>
		[
			scopePhrase(bounds, within, index, locale),
			...(answer.view.bounds === view.bounds ? [] : [texts.register[bounds]])
		].join(', ');
	const asked = scopeOf(view);
	return {
		missing: answer.here ? '' : texts.elsewhere(asked),
		scope: scopeOf(answer.view),
		note: answer.here ? '' : texts.movedScope(asked, name)
	};
}

function indicatorRow(
	indicator: Indicator,
	typed: string,
	atlas: SearchedAtlas,
	locale: SearchLocale
): SearchRow {
	const { t, texts, language } = locale;
	const name = textIn(indicator.name, language);
	const answer = nearestAnswer(atlas.view, { by: indicator.id }, atlas.firstView);
	const where = answer && whereOf(name, answer, atlas, locale);
	return {
		id: indicator.id,
		name: matchedParts(name, typed),
		path: [],
		detail:
			answer && where
				? [
						where.missing,
						texts.known(
							formatNumber(answer.places, language),
							t.levelPlural[answer.view.level],
							where.scope,
							answer.view.at
						)
					]
						.filter(Boolean)
						.join(' · ')
				: texts.nowhere,
		target: answer && where && { view: answer.view, note: where.note }
	};
}

function presetName(preset: Preset, { t, texts, language }: SearchLocale): string {
	return preset.kind === 'list'
		? t.programme[preset.programme]
		: texts.above[preset.level](limitPhrase(preset.limit, language));
}

function presetRow(
	preset: Preset,
	typed: string,
	atlas: SearchedAtlas,
	locale: SearchLocale
): SearchRow {
	const { t, texts, language } = locale;
	const name = presetName(preset, locale);
	const answer = presetAnswer(preset, atlas.view, atlas.firstView, atlas.index);
	const where = answer && whereOf(name, answer, atlas, locale);
	const said = preset.kind === 'above' ? texts.aboveRate(limitPhrase(preset.limit, language)) : '';
	let known = texts.nowhere;
	if (answer && where) {
		const count = formatNumber(answer.places, language);
		const level = t.levelPlural[preset.level];
		known =
			preset.kind === 'above'
				? texts.known(count, level, where.scope, answer.view.at)
				: texts.listed(count, level, where.scope);
	}
	return {
		id: `${preset.kind}-${preset.level}-${preset.kind === 'above' ? preset.limit : preset.programme}`,
		name: matchedParts(name, typed),
		path: [],
		detail: [said, where?.missing ?? '', known].filter(Boolean).join(' · '),
		target: answer && where && { view: answer.view, note: where.note }
	};
}

/**
 * What a query finds: places, indicators and presets, in the order in which they are likely meant. With
 * nothing typed the presets are offered.
 */
export function searchAtlas(
	typed: string,
	atlas: SearchedAtlas,
	locale: SearchLocale
): SearchResults {
	const { t, texts, language } = locale;
	const { index, firstView, view } = atlas;
	// The lists are in the list of places: without it their maps cannot be told from empty ones.
	const known = presetsOf(firstView).filter(({ kind }) => kind === 'above' || index !== null);
	const asks = typed.trim() !== '';
	const presets = asks
		? searchByWords(
				typed,
				known,
				(preset) =>
					`${presetName(preset, locale)} ${t.level[preset.level]} ${preset.kind === 'above' ? texts.aboveRate('') : ''}`,
				most.presets
			)
		: known;
	const indicators = searchByWords(
		typed,
		firstView.indicators,
		({ id, name }) => `${id.replaceAll('_', ' ')} ${textIn(name, language)}`,
		most.indicators
	);
	const others = presets.length + indicators.length;
	const found =
		index && asks ? searchPlaces(index, typed, { bounds: view.bounds, within: view.in }) : [];
	// A name that is a few letters off was hardly meant where something else fits.
	const places = asks && others > 0 ? found.filter(({ kind }) => kind !== 'similar') : found;
	const groups: Record<SearchGroup['kind'], SearchRow[]> = {
		places: places.slice(0, most.places).map((hit) => placeRow(hit, typed, atlas, locale)),
		presets: presets.map((preset) => presetRow(preset, typed, atlas, locale)),
		indicators: indicators.map((indicator) => indicatorRow(indicator, typed, atlas, locale))
	};
	const [first] = places;
	const order: readonly SearchGroup['kind'][] =
		first && meant.includes(first.kind)
			? ['places', 'presets', 'indicators']
			: ['presets', 'indicators', 'places'];
	return {
		groups: order
			.map((kind) => ({ kind, rows: groups[kind] }))
			.filter(({ rows }) => rows.length > 0),
		places: places.length
	};
}
