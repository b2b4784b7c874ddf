import { dsvFormat } from 'd3-dsv';
import { tidyText } from '../build-data/read-table';
import { blank, type Sheet } from './sheet';

const separators = [';', ',', '\t'] as const;

/** Cells outside quotes tell the separator: the one that most rows have in equal number. */
function separatorOf(text: string): string {
	const widths = separators.map((separator) => {
		const rows = dsvFormat(separator).parseRows(text);
		const counts = new Map<number, number>();
		for (const row of rows)
			if (row.length > 1) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
		return Math.max(0, ...counts.values());
	});
	return separators[widths.indexOf(Math.max(...widths))] ?? ',';
}

/**
 * A CSV file as a sheet: comma, semicolon or tab, UTF-8. Throws a TypeError where the bytes are not UTF-8.
 */
export function readCsv(file: Uint8Array): Sheet {
	const text = tidyText(new TextDecoder('utf-8', { fatal: true }).decode(file));
	const rows = dsvFormat(separatorOf(text)).parseRows(text);
	return {
		name: '',
		rows: rows.map((row) => row.map((cell) => ({ ...blank, shown: cell.trim() })))
	};
}
