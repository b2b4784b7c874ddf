import { error } from '@sveltejs/kit';
import { embedDocument } from '$lib/server/embed-document';
import { embeddedViews, keptVersions } from '$lib/server/embedded-views';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

/** The views of a data version, which for that of this build are those of its data. */
const viewsOf = ({ version, date }: ReturnType<typeof keptVersions>[number]) =>
	embeddedViews(date === null ? null : version);

export const entries: EntryGenerator = () =>
	keptVersions().flatMap((kept) =>
		viewsOf(kept).flatMap(({ bounds, in: within, level, by, at }) =>
			[undefined, 'en'].map((lang) => ({
				...(lang ? { lang } : {}),
				version: kept.version,
				bounds,
				within,
				level,
				by,
				at
			}))
		)
	);

export const GET: RequestHandler = async ({ params }) => {
	const kept = keptVersions().find(({ version }) => version === params.version);
	const view = (kept ? viewsOf(kept) : []).find(
		(each) =>
			each.bounds === params.bounds &&
			each.in === params.within &&
			each.level === params.level &&
			each.by === params.by &&
			each.at === params.at
	);
	const page =
		kept && view && (await embedDocument(view, params.lang === 'en' ? 'en' : 'vi', kept));
	if (!page) error(404);
	return new Response(page, { headers: { 'content-type': 'text/html' } });
};
