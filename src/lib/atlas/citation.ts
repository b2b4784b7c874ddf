import { formatDate } from './format';
import type { Bilingual, Language, Source } from './types';

/** The text of a language; Vietnamese where the English is empty. */
export function textIn(text: Bilingual, language: Language): string {
	return (language === 'en' ? text.en : text.vi) || text.vi;
}

/**
 * The short form of a source, as it stands beside a figure: `64/KH-UBND, 09/01/2023` where it has a
 * number, else issuer and year.
 */
export function shortCitation(source: Source, language: Language): string {
	const date = formatDate(source.date);
	const lead = source.number || textIn(source.issuer, language);
	return date ? `${lead}, ${date}` : lead;
}
