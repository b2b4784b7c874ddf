import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvFormatRows, csvParse } from 'd3-dsv';
import { csvText } from './csv-text';
import { tidyText, type Row, type Table } from './read-table';

/** An earlier version of the figures, which addresses and frames of other sites may rest on. */
export interface FrozenVersion {
	readonly version: string;
	/** Day on which the data had this version, ISO 8601. */
	readonly date: string;
	/** SHA-256 of its observations as canonical CSV, by primary key. */
	readonly sha256: string;
}

/**
 * What an earlier version's observations were, told by what has changed since: sources whose rows are the
 * same today, and all rows, as they were, of the others. A source in neither list had none.
 */
export interface FrozenRows {
	readonly same: readonly string[];
	readonly rows: readonly Row['cells'][];
}

const sourceColumn = 'source_id';
/** Column of a file of frozen rows that is no column of the table. */
const sameColumn = 'same_source';

const folderOf = (data: string) => join(data, 'frozen');

/** The versions that `data/frozen/versions.csv` lists, oldest first; none where there is no such file. */
export function frozenVersions(data: string): FrozenVersion[] {
	const file = join(folderOf(data), 'versions.csv');
	if (!existsSync(file)) return [];
	return csvParse(tidyText(readFileSync(file, 'utf8'))).map(({ version, date, sha256 }) => ({
		version: version ?? '',
		date: date ?? '',
		sha256: sha256 ?? ''
	}));
}

/** Reads `data/frozen/<version>.csv`. Throws where it is missing. */
export function frozenRows(data: string, version: string): FrozenRows {
	const rows = csvParse(tidyText(readFileSync(join(folderOf(data), `${version}.csv`), 'utf8')));
	const cellsOf = (row: Record<string, string | undefined>) =>
		Object.fromEntries(
			Object.entries(row).flatMap(([name, cell]) =>
				name === sameColumn ? [] : [[name, cell ?? '']]
			)
		);
	return {
		same: rows.flatMap((row) => row[sameColumn] || []),
		rows: rows.filter((row) => !row[sameColumn]).map((row) => cellsOf(row))
	};
}

/** A file of frozen rows as text; `frozenRows` reads it. */
export function frozenText({ same, rows }: FrozenRows, columns: readonly string[]): string {
	return `${csvFormatRows([
		[sameColumn, ...columns],
		...same.map((source) => [source, ...columns.map(() => '')]),
		...rows.map((cells) => ['', ...columns.map((name) => cells[name] ?? '')])
	])}\n`;
}

function bySource(rows: readonly Row['cells'][]): Map<string, Row['cells'][]> {
	const groups = new Map<string, Row['cells'][]>();
	for (const cells of rows) {
		const source = cells[sourceColumn] ?? '';
		groups.set(source, [...(groups.get(source) ?? []), cells]);
	}
	return groups;
}

/** Rows in the order of their texts, which does not hang on that of the file. */
function ordered(table: Table, rows: readonly Row['cells'][]): Table {
	const text = (cells: Row['cells']) =>
		table.resource.schema.fields.map(({ name }) => cells[name] ?? '').join('\u0000');
	const sorted = rows
		.map((cells) => ({ cells, text: text(cells) }))
		.sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
	return {
		...table,
		rows: sorted.map(({ cells }, i) => ({ file: 'observation.csv', line: i + 2, cells }))
	};
}

/** SHA-256 of observations as canonical CSV, whatever their order. */
export function observationsHash(table: Table, rows: readonly Row['cells'][]): string {
	return createHash('sha256')
		.update(csvText(ordered(table, rows)))
		.digest('hex');
}

/** What has to be written down of earlier observations so that today's give them back. */
export function frozenFrom(then: readonly Row['cells'][], table: Table): FrozenRows {
	const today = bySource(table.rows.map(({ cells }) => cells));
	const groups = [...bySource(then)];
	const isSame = ([source, rows]: (typeof groups)[number]) =>
		observationsHash(table, rows) === observationsHash(table, today.get(source) ?? []);
	return {
		same: groups.filter(isSame).map(([source]) => source),
		rows: groups.filter((group) => !isSame(group)).flatMap(([, rows]) => rows)
	};
}

/**
 * The observations of an earlier version. Throws where today's rows no longer give them back: then what
 * has changed must be written down with `npm run data:freeze`.
 */
export function frozenTable(data: string, { version, sha256 }: FrozenVersion, table: Table): Table {
	const { same, rows } = frozenRows(data, version);
	const kept = table.rows
		.map(({ cells }) => cells)
		.filter((cells) => same.includes(cells[sourceColumn] ?? ''));
	const all = ordered(table, [...kept, ...rows]);
	if (createHash('sha256').update(csvText(all)).digest('hex') !== sha256)
		throw new Error(
			`observation.csv no longer gives back version ${version}, on which frames of other sites rest: ` +
				`npm run data:freeze -- ${version} <commit that had it>`
		);
	return all;
}
