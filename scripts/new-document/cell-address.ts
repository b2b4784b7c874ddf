const letters = 26;

/** Letters of a column counted from 0: 0 → A, 27 → AB. */
export function columnLetters(column: number): string {
	const last = String.fromCharCode(65 + (column % letters));
	return column < letters ? last : columnLetters(Math.floor(column / letters) - 1) + last;
}

/** Column from 0 of its letters (`AB` → 27); null where they are none. */
export function columnNumber(text: string): number | null {
	const name = text.trim().toUpperCase();
	if (!/^[A-Z]{1,3}$/.test(name)) return null;
	return [...name].reduce((sum, letter) => sum * letters + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Address as spreadsheets write it, row and column counted from 0: (6, 3) → D7. */
export function cellAddress(row: number, column: number): string {
	return `${columnLetters(column)}${row + 1}`;
}
