import FormulaParser from 'fast-formula-parser';

/** What a cell holds: a value, or a formula that begins with `=`. */
export type SheetCell = number | string | boolean | null;

/** The numbers among the arguments of a function; blank cells of a range are none. */
function numbersOf(values: readonly { readonly value: unknown }[]): number[] {
	return values.flatMap(({ value }) =>
		[value].flat(2).filter((each): each is number => typeof each === 'number')
	);
}

/**
 * A sheet with its formulas calculated by a program that knows nothing of the atlas. Rows and columns begin at 0.
 * Throws where a formula has an error.
 */
export function recomputedSheet(rows: readonly (readonly SheetCell[])[]): SheetCell[][] {
	const known = new Map<string, SheetCell>();
	const makeParser = () =>
		new FormulaParser({
			onCell: ({ row, col }) => cell(row, col),
			onRange: ({ from, to }) =>
				Array.from({ length: to.row - from.row + 1 }, (_, r) =>
					Array.from({ length: to.col - from.col + 1 }, (_, c) => cell(from.row + r, from.col + c))
				),
			// Not among the program's own, or, as these two, not over ranges with blank cells.
			functions: {
				COUNT: (...values) => numbersOf(values).length,
				COUNTIF: (range, { value }) => {
					const [, compare = '', than = ''] = /^([<>]?)(.*)$/.exec(String(value)) ?? [];
					return numbersOf([range]).filter((each) =>
						compare === '<'
							? each < Number(than)
							: compare === '>'
								? each > Number(than)
								: each === Number(than)
					).length;
				},
				MAX: (...values) => Math.max(...numbersOf(values)),
				MIN: (...values) => Math.min(...numbersOf(values)),
				STDEVP: (...values) => {
					const numbers = numbersOf(values);
					const mean = numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
					const squares = numbers.reduce((sum, each) => sum + (each - mean) ** 2, 0);
					return Math.sqrt(squares / numbers.length);
				}
			}
		});
	/** A parser cannot begin a second formula within a first: one for each depth of formulas in formulas. */
	const parsers: FormulaParser[] = [];
	let depth = 0;
	/** Counted from 1, as the parser does. */
	function cell(row: number, column: number): SheetCell {
		const key = `${row} ${column}`;
		const found = known.get(key);
		if (found !== undefined) return found;
		const raw = rows[row - 1]?.[column - 1] ?? null;
		let value = raw;
		if (typeof raw === 'string' && raw.startsWith('=')) {
			const parser = (parsers[depth] ??= makeParser());
			depth += 1;
			const result = parser.parse(raw.slice(1), { row, col: column, sheet: 'list' });
			depth -= 1;
			if (result instanceof Error) throw new Error(`${raw} in row ${row}: ${result.message}`);
			if (typeof result === 'object' && result !== null)
				throw new Error(`${raw} in row ${row}: ${String(result)}`);
			value = result;
		}
		known.set(key, value);
		return value;
	}
	return rows.map((row, r) => row.map((_, c) => cell(r + 1, c + 1)));
}
