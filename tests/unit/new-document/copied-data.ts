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

/** Whether a code is that of a province or district. */
const isAbove = (code: string | undefined) => code?.length !== 5;

/**
 * The same with provinces and districts only, their links and borders, and the figures of 2024: what the
 * command says of a table of districts is the same, and it says so ten times sooner.
 */
export function smallDataWithout(source: string): CopiedData {
	const copy = dataWithout(source);
	for (const name of ['places-2024.csv', 'places-2025.csv', 'neighbour.csv', 'geography.csv'])
		keep(copy.folder, name, ({ level }) => level !== 'commune');
	keep(
		copy.folder,
		'place_link.csv',
		({ from_level, to_code }) => from_level !== 'commune' && isAbove(to_code)
	);
	for (const name of tablesOfFigures)
		keep(
			copy.folder,
			name,
			({ boundary_set, place_code }) => boundary_set === '2024' && isAbove(place_code)
		);
	return copy;
}
