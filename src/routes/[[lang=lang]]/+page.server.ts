import { explorerData } from '$lib/server/explorer-data';
import type { EntryGenerator, PageServerLoad } from './$types';

export const load: PageServerLoad = () => explorerData();

export const entries: EntryGenerator = () => [{ lang: undefined }, { lang: 'en' }];
