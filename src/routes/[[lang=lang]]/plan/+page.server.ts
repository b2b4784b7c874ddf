import type { FirstView } from '$lib/atlas/first-view';
import { boundarySources, readBuilt } from '$lib/server/built-files';
import type { EntryGenerator, PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
	const { dataVersion, provinces } = readBuilt<FirstView>('data/first-view.json');
	return { dataVersion, provinces, boundaries: boundarySources() };
};

export const entries: EntryGenerator = () => [{ lang: undefined }, { lang: 'en' }];
