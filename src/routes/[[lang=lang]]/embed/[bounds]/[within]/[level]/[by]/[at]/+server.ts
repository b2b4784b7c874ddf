import { error } from '@sveltejs/kit';
import { embedDocument } from '$lib/server/embed-document';
import { embeddedViews } from '$lib/server/embedded-views';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

export const entries: EntryGenerator = () =>
	embeddedViews().flatMap(({ bounds, in: within, level, by, at }) =>
		[undefined, 'en'].map((lang) => ({ ...(lang ? { lang } : {}), bounds, within, level, by, at }))
	);

export const GET: RequestHandler = async ({ params }) => {
	const view = embeddedViews().find(
		(each) =>
			each.bounds === params.bounds &&
			each.in === params.within &&
			each.level === params.level &&
			each.by === params.by &&
			each.at === params.at
	);
	const page = view && (await embedDocument(view, params.lang === 'en' ? 'en' : 'vi'));
	if (!page) error(404);
	return new Response(page, { headers: { 'content-type': 'text/html' } });
};
