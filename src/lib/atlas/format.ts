import type { Language, Unit } from './types';

const locale: Record<Language, string> = { vi: 'vi-VN', en: 'en-GB' };
const noBreakSpace = '\u00a0';

/** Making one takes far longer than using it. */
const formats = new Map<string, Intl.NumberFormat>();

/**
 * A number in the reader's format: `12.680` and `39,69` in Vietnamese, `12,680` and `39.69` in English.
 * At most `digits` decimals, none added.
 */
export function formatNumber(value: number, language: Language, digits = 2): string {
	const key = `${language} ${digits}`;
	let format = formats.get(key);
	if (!format) {
		format = new Intl.NumberFormat(locale[language], { maximumFractionDigits: digits });
		formats.set(key, format);
	}
	return format.format(value);
}

/** A rate in percent (0–100): `39,69 %` in Vietnamese, `39.69%` in English. */
export function formatPercent(value: number, language: Language, digits = 2): string {
	return `${formatNumber(value, language, digits)}${language === 'vi' ? `${noBreakSpace}%` : '%'}`;
}

/** A value of a unit that needs no noun of its own; nouns come from the messages. */
export function formatMeasure(value: number, unit: Unit, language: Language): string {
	switch (unit) {
		case 'percent':
			return formatPercent(value, language);
		case 'household':
		case 'person':
		case 'commune':
		case 'ward':
		case 'village':
		case 'district':
			// Only a count estimated by area has a fraction, and it means nothing.
			return formatNumber(value, language, 0);
		case 'percentage_point':
		case 'year':
		case 'flag':
		case 'km2':
		case 'm2':
			return formatNumber(value, language);
	}
}

/** An ISO date as `31/12/2022`, a year as it is, the empty string as it is. */
export function formatDate(date: string): string {
	const [year, month, day] = date.split('-');
	return day && month && year ? `${day}/${month}/${year}` : date;
}
