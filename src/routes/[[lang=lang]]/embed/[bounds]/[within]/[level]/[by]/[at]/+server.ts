import { embedEntries, embedResponse } from '$lib/server/embed-pages';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

export const entries: EntryGenerator = () => embedEntries(null);

export const GET: RequestHandler = ({ params }) => embedResponse(params, null);
