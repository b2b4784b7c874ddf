import type { Comparison, Filter } from './filter';
import type { Programme } from '../atlas/types';

/** The words of a language that a filter is read out in. */
export interface FilterPhrases<Criterion extends string> {
	readonly and: string;
	readonly or: string;
	readonly not: (inner: string) => string;
	readonly everywhere: string;
	readonly nowhere: string;
	readonly designated: (programme: Programme) => string;
	readonly value: (criterion: Criterion, comparison: Comparison, than: number) => string;
}

/**
 * A filter as a sentence of a language, with brackets only where “and” and “or” would be read wrongly: “and” binds
 * closer than “or” in neither language's ear, so a combination inside another always has them.
 */
export function filterSentence<Criterion extends string>(
	filter: Filter<Criterion>,
	phrases: FilterPhrases<Criterion>
): string {
	switch (filter.kind) {
		case 'all':
		case 'any': {
			const [only] = filter.of;
			if (!only) return filter.kind === 'all' ? phrases.everywhere : phrases.nowhere;
			if (filter.of.length === 1) return filterSentence(only, phrases);
			const word = filter.kind === 'all' ? phrases.and : phrases.or;
			return filter.of.map((part) => bracketed(part, phrases)).join(word);
		}
		case 'not':
			return phrases.not(bracketed(filter.of, phrases));
		case 'designated':
			return phrases.designated(filter.programme);
		case 'value':
			return phrases.value(filter.criterion, filter.comparison, filter.than);
	}
}

function bracketed<Criterion extends string>(
	part: Filter<Criterion>,
	phrases: FilterPhrases<Criterion>
): string {
	const text = filterSentence(part, phrases);
	const combined = (part.kind === 'all' || part.kind === 'any') && part.of.length > 1;
	return combined ? `(${text})` : text;
}
