import type { Cell } from './sheet';

/** Most digits that a cell in General shows. */
const generalDigits = 10;

interface NumberFormat {
	readonly before: string;
	readonly after: string;
	readonly grouped: boolean;
	/** Fewest and most decimals. */
	readonly decimals: readonly [number, number];
	readonly percent: boolean;
}

/** Characters of a format that are shown as they are: quotes, escapes and fillers taken off. */
function literal(text: string): string {
	return text
		.replace(/\[[^\]]*\]/gu, '')
		.replace(/[_*]./gu, '')
		.replace(/"([^"]*)"/gu, '$1')
		.replace(/\\(.)/gu, '$1');
}

/** The first section of a number format; null for a format of another kind (fractions, powers of ten). */
function readFormat(format: string): NumberFormat | null {
	const section = format.split(';')[0] ?? '';
	const parts =
		/^((?:"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|[^#0])*)([#0,]*[#0])(?:\.([#0]*))?((?:"[^"]*"|\\.|_.|\*.|[^#0])*)$/u.exec(
			section
		);
	if (!parts) return null;
	const [, before = '', whole = '', decimals = '', after = ''] = parts;
	if (/[eE/?]/u.test(after.replace(/"[^"]*"/gu, ''))) return null;
	return {
		before: literal(before),
		after: literal(after).trimEnd(),
		grouped: whole.includes(','),
		decimals: [decimals.replaceAll('#', '').length, decimals.length],
		percent: after.replace(/"[^"]*"|\\./gu, '').includes('%')
	};
}

/** Rounds half away from zero on the decimals that are written, as spreadsheets do. */
function rounded(value: number, decimals: number): number {
	const exact = Number(value.toPrecision(15));
	const size = Math.abs(exact);
	if (size >= 1e15 || (size !== 0 && size < 1e-6)) return Number(exact.toFixed(decimals));
	return Math.sign(exact) * Number(`${Math.round(Number(`${size}e${decimals}`))}e-${decimals}`);
}

function general(value: number): NumberFormat {
	const whole = Math.trunc(Math.abs(value)).toString().length;
	return {
		before: '',
		after: '',
		grouped: false,
		decimals: [0, Math.max(0, generalDigits - whole)],
		percent: false
	};
}

/**
 * A number as a spreadsheet in Vietnamese shows it, and the number that is so shown: 12680 in `#,##0` is
 * `12.680`, 0.396924 in `0.00%` is `39,69%` and 39.69. An empty or unknown format shows it as General does.
 */
export function shownNumber(value: number, format: string): Cell {
	const { before, after, grouped, decimals, percent } =
		(format && readFormat(format)) || general(value);
	const number = rounded(percent ? value * 100 : value, decimals[1]);
	const digits = new Intl.NumberFormat('vi-VN', {
		minimumFractionDigits: decimals[0],
		maximumFractionDigits: decimals[1],
		useGrouping: grouped ? 'always' : false
	}).format(number);
	return { shown: `${before}${digits}${after}`.trim(), number, percent };
}
