import { boundarySources } from '$lib/server/built-files';
import { standardsFile } from '$lib/server/poverty-standards';
import type { EntryGenerator, PageServerLoad } from './$types';

/** A document to read: nothing on it needs a script. */
export const csr = false;

export const load: PageServerLoad = () => ({
	standards: standardsFile(),
	boundaries: boundarySources()
});

export const entries: EntryGenerator = () => [{ lang: undefined }, { lang: 'en' }];
