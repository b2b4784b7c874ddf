import { foldText, foldWords } from '../../src/lib/atlas/fold-text';
import { plainHeads } from './column-words';
import { cellAt, widthOf, type Cell, type Sheet } from './sheet';

/** Where a table begins: its heads and the first row below them, rows from 0. */
export interface Header {
	readonly first: number;
	readonly last: number;
	/** First row of the body; a row that numbers the columns is passed over. */
	readonly body: number;
}

const mostHeads = 4;

function filled(row: readonly Cell[]): readonly Cell[] {
	return row.filter(({ shown }) => shown !== '');
}

function isFigure({ number, shown }: Cell): boolean {
	return number !== null || /^\d[\d.,\s]*%?$/u.test(shown);
}

/** `(1) | (2) | (3)`, `A | B | 1 | 2`, `1 | 2 | 3=2/1`: the numbers of the columns. */
function numbersColumns(row: readonly Cell[]): boolean {
	const cells = filled(row).map(({ shown }) => shown.replace(/[()[\]\s]/gu, ''));
	const numbers = cells.filter((text) => /^\d{1,2}(=.*)?$/u.test(text));
	return (
		cells.length > 1 &&
		cells.every((text) => /^([A-Z]|\d{1,2})(=.*)?$/u.test(text)) &&
		numbers.every(
			(text, i) => i === 0 || Number.parseInt(text) > Number.parseInt(numbers[i - 1] ?? '')
		)
	);
}

function namesPlaces(row: readonly Cell[]): boolean {
	const heads = new Set([...plainHeads.place, ...plainHeads.numbering].map(foldText));
	return filled(row).some(({ shown }) => heads.has(foldText(shown)));
}

/** Whether a row has a name and a figure beside it. */
function isBody(row: readonly Cell[]): boolean {
	if (numbersColumns(row) || namesPlaces(row)) return false;
	const cells = filled(row);
	return (
		cells.some(isFigure) &&
		cells.some((cell) => !isFigure(cell) && foldWords(cell.shown).length > 0)
	);
}

/**
 * Finds the heads of a table: the rows with at least two cells right above the first row that has a name
 * and a figure. Null where no such row follows any heads.
 */
export function findHeader(sheet: Sheet): Header | null {
	const named = sheet.rows.findIndex(namesPlaces);
	const body = sheet.rows.findIndex((row, i) => i > named && isBody(row));
	if (body < 1) return null;
	let last = body - 1;
	while (
		last >= 0 &&
		(numbersColumns(sheet.rows[last] ?? []) || !filled(sheet.rows[last] ?? [])[0])
	)
		last -= 1;
	if (last < 0) return null;
	// The head of the places is merged from the top row of the heads down.
	if (named >= 0 && last - named < mostHeads) return { first: named, last, body };
	let first = last;
	while (
		first > 0 &&
		last - first + 1 < mostHeads &&
		filled(sheet.rows[first - 1] ?? []).length > 1
	)
		first -= 1;
	return { first, last, body };
}

/** The header that the reader names by its rows, counted from 0. */
export function headerAt(sheet: Sheet, first: number, last: number): Header {
	return { first, last, body: numbersColumns(sheet.rows[last + 1] ?? []) ? last + 2 : last + 1 };
}

/**
 * The heads of each column from the top down. A head above several columns, merged or left blank to the
 * right, belongs to each of them that has a head of its own below.
 */
export function headsOf(sheet: Sheet, { first, last }: Header): string[][] {
	const columns = Array.from({ length: widthOf(sheet) }, (_, column) => column);
	const rows = Array.from({ length: last - first + 1 }, (_, i) => first + i);
	const shown = (row: number, column: number) =>
		cellAt(sheet, row, column).shown.replace(/\s+/gu, ' ');
	return columns.map((column) =>
		rows.flatMap((row) => {
			const own = shown(row, column);
			if (own) return [own];
			const below = rows.some((lower) => lower > row && shown(lower, column) !== '');
			if (!below) return [];
			for (let left = column - 1; left >= 0; left -= 1)
				if (shown(row, left)) return [shown(row, left)];
			return [];
		})
	);
}
