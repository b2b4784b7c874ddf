import * as v from 'valibot';
import { textOfMarkup } from '../atlas/escape-markup';
import { defaultView } from '../atlas/first-view';
import { boundarySetSchema, placeCodeSchema } from '../atlas/parse';
import type { RegisterPlace } from '../atlas/types';
import { loadLocale } from '../i18n/messages';
import { placeCardPath, viewCardPath } from '../view/card-path';
import { placeOembedPath } from '../view/oembed-path';
import { boundarySources } from './built-files';
import { cardTags, previewTags } from './preview-tags';
import { registerOfSet } from './tables';

const lead = '/[[lang=lang]]';
const placeRoute = `${lead}/place/[vintage]/[code]`;
/** The frame that zooms is no page to link to. */
const unlinked = `${lead}/embed/live`;
const placeSchema = v.object({ vintage: boundarySetSchema, code: placeCodeSchema });

type Steps = Readonly<Record<string, string | undefined>>;

/** What stands in the head of a page already; empty where it is not there. */
function headOf(html: string): { title: string; description: string } {
	const [, title = ''] = /<title>([^<]*)<\/title>/.exec(html) ?? [];
	const [, description = ''] = /<meta name="description" content="([^"]*)"/.exec(html) ?? [];
	return { title: textOfMarkup(title), description: textOfMarkup(description) };
}

/** The place that a page is of; null where it is of none. */
function placeOf(route: string | null, params: Steps): RegisterPlace | null {
	const asked = v.safeParse(placeSchema, params);
	if (route !== placeRoute || !asked.success) return null;
	return registerOfSet(asked.output.vintage).get(asked.output.code) ?? null;
}

/**
 * Elements for the head of a page of the site, from its markup: the card of its place, or that of the first
 * map. None where an address has no page.
 * @param pathname path of the page, with the folder that the site stands in
 */
export async function pagePreview(
	{ route, params, pathname }: { route: string | null; params: Steps; pathname: string },
	html: string
): Promise<string> {
	if (route === null || route === unlinked) return '';
	const language = params['lang'] === 'en' ? 'en' : 'vi';
	const place = placeOf(route, params);
	const hasCard = boundarySources()[place?.set ?? defaultView.bounds].source !== 'none';
	const card = place ? placeCardPath(language, place) : viewCardPath(language, defaultView);
	if (route === lead) return hasCard ? cardTags(card) : '';
	const { t } = await loadLocale(language);
	return previewTags({
		language,
		siteName: t.site.name,
		...headOf(html),
		path: pathname.slice((process.env['BASE_PATH'] ?? '').length + 1),
		card: hasCard ? card : null,
		oembed: place && placeOembedPath(language, place)
	});
}
