import type { Unit } from './types';

/** What the characters of a cell say as a figure of a unit. */
export type PrintedReading =
	| { readonly kind: 'number'; readonly value: number }
	/** Nothing is stated: empty, a dash, dots. It is not zero. */
	| { readonly kind: 'no_data' }
	/** The mark may be of thousands or of decimals: `1.234` in a column of percentages. */
	| { readonly kind: 'ambiguous'; readonly readings: readonly number[] }
	/** A number that cannot be one of the unit: `12,5` households. */
	| { readonly kind: 'not_whole'; readonly value: number }
	/** A percent sign on what is no percentage. */
	| { readonly kind: 'percent_sign' }
	| { readonly kind: 'no_number' };

const noData = /^(?:[-–—−]+|\.{2,}|…|x|n\/a)$/iu;
const measures: readonly Unit[] = ['percent', 'percentage_point', 'km2', 'm2'];

/** Whether a unit counts things, so that its figures are whole numbers. */
export function isCount(unit: Unit): boolean {
	return !measures.includes(unit);
}

function reading(values: readonly number[]): PrintedReading {
	const [only, ...more] = [...new Set(values)];
	if (only === undefined) return { kind: 'no_number' };
	return more.length === 0
		? { kind: 'number', value: only }
		: { kind: 'ambiguous', readings: [only, ...more] };
}

const styles = [
	{ form: /^(?:\d+|\d{1,3}(?:\.\d{3})+)(?:,\d+)?$/u, thousands: '.', decimal: ',' },
	{ form: /^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/u, thousands: ',', decimal: '.' }
] as const;

/** Numbers that the digits may mean: in Vietnamese style first, then in English style. */
function meanings(digits: string): number[] {
	const whole = digits.replace(/(?<=\d)[\s\u202f](?=\d{3}(?!\d))/gu, '');
	return styles
		.filter(({ form }) => form.test(whole))
		.map(({ thousands, decimal }) => Number(whole.replaceAll(thousands, '').replace(decimal, '.')));
}

/**
 * Reads a figure as Vietnamese documents print it: `12.680`, `39,69`, `39,69 %`, `12 680`. A point before
 * three digits is of thousands in a count and may be either in a measure; a comma is of decimals in a
 * rate, and may be either in a count or an area. What may be either is ambiguous, never chosen.
 */
export function readPrinted(text: string, unit: Unit): PrintedReading {
	const plain = text
		.normalize('NFC')
		.replace(/\u00a0/gu, ' ')
		.trim();
	if (plain === '' || noData.test(plain)) return { kind: 'no_data' };
	const parts = /^([-−–]?)\s*(\d[\d.,\s\u202f]*?)\s*(%?)$/u.exec(plain);
	if (!parts) return { kind: 'no_number' };
	const [, sign = '', digits = '', percent = ''] = parts;
	if (percent && unit !== 'percent' && unit !== 'percentage_point') return { kind: 'percent_sign' };
	const values = meanings(digits).map((value) => (sign && value !== 0 ? -value : value));
	if (!isCount(unit)) {
		const decimalComma = /^\d{1,3},\d{3}$/u.test(digits) && !unit.endsWith('2');
		return reading(decimalComma ? values.slice(0, 1) : values);
	}
	const whole = values.filter(Number.isInteger);
	if (whole.length === 0)
		return values[0] === undefined
			? { kind: 'no_number' }
			: { kind: 'not_whole', value: values[0] };
	// 12.680 households are thousands, as Vietnamese writes them; 12,680 may be English or a slip.
	return digits.includes(',') || digits.includes('.') !== /\.\d{3}(?!\d)/u.test(digits)
		? { kind: 'ambiguous', readings: [...new Set(whole)] }
		: reading(whole.slice(0, 1));
}
