import { fittedBreaks } from '$lib/atlas/fitted-breaks';
import type { Language } from '$lib/atlas/types';
import { loadPageTexts } from '$lib/i18n/page-texts';
import { valuesOfAllYears } from '$lib/view/all-years';
import FilterChip from './FilterChip.svelte';
import LegendAxis from './LegendAxis.svelte';
import LegendTools from './LegendTools.svelte';
import { weightsByClass } from './legend-weights';

/**
 * Everything that changes the classes of a map: what fits them, what shows them, and its words. It comes
 * when a reader touches the legend, or an address asks for it; one module, so that it arrives at once.
 */
export async function loadLegendKit(language: Language) {
	return {
		language,
		texts: await loadPageTexts('legend', language),
		fittedBreaks,
		valuesOfAllYears,
		weightsByClass,
		FilterChip,
		LegendAxis,
		LegendTools
	};
}

export type LegendKit = Awaited<ReturnType<typeof loadLegendKit>>;
