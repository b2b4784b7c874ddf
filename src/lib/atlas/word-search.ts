import { foldWords } from './fold-text';

/**
 * Things whose text has every word that is typed, in any order and without marks; the shortest texts
 * first, `most` at the most. The last word may be a beginning. Nothing typed finds nothing.
 */
export function searchByWords<Thing>(
	typed: string,
	things: readonly Thing[],
	textOf: (thing: Thing) => string,
	most: number
): Thing[] {
	const wanted = foldWords(typed);
	if (wanted.length === 0) return [];
	const last = wanted.length - 1;
	return things
		.map((thing) => ({ thing, words: foldWords(textOf(thing)) }))
		.filter(({ words }) =>
			wanted.every((word, i) =>
				words.some((each) => (i === last ? each.startsWith(word) : each === word))
			)
		)
		.sort((a, b) => a.words.length - b.words.length)
		.slice(0, most)
		.map(({ thing }) => thing);
}
