import { foldText, foldWords } from './fold-text';

/** A stretch of a text, and whether it is what was looked for. */
export interface TextPart {
	readonly text: string;
	readonly hit: boolean;
}

/** Letters of a text as they are compared, each with where it stands; spaces and marks have none. */
function lettersOf(text: readonly string[]) {
	let folded = '';
	const at: number[] = [];
	text.forEach((letter, i) => {
		for (const bare of foldText(letter)) {
			folded += bare;
			at.push(i);
		}
	});
	const startsWord = (i: number) => i === 0 || (at[i] ?? 0) > (at[i - 1] ?? 0) + 1;
	return { folded, at, startsWord };
}

/**
 * A text in stretches, with what a query is found by: `Huyện Sa Thầy` for `sa thay kon` has `Sa Thầy`.
 * As many words of the query as possible are found at once, at the beginning of a word, else anywhere.
 */
export function matchedParts(text: string, query: string): TextPart[] {
	const written = [...text.normalize('NFC')];
	const { folded, at, startsWord } = lettersOf(written);
	const words = foldWords(query);
	const hits = new Set<number>();

	function place(wanted: string): number {
		for (let i = folded.indexOf(wanted); i >= 0; i = folded.indexOf(wanted, i + 1))
			if (startsWord(i)) return i;
		return wanted.length > 1 ? folded.indexOf(wanted) : -1;
	}
	for (let from = 0; from < words.length; from += 1)
		for (let to = words.length; to > from; to -= 1) {
			const wanted = words.slice(from, to).join('');
			const start = place(wanted);
			if (start < 0) continue;
			const [first = 0, last = 0] = [at[start], at[start + wanted.length - 1]];
			for (let i = first; i <= last; i += 1) hits.add(i);
			from = to - 1;
			break;
		}

	const parts: TextPart[] = [];
	written.forEach((letter, i) => {
		const hit = hits.has(i);
		const last = parts.at(-1);
		if (last?.hit === hit) parts[parts.length - 1] = { text: last.text + letter, hit };
		else parts.push({ text: letter, hit });
	});
	return parts;
}
