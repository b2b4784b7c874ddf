import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { InvalidInputError, InvalidSpreadsheetError } from 'read-excel-file/node';
import { readCsv } from './read-csv';
import { readXlsx } from './read-xlsx';
import { refuse } from './refusal';
import type { Sheet } from './sheet';

function bytesOf(path: string): Buffer {
	try {
		return readFileSync(path);
	} catch {
		throw refuse(path, (t) => t.trouble.missingFile);
	}
}

async function sheetsOf(path: string, file: Buffer): Promise<Sheet[]> {
	const name = basename(path);
	switch (extname(path).toLowerCase()) {
		case '.xlsx':
			try {
				return await readXlsx(file);
			} catch (error) {
				if (error instanceof InvalidInputError || error instanceof InvalidSpreadsheetError)
					throw refuse(name, (t) => t.trouble.notXlsx);
				throw error;
			}
		case '.csv':
			try {
				return [readCsv(file)];
			} catch (error) {
				if (error instanceof TypeError) throw refuse(name, (t) => t.trouble.notUtf8);
				throw error;
			}
		default:
			throw refuse(name, (t) => t.trouble.wrongType);
	}
}

/**
 * The sheets of a spreadsheet that have something in them. Throws a {@link Refusal} for a file that is
 * missing, of another type, not readable or empty.
 */
export async function readSpreadsheet(path: string): Promise<Sheet[]> {
	const file = bytesOf(path);
	const name = basename(path);
	if (file.length === 0) throw refuse(name, (t) => t.trouble.emptyFile);
	const sheets = await sheetsOf(path, file);
	const filled = sheets.filter(({ rows }) => rows.some((row) => row.some(({ shown }) => shown)));
	if (filled.length === 0) throw refuse(name, (t) => t.trouble.emptyFile);
	return filled;
}
