import { classCounts, tidyBreaks } from './classify';
import { readPrinted } from './read-printed';
import type { Unit } from './types';

/** Class limits that a reader has typed, or what of it cannot be read. */
export type TypedBreaks =
	| { readonly breaks: number[] }
	| {
			readonly problem: 'none' | 'no_number' | 'ambiguous' | 'too_many';
			/** The words that the problem is with. */
			readonly word: string;
	  };

/**
 * Reads class limits as a Vietnamese reader types them: `2,5; 6; 10`, `2,5 % 6 % 10 %`, `2.5 6 10`. A comma
 * inside a number is of decimals; limits are parted by semicolons, spaces, or a comma before a space.
 */
export function readBreaks(text: string, unit: Unit): TypedBreaks {
	const words = text
		.replace(/\s+%/gu, '%')
		.split(/[;\s]+/u)
		.map((word) => word.replace(/,$/u, ''))
		.filter(Boolean);
	const breaks: number[] = [];
	for (const word of words) {
		const read = readPrinted(word, unit);
		if (read.kind === 'ambiguous') return { problem: 'ambiguous', word };
		if (read.kind !== 'number') return { problem: 'no_number', word };
		breaks.push(read.value);
	}
	const tidy = tidyBreaks(breaks);
	if (tidy.length === 0) return { problem: 'none', word: '' };
	return tidy.length < classCounts.most
		? { breaks: tidy }
		: { problem: 'too_many', word: String(tidy.length) };
}
