import { error } from '@sveltejs/kit';
import { embedPath } from '../view/embed-path';
import { embedDocument } from './embed-document';
import { embeddedViews, type KeptVersion } from './embedded-views';

/** Steps of the address of an embed, as the routes name them. */
export interface EmbedSteps {
	readonly lang?: string | undefined;
	readonly bounds: string;
	readonly within: string;
	readonly level: string;
	readonly by: string;
	readonly at: string;
}

/** The views of a data version; those of the build's own, or of null, are what its data answer. */
const viewsOf = (kept: KeptVersion | null) => embeddedViews(kept?.date ? kept.version : null);

/** Steps of every embed that is made at build time, in both languages. */
export function embedEntries(kept: KeptVersion | null): EmbedSteps[] {
	return viewsOf(kept).flatMap(({ bounds, in: within, level, by, at }) =>
		[{}, { lang: 'en' }].map((lang) => ({ ...lang, bounds, within, level, by, at }))
	);
}

/** The embed at an address; throws 404 where there is none. */
export async function embedResponse(
	{ lang, bounds, within, level, by, at }: EmbedSteps,
	kept: KeptVersion | null
): Promise<Response> {
	const asked = `embed/${[bounds, within, level, by, at].join('/')}/`;
	const view = viewsOf(kept).find((each) => embedPath('vi', each) === asked);
	return documentResponse(
		view ? await embedDocument(view, lang === 'en' ? 'en' : 'vi', kept) : null
	);
}

/** A document as a response; throws 404 where there is none. */
export function documentResponse(page: string | null): Response {
	if (page === null) error(404);
	return new Response(page, { headers: { 'content-type': 'text/html' } });
}
