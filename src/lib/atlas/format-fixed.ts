import type { Language } from './types';

/** Making one takes far longer than using it, and a map of communes uses ten thousand. */
const formats = new Map<string, Intl.NumberFormat>();

/** A number with exactly so many decimals, for columns that align: `1,000` and `0,660` in Vietnamese. */
export function formatFixed(value: number, language: Language, digits: number): string {
	const key = `${language} ${digits}`;
	let format = formats.get(key);
	if (!format) {
		format = new Intl.NumberFormat(language, {
			minimumFractionDigits: digits,
			maximumFractionDigits: digits
		});
		formats.set(key, format);
	}
	return format.format(value);
}
