import { csvFormatRows } from 'd3-dsv';
import type { Table } from './read-table';

/** A table as canonical CSV: columns in the descriptor's order, line feeds, quotes only where needed. */
export function csvText(table: Table): string {
	const header = table.resource.schema.fields.map((field) => field.name);
	const body = table.rows.map((row) => header.map((name) => row.cells[name] ?? ''));
	return `${csvFormatRows([header, ...body])}\n`;
}

/** CSV as it is served: with the byte order mark by which Excel knows it for UTF-8. */
export function servedCsv(text: string): string {
	return `\uFEFF${text}`;
}
