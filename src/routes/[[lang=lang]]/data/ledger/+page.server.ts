import type { LedgerFile } from '$lib/atlas/ledger/ledger-file';
import { boundarySources, readBuilt } from '$lib/server/built-files';
import type { EntryGenerator, PageServerLoad } from './$types';

/** A document to read: nothing on it needs a script. */
export const csr = false;

export const load: PageServerLoad = () => ({
	ledger: readBuilt<LedgerFile>('data/ledger.json'),
	boundaries: boundarySources()
});

export const entries: EntryGenerator = () => [{ lang: undefined }, { lang: 'en' }];
