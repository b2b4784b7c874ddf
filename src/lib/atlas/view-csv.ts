import { csvFormat } from 'd3-dsv';
import type { ViewRecord } from './view-records';

/** What a table of records says of itself in columns of its own, the same in each row. */
export interface ViewProvenance {
	readonly data_version: string;
	readonly boundary_set: string;
	/** Address of the view. */
	readonly view: string;
}

/**
 * Records as CSV: a byte order mark for Excel, a header, one row a place; several designations joined by
 * `; `, empty cells for nothing.
 */
export function viewCsv(records: readonly ViewRecord[], provenance: ViewProvenance): string {
	const rows = records.map((record) => ({
		...record,
		designations: record.designations.join('; '),
		...provenance
	}));
	return `\uFEFF${csvFormat(rows)}\n`;
}
