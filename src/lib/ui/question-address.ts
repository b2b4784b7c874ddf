import { placeCode } from '$lib/atlas/literals';
import type { Language } from '$lib/atlas/types';
import { nothingCompared, plainLegend, type View } from '$lib/view/view';
import { viewAddress } from './address';

/** Address of a map of the whole country that answers a question. */
export function questionAddress(
	language: Language,
	question: Pick<View, 'bounds' | 'level' | 'by' | 'at' | 'kind'>
): string {
	const whole = { in: placeCode('vn'), mark: [], ...plainLegend, ...nothingCompared } as const;
	return viewAddress(language, { ...question, ...whole, view: 'map', place: null });
}
