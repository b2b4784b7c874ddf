import type { Language } from './types';

/** A number with exactly so many decimals, for columns that align: `1,000` and `0,660` in Vietnamese. */
export function formatFixed(value: number, language: Language, digits: number): string {
	return new Intl.NumberFormat(language, {
		minimumFractionDigits: digits,
		maximumFractionDigits: digits
	}).format(value);
}
