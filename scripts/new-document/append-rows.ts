import { csvFormatRow, csvParseRows } from 'd3-dsv';

/**
 * A CSV file with rows behind its last one, in the order of its own header and with its own line ends, so
 * that a comparison shows the added lines only. Throws where a row has a column that the file has not.
 */
export function appendRows(
	text: string,
	rows: readonly Readonly<Record<string, string>>[]
): string {
	const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
	const [header = []] = csvParseRows(text.replace(/^\uFEFF/, '').split(/\r?\n/u, 1)[0] ?? '');
	const added = rows.map((row) => {
		const unknown = Object.keys(row).find((name) => !header.includes(name));
		if (unknown !== undefined) throw new Error(`column "${unknown}" is not in the file`);
		return csvFormatRow(header.map((name) => row[name] ?? ''));
	});
	const ended = text.endsWith('\n') || text === '' ? text : `${text}${lineEnd}`;
	return `${ended}${added.map((line) => `${line}${lineEnd}`).join('')}`;
}
