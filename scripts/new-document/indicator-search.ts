import { foldWords } from '../../src/lib/atlas/fold-text';
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
	const wanted = foldWords(typed);
	if (wanted.length === 0) return [];
	const last = wanted.length - 1;
	return indicators
		.map((indicator) => ({
			indicator,
			words: foldWords(
				`${indicator.id.replaceAll('_', ' ')} ${indicator.name_vi} ${indicator.name_en}`
			)
		}))
		.filter(({ words }) =>
			wanted.every((word, i) =>
				words.some((each) => (i === last ? each.startsWith(word) : each === word))
			)
		)
		.sort((a, b) => a.words.length - b.words.length)
		.slice(0, most)
		.map(({ indicator }) => indicator);
}
