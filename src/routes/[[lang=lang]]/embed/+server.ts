import { error } from '@sveltejs/kit';
import { defaultEmbed } from '$lib/server/embed-document';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

export const entries: EntryGenerator = () => [{ lang: undefined }, { lang: 'en' }];

export const GET: RequestHandler = async ({ params }) => {
	const page = await defaultEmbed(params.lang === 'en' ? 'en' : 'vi');
	if (!page) error(404);
	return new Response(page, { headers: { 'content-type': 'text/html' } });
};
