import type { Table } from './read-table';

/** First and last year. */
export type YearSpan = readonly [from: string, to: string];

/** Columns that say of which time a row speaks; dates of documents do not. */
const timeColumns = ['period', 'year', 'valid_from', 'valid_to'];

/** The years that the rows of a table speak of, or null where it has no time. */
export function periodSpan(table: Table): YearSpan | null {
	return spanOf(
		table.rows.flatMap(({ cells }) =>
			timeColumns.flatMap((column) => (cells[column] ?? '').slice(0, 4) || [])
		)
	);
}

/** The span from the first to the last of some years, or null where there are none. */
export function spanOf(years: readonly string[]): YearSpan | null {
	const sorted = [...years].sort();
	const [from, to] = [sorted[0], sorted.at(-1)];
	return from && to ? [from, to] : null;
}
