import type { DownloadsFile } from '$lib/atlas/downloads';
import { boundarySources, readBuilt } from '$lib/server/built-files';
import { dataOverview } from '$lib/server/data-page';
import type { EntryGenerator, PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
	downloads: readBuilt<DownloadsFile>('data/downloads.json'),
	...dataOverview(),
	boundaries: boundarySources()
});

export const entries: EntryGenerator = () => [{ lang: undefined }, { lang: 'en' }];
