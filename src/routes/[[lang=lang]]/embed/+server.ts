import { defaultEmbed } from '$lib/server/embed-document';
import { documentResponse } from '$lib/server/embed-pages';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

export const entries: EntryGenerator = () => [{ lang: undefined }, { lang: 'en' }];

export const GET: RequestHandler = async ({ params }) =>
	documentResponse(await defaultEmbed(params.lang === 'en' ? 'en' : 'vi'));
