import { searchByWords } from '../../src/lib/atlas/word-search';
import type { NamedIndicator } from './recognise-column';

const most = 9;

/**
 * Indicators whose id or name has every word that is typed, in any order and without marks; the shortest
 * names first. The last word may be a beginning.
 */
export function searchIndicators<Indicator extends NamedIndicator>(
	typed: string,
	indicators: readonly Indicator[]
): Indicator[] {
	return searchByWords(
		typed,
		indicators,
		({ id, name_vi, name_en }) => `${id.replaceAll('_', ' ')} ${name_vi} ${name_en}`,
		most
	);
}
