import { tsvFormatRows } from 'd3-dsv';
import type { TableRow } from '../atlas/table-rows';
import type { Column } from './table-columns';

/** A table as text for a spreadsheet: heads, then one line a row, cells between tabs. */
export function tableText(columns: readonly Column[], rows: readonly TableRow[]): string {
	return tsvFormatRows([
		columns.map(({ label }) => label),
		...rows.map((row) => columns.map(({ copied }) => copied(row)))
	]);
}
