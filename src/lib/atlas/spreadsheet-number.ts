import type { Language } from './types';

/**
 * A number as a spreadsheet in the reader's language takes it for one: no thousands marks, at most two
 * decimals, a decimal comma in Vietnamese. Empty for nothing.
 */
export function spreadsheetNumber(value: number | null, language: Language): string {
	if (value === null) return '';
	const digits = String(Math.round(value * 100) / 100);
	return language === 'vi' ? digits.replace('.', ',') : digits;
}
