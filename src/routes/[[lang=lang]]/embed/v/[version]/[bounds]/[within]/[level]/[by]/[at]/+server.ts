import { error } from '@sveltejs/kit';
import { embedEntries, embedResponse } from '$lib/server/embed-pages';
import { keptVersions } from '$lib/server/embedded-views';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

export const entries: EntryGenerator = () =>
	keptVersions().flatMap((kept) =>
		embedEntries(kept).map((steps) => ({ ...steps, version: kept.version }))
	);

export const GET: RequestHandler = ({ params }) => {
	const kept = keptVersions().find(({ version }) => version === params.version);
	return kept ? embedResponse(params, kept) : error(404);
};
