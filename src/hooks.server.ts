import type { Handle } from '@sveltejs/kit';

/** Writes the page's language into `<html lang>`: the first segment of the path, else Vietnamese. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%lang%', event.params['lang'] ?? 'vi')
	});
