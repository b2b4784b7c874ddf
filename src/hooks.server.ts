import type { Handle } from '@sveltejs/kit';
import { pagePreview } from '$lib/server/page-preview';

/**
 * Writes the page's language into `<html lang>`, the first segment of the path, else Vietnamese, and what other
 * sites show of a link to it.
 */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: async ({ html }) => {
			const { route, params, url } = event;
			const page = { route: route.id, params, pathname: url.pathname };
			const preview = await pagePreview(page, html);
			return html.replace('%lang%', params['lang'] ?? 'vi').replace('%preview%', () => preview);
		}
	});
