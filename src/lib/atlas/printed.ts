/** What the characters of a printed figure say about how exact it is. */

const number = /\d[\d.,]*/;

/** Decimals of a number written with the given marks, or null where it is not that value. */
function decimalsAs(text: string, value: number, thousands: string, decimal: string) {
	const plain = text.replaceAll(thousands, '').replace(decimal, '.');
	if (Number(plain) !== Math.abs(value)) return null;
	return plain.split('.')[1]?.length ?? 0;
}

/**
 * Number of decimals of a figure as printed: `34,10 %` has two, `8,1` one, `4.658` for 4658 none.
 * The value tells a decimal mark from a thousands mark. Null where the print is not the value.
 */
export function printedDecimals(asPrinted: string, value: number): number | null {
	const text = number.exec(asPrinted)?.[0].replace(/[.,]$/, '');
	if (!text) return null;
	return decimalsAs(text, value, '.', ',') ?? decimalsAs(text, value, ',', '.');
}

/** A measure (percent or points) as a source prints it. */
export interface PrintedFigure {
	readonly value: number;
	readonly asPrinted: string;
}

/** Decimals taken where the print cannot be read: as many as percentages in the documents have. */
const usualDecimals = 2;

function decimalsOf({ value, asPrinted }: PrintedFigure): number {
	return printedDecimals(asPrinted, value) ?? usualDecimals;
}

/** Half a unit of the last printed decimal: how far a rounded figure may stand from the true one. */
export function halfUnit(figure: PrintedFigure): number {
	return 0.5 * 10 ** -decimalsOf(figure);
}

/**
 * Whether a print can stand for an exact value, given `slack` for the rounding of what the value was
 * computed from. It can when it is the value rounded or cut off at its last decimal. One trailing
 * zero is taken as filled in: the documents print 34,10 for 34,11, which is 34,1 to one decimal.
 */
export function canStandFor(figure: PrintedFigure, exact: number, slack = 0): boolean {
	const decimals = decimalsOf(figure);
	const unit = 10 ** -decimals;
	const filled = decimals > 0 && Math.round(Math.abs(figure.value) / unit) % 10 === 0;
	const rounded = 0.5 * unit * (filled ? 10 : 1) + slack;
	const cut = unit + slack;
	const above = Math.abs(exact) - Math.abs(figure.value);
	return Math.abs(exact - figure.value) <= rounded + 1e-9 || (above >= 0 && above < cut - 1e-9);
}
