/** A cell as a reader of the spreadsheet sees it. */
export interface Cell {
	/** What the sheet shows, character for character; a number in Vietnamese style. Empty where blank. */
	readonly shown: string;
	/**
	 * The number that is shown, where the cell holds a number and no text. A percentage is in percent
	 * (0,3969 shown as 39,69% is 39.69).
	 */
	readonly number: number | null;
	/** Whether the number is shown with the sign of percent. */
	readonly percent: boolean;
}

/** One sheet of a spreadsheet: rows from the first of the sheet, so that addresses hold. */
export interface Sheet {
	/** Empty for a CSV file. */
	readonly name: string;
	readonly rows: readonly (readonly Cell[])[];
}

export const blank: Cell = { shown: '', number: null, percent: false };

/** The cell of a sheet by row and column from 0; blank outside. */
export function cellAt(sheet: Sheet, row: number, column: number): Cell {
	return sheet.rows[row]?.[column] ?? blank;
}

/** Number of columns of the widest row. */
export function widthOf(sheet: Sheet): number {
	return sheet.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
}
