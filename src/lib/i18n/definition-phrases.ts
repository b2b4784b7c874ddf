import { textIn } from '../atlas/citation';
import { formatNumber } from '../atlas/format';
import type { Definition } from '../atlas/types';
import type { DefinitionsMessages } from './definitions.vi';
import type { Locale } from './messages';

/** The locale of a page that also has the texts of the poverty standards. */
export interface DefinitionsLocale extends Locale {
	readonly definitions: DefinitionsMessages;
}

/**
 * What a definition says: `nông thôn: 700.000 đồng`, `1/10`, `3 trong 10 chỉ số`, the rule, or the name
 * where that says all.
 */
export function definitionPhrase(
	{ name, rule, value, outOf, unit, area }: Definition,
	{ definitions: t, language }: DefinitionsLocale
): string {
	const show = (number: number | null) => formatNumber(number ?? 0, language);
	switch (unit) {
		case 'vnd_person_month':
			return area === '' ? show(value) : t.amount(t.area[area], show(value));
		case 'share':
			return `${show(value)}/${show(outOf)}`;
		case 'indicator':
			return t.outOf(show(value), show(outOf));
		case '':
			return textIn(rule, language) || textIn(name, language);
	}
}
