import { getContext, setContext } from 'svelte';
import type { Language } from '../atlas/types';
import type { CarriedMessages } from './carried.vi';
import type { CartogramMessages } from './cartogram.vi';
import type { CompareMessages } from './compare.vi';
import type { DataPageMessages } from './data-page.vi';
import type { DefinitionsMessages } from './definitions.vi';
import type { EmbedMessages } from './embed.vi';
import type { LedgerMessages } from './ledger.vi';
import type { LegendMessages } from './legend.vi';
import type { MapToolsMessages } from './map-tools.vi';
import type { PanelMessages } from './panel.vi';
import type { PlanMessages } from './plan.vi';
import type { ProfileMessages } from './profile.vi';
import type { SearchMessages } from './search.vi';
import type { ShareMessages } from './share.vi';
import type { TableMessages } from './table.vi';
import type { TakeMessages } from './take.vi';
import type { TimeMessages } from './time.vi';

/** Texts that only some pages, views or parts of one need; the first view of the map does not carry them. */
export interface PageTexts {
	readonly carried: CarriedMessages;
	readonly cartogram: CartogramMessages;
	readonly compare: CompareMessages;
	readonly data: DataPageMessages;
	readonly definitions: DefinitionsMessages;
	readonly embed: EmbedMessages;
	readonly ledger: LedgerMessages;
	readonly legend: LegendMessages;
	readonly mapTools: MapToolsMessages;
	readonly panel: PanelMessages;
	readonly plan: PlanMessages;
	readonly profile: ProfileMessages;
	readonly search: SearchMessages;
	readonly share: ShareMessages;
	readonly table: TableMessages;
	readonly take: TakeMessages;
	readonly time: TimeMessages;
}

type Loaders = {
	readonly [Page in keyof PageTexts]: Readonly<Record<Language, () => Promise<PageTexts[Page]>>>;
};

const loaders: Loaders = {
	carried: {
		vi: async () => (await import('./carried.vi')).carriedVi,
		en: async () => (await import('./carried.en')).carriedEn
	},
	cartogram: {
		vi: async () => (await import('./cartogram.vi')).cartogramVi,
		en: async () => (await import('./cartogram.en')).cartogramEn
	},
	compare: {
		vi: async () => (await import('./compare.vi')).compareVi,
		en: async () => (await import('./compare.en')).compareEn
	},
	data: {
		vi: async () => (await import('./data-page.vi')).dataPageVi,
		en: async () => (await import('./data-page.en')).dataPageEn
	},
	definitions: {
		vi: async () => (await import('./definitions.vi')).definitionsVi,
		en: async () => (await import('./definitions.en')).definitionsEn
	},
	embed: {
		vi: async () => (await import('./embed.vi')).embedVi,
		en: async () => (await import('./embed.en')).embedEn
	},
	ledger: {
		vi: async () => (await import('./ledger.vi')).ledgerVi,
		en: async () => (await import('./ledger.en')).ledgerEn
	},
	legend: {
		vi: async () => (await import('./legend.vi')).legendVi,
		en: async () => (await import('./legend.en')).legendEn
	},
	mapTools: {
		vi: async () => (await import('./map-tools.vi')).mapToolsVi,
		en: async () => (await import('./map-tools.en')).mapToolsEn
	},
	panel: {
		vi: async () => (await import('./panel.vi')).panelVi,
		en: async () => (await import('./panel.en')).panelEn
	},
	plan: {
		vi: async () => (await import('./plan.vi')).planVi,
		en: async () => (await import('./plan.en')).planEn
	},
	profile: {
		vi: async () => (await import('./profile.vi')).profileVi,
		en: async () => (await import('./profile.en')).profileEn
	},
	search: {
		vi: async () => (await import('./search.vi')).searchVi,
		en: async () => (await import('./search.en')).searchEn
	},
	share: {
		vi: async () => (await import('./share.vi')).shareVi,
		en: async () => (await import('./share.en')).shareEn
	},
	table: {
		vi: async () => (await import('./table.vi')).tableVi,
		en: async () => (await import('./table.en')).tableEn
	},
	take: {
		vi: async () => (await import('./take.vi')).takeVi,
		en: async () => (await import('./take.en')).takeEn
	},
	time: {
		vi: async () => (await import('./time.vi')).timeVi,
		en: async () => (await import('./time.en')).timeEn
	}
};

/** Pages that have texts of their own. */
export const pagesWithTexts = Object.keys(loaders) as (keyof PageTexts)[];

/** Loads the texts of a page in one language, for its `load` function. */
export function loadPageTexts<Page extends keyof PageTexts>(
	page: Page,
	language: Language
): Promise<PageTexts[Page]> {
	return loaders[page][language]();
}

/** Gives a page's texts to everything below it, as a getter so that they follow the language. */
export function providePageTexts<Page extends keyof PageTexts>(
	page: Page,
	texts: () => PageTexts[Page]
): void {
	setContext(`texts of ${page}`, texts);
}

/** The texts that the page has provided; throws below a page that has not. */
export function usePageTexts<Page extends keyof PageTexts>(page: Page): () => PageTexts[Page] {
	const texts = getContext<(() => PageTexts[Page]) | undefined>(`texts of ${page}`);
	if (!texts) throw new Error(`the texts of "${page}" are not provided here`);
	return texts;
}
