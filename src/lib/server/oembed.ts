import type { FirstView } from '../atlas/first-view';
import { placeName } from '../atlas/place-name';
import { placeProfile, type PlaceProfile } from '../atlas/place-profile';
import type { Language, RegisterPlace } from '../atlas/types';
import { plainFrame } from '../embed/frame-options';
import { loadLocale } from '../i18n/messages';
import { loadPageTexts } from '../i18n/page-texts';
import { titlePhrase } from '../i18n/phrases';
import { cardSize, placeCardPath, viewCardPath } from '../view/card-path';
import { embedPath, isSameFixed, viewOfFixed, type FixedView } from '../view/embed-path';
import { frameCode, shareOf } from '../view/share';
import { boundarySources, readBuilt } from './built-files';
import { embeddedViews, type KeptVersion } from './embedded-views';
import { fullestRates, placeMap } from './place-map';
import { profileEvidence } from './profile-evidence';
import { allIndicators, registerOfSet } from './tables';

/** An answer of oEmbed 1.0 (https://oembed.com) of the type `rich`. */
export interface OembedDocument {
	readonly version: '1.0';
	readonly type: 'rich';
	readonly title: string;
	readonly provider_name: string;
	readonly provider_url: string;
	/** In seconds. */
	readonly cache_age: number;
	readonly html: string;
	readonly width: number;
	readonly height: number;
	readonly thumbnail_url?: string;
	readonly thumbnail_width?: number;
	readonly thumbnail_height?: number;
}

/** Size of the frame in CSS pixels; it is as wide as what it stands in. */
const frame = { width: 800, height: 640 } as const;
const dayInSeconds = 86_400;

/** What a view is of and where: `Tỷ lệ hộ nghèo, 2022 · Tỉnh Gia Lai`. */
export async function viewTitle(view: FixedView, language: Language): Promise<string> {
	const locale = await loadLocale(language);
	const indicator = allIndicators().find(({ id }) => id === view.by);
	const name = registerOfSet(view.bounds).get(view.in)?.name ?? view.in;
	const scope = view.in === 'vn' ? locale.t.breadcrumb.country : placeName(name, language);
	return `${titlePhrase(indicator, { kind: 'observed', at: view.at }, locale)} · ${scope}`;
}

interface FramedPage {
	readonly title: string;
	/** Paths from the root of the site. */
	readonly path: string;
	readonly card: string | null;
}

async function documentOf(
	site: string,
	language: Language,
	{ title, path, card }: FramedPage
): Promise<OembedDocument> {
	const { t } = await loadLocale(language);
	return {
		version: '1.0',
		type: 'rich',
		title,
		provider_name: t.site.name,
		provider_url: `${site}/${language === 'en' ? 'en/' : ''}`,
		cache_age: dayInSeconds,
		html: frameCode({ site: `${site}/`, path, title, height: frame.height }),
		...frame,
		...(card
			? {
					thumbnail_url: `${site}/${card}`,
					thumbnail_width: cardSize.width,
					thumbnail_height: cardSize.height
				}
			: {})
	};
}

/**
 * The oEmbed document of an embed.
 * @param site address of the site, without a slash at its end
 * @param kept the data version that the embed shows for good; null for one that follows the data
 */
export async function viewOembed(
	site: string,
	view: FixedView,
	language: Language,
	kept: KeptVersion | null = null
): Promise<OembedDocument> {
	const hasCard = boundarySources()[view.bounds].source !== 'none';
	return documentOf(site, language, {
		title: await viewTitle(view, language),
		path: embedPath(language, view, kept?.version),
		card: hasCard ? viewCardPath(language, view, kept?.date ? kept.version : null) : null
	});
}

/**
 * The oEmbed document of a place's page: the map of the places inside it where many have a rate, else the map
 * of those beside it with the place chosen.
 * @param site address of the site, without a slash at its end
 */
export async function placeOembed(
	site: string,
	place: RegisterPlace,
	language: Language
): Promise<OembedDocument> {
	const profile = placeProfile(profileEvidence(place));
	const texts = await loadPageTexts('profile', language);
	const hasCard = boundarySources()[place.set].source !== 'none';
	return documentOf(site, language, {
		title: texts.title(placeName(place.name, language)),
		path: await placeFrame(profile, language),
		card: hasCard ? placeCardPath(language, place) : null
	});
}

/** Path of the frame that stands for a place, from the root of the site. */
async function placeFrame(profile: PlaceProfile, language: Language): Promise<string> {
	const { set: bounds, code } = profile.place;
	const inside = fullestRates(bounds, code).flatMap(({ level, by, at }) =>
		embeddedViews().filter((view) => isSameFixed(view, { bounds, in: code, level, by, at }))
	);
	if (inside[0]) return embedPath(language, inside[0]);
	const { view, places } = await placeMap(profile);
	const chosen = { ...viewOfFixed(view), place: places.includes(code) ? code : null };
	return shareOf(chosen, language, plainFrame, readBuilt<FirstView>('data/first-view.json')).path;
}
