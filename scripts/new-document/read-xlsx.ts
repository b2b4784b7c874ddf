import readXlsxFile, { type CellValue } from 'read-excel-file/node';
import { cellAddress } from './cell-address';
import { numberFormats, type NumberFormats } from './number-formats';
import { blank, type Cell, type Sheet } from './sheet';
import { shownNumber } from './shown-number';

function twoDigits(number: number): string {
	return String(number).padStart(2, '0');
}

function cellOf(value: CellValue | null, format: string): Cell {
	if (value === null) return blank;
	if (typeof value === 'number') return shownNumber(value, format);
	if (value instanceof Date) {
		const day = [twoDigits(value.getUTCDate()), twoDigits(value.getUTCMonth() + 1)];
		return { ...blank, shown: [...day, value.getUTCFullYear()].join('/') };
	}
	return { ...blank, shown: String(value).normalize('NFC').trim() };
}

/** Every sheet of an .xlsx file, each cell as it is shown. Throws what read-excel-file throws. */
export async function readXlsx(file: Buffer): Promise<Sheet[]> {
	const sheets = await readXlsxFile(file, { trim: false });
	const formats = numberFormats(file);
	const none: NumberFormats = new Map();
	return sheets.map(({ sheet, data }) => ({
		name: sheet,
		rows: data.map((row, r) =>
			row.map((value, c) =>
				cellOf(value, (formats.get(sheet) ?? none).get(cellAddress(r, c)) ?? '')
			)
		)
	}));
}
