import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvFormatRows, csvParseRows } from 'd3-dsv';

export interface CopiedData {
	readonly folder: string;
	/** Deletes the copy. */
	readonly remove: () => void;
}

type Cells = Readonly<Record<string, string>>;

/** Keeps the rows of a table that pass. */
function keep(folder: string, name: string, passes: (cells: Cells) => boolean): void {
	const path = join(folder, name);
	const [header = [], ...rows] = csvParseRows(readFileSync(path, 'utf8'));
	const kept = rows.filter((row) =>
		passes(Object.fromEntries(header.map((column, i) => [column, row[i] ?? ''])))
	);
	writeFileSync(path, `${csvFormatRows([header, ...kept])}\n`);
}

const tablesOfFigures = ['observation.csv', 'designation.csv', 'allocation.csv', 'policy_rule.csv'];

/**
 * A copy of the project's data in a temporary folder, without a document: its row of `source` and every row
 * of any table that rests on it.
 */
export function dataWithout(source: string): CopiedData {
	const folder = mkdtempSync(join(tmpdir(), 'atlas-data-'));
	cpSync('data', folder, { recursive: true });
	keep(folder, 'source.csv', ({ id }) => id !== source);
	for (const name of tablesOfFigures) keep(folder, name, ({ source_id }) => source_id !== source);
	return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/**
 * The same with the provinces and districts of 2024 only, and the figures of these: what the command says
 * of a table of districts is the same, and it says so ten times sooner.
 */
export function smallDataWithout(source: string): CopiedData {
	const copy = dataWithout(source);
	const small = ({ boundary_set, place_code = '', code = place_code }: Cells) =>
		boundary_set === '2024' && code.length !== 5;
	for (const name of ['places-2024.csv', 'places-2025.csv', ...tablesOfFigures])
		keep(copy.folder, name, small);
	return copy;
}
