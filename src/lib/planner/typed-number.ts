/**
 * A number above 0 as people type it in either language: `50.000`, `50,000`, `2,5`, `2.5`, `1 200`. A single mark
 * followed by exactly three digits parts thousands, unless `decimal` says that decimals are expected (points).
 * Null where it is no such number.
 */
export function typedNumber(typed: string, { decimal = false } = {}): number | null {
	const text = typed.trim().replace(/[\s\u00a0]/g, '');
	if (!/^\d+([.,]\d+)*$/.test(text)) return null;
	const marks = [...text].filter((letter) => letter === '.' || letter === ',');
	const last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
	const behind = last < 0 ? 0 : text.length - last - 1;
	const repeated = marks.length > 1 && new Set(marks).size === 1;
	const isDecimal = last >= 0 && !repeated && (decimal || behind !== 3);
	const digits = (part: string) => part.replace(/[.,]/g, '');
	const value = isDecimal
		? Number(`${digits(text.slice(0, last))}.${text.slice(last + 1)}`)
		: Number(digits(text));
	return value > 0 && Number.isFinite(value) ? value : null;
}

/** A number above 0 written so that `typedNumber` reads the same number, with a point before decimals. */
export function asTyped(value: number): string {
	const text = String(value);
	// Three digits behind a single point would be thousands.
	return /^\d+\.\d{3}$/.test(text) ? `${text}0` : text;
}
