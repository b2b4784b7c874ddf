import { fittedBreaks } from '$lib/atlas/fitted-breaks';
import type { Language } from '$lib/atlas/types';
import { loadPageTexts } from '$lib/i18n/page-texts';
import { valuesOfAllYears } from '$lib/view/all-years';
import {
	cellNames,
	householdPhrase,
	householdsName,
	householdsOf,
	offersHouseholds,
	sceneWithHouseholds
} from './household-view';
import { weightsByClass } from './legend-weights';

/**
 * Everything that changes the classes of a map: what fits them, what shows them, and its words. It comes
 * when a reader touches the legend, or an address asks for it. The components are one import further:
 * the styles of what a page itself imports, even late, are in its HTML.
 */
export async function loadLegendKit(language: Language) {
	const [parts, texts] = await Promise.all([
		import('./legend-parts'),
		loadPageTexts('legend', language)
	]);
	return {
		...parts,
		language,
		texts,
		fittedBreaks,
		valuesOfAllYears,
		weightsByClass,
		cellNames,
		householdPhrase,
		householdsName,
		householdsOf,
		offersHouseholds,
		sceneWithHouseholds
	};
}

export type LegendKit = Awaited<ReturnType<typeof loadLegendKit>>;
