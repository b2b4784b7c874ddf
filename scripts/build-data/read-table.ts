import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParseRows } from 'd3-dsv';
import { distance } from 'fastest-levenshtein';
import { filesOf, type Resource } from './descriptor';
import type { Problem } from './problem';

/** A row of text cells with the place it stands in. */
export interface Row {
	readonly file: string;
	readonly line: number;
	readonly cells: Readonly<Record<string, string>>;
}

export interface Table {
	readonly resource: Resource;
	readonly rows: readonly Row[];
}

/** Text as the atlas keeps it: no byte order mark, line feeds, NFC. */
export function tidyText(text: string): string {
	return text
		.replace(/^\uFEFF/, '')
		.replaceAll('\r\n', '\n')
		.normalize('NFC');
}

function sharedStart(a: string, b: string): number {
	let length = 0;
	while (length < a.length && a[length] === b[length]) length += 1;
	return length;
}

/** The candidate with the fewest edits, at a tie the one that begins alike; null where there is none. */
export function nearestOf(text: string, candidates: Iterable<string>): string | null {
	let best: string | null = null;
	let fewest = Infinity;
	for (const candidate of candidates) {
		const edits = distance(text, candidate);
		const closer =
			edits < fewest ||
			(edits === fewest && sharedStart(text, candidate) > sharedStart(text, best ?? ''));
		if (closer) [best, fewest] = [candidate, edits];
	}
	return best;
}

function headerProblems(file: string, header: readonly string[], resource: Resource): Problem[] {
	const wanted = resource.schema.fields.map((field) => field.name);
	const missing = wanted
		.filter((name) => !header.includes(name))
		.map((name) => ({
			file,
			line: 1,
			column: null,
			message: `column "${name}" is missing`,
			nearest: nearestOf(
				name,
				header.filter((each) => !wanted.includes(each))
			)
		}));
	const unknown = header.flatMap((name, index) =>
		wanted.includes(name)
			? []
			: [
					{
						file,
						line: 1,
						column: index + 1,
						message: `column "${name}" is not in datapackage.json`,
						nearest: nearestOf(
							name,
							wanted.filter((each) => !header.includes(each))
						)
					}
				]
	);
	return [...missing, ...unknown];
}

/** Reads the files of a resource. A byte order mark, CRLF and NFD are put right without a word. */
export function readTable(
	folder: string,
	resource: Resource
): { table: Table; problems: Problem[] } {
	const rows: Row[] = [];
	const problems: Problem[] = [];
	for (const name of filesOf(resource)) {
		const file = `data/${name}`;
		const [header = [], ...body] = csvParseRows(tidyText(readFileSync(join(folder, name), 'utf8')));
		problems.push(...headerProblems(file, header, resource));
		let line = 2;
		for (const cells of body) {
			if (cells.length !== header.length)
				problems.push({
					file,
					line,
					column: null,
					message: `has ${cells.length} cells, the header has ${header.length}`,
					nearest: null
				});
			rows.push({
				file,
				line,
				cells: Object.fromEntries(header.map((key, i) => [key, cells[i] ?? '']))
			});
			line += 1 + cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
		}
	}
	return { table: { resource, rows }, problems };
}
