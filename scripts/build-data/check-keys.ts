import { columnOf } from './check-cells';
import type { ForeignKey } from './descriptor';
import type { Problem } from './problem';
import { nearestOf, type Row, type Table } from './read-table';

const separator = '\u001f';

function keyOf(row: Row, fields: readonly string[]): string {
	return fields.map((field) => row.cells[field] ?? '').join(separator);
}

/** Rows whose primary key an earlier row has. */
export function checkPrimaryKey(table: Table): Problem[] {
	const key = table.resource.schema.primaryKey;
	const first = new Map<string, Row>();
	return table.rows.flatMap((row) => {
		const id = keyOf(row, key);
		const earlier = first.get(id);
		if (!earlier) {
			first.set(id, row);
			return [];
		}
		const shown = key.map((field) => `${field} "${row.cells[field] ?? ''}"`).join(', ');
		return [
			{
				file: row.file,
				line: row.line,
				column: columnOf(table, key.at(-1) ?? ''),
				message: `${shown} repeats the key of ${earlier.file}:${earlier.line}`,
				nearest: null
			}
		];
	});
}

/** What a reader calls the row that a key points at. */
function labelOf(row: Row, field: string): string {
	const name = row.cells['name'] ?? row.cells['name_vi'] ?? row.cells['title'] ?? '';
	return [row.cells[field], name].filter(Boolean).join(' ');
}

/** What a broken reference may mean: the code with the fewest edits, and the same number with its zeros back. */
function nearestRow(text: string, rows: readonly Row[], field: string): string | null {
	const codes = rows.map((row) => row.cells[field] ?? '');
	const nearest = rows[codes.indexOf(nearestOf(text, codes) ?? '')];
	const padded = rows.find(
		(_, i) => codes[i]?.startsWith('0') && Number(codes[i]) === Number(text)
	);
	const zero = padded && `${labelOf(padded, field)} (leading zero lost)`;
	if (!nearest || nearest === padded) return zero ?? null;
	return [labelOf(nearest, field), zero].filter(Boolean).join(', or ');
}

function checkForeignKey(
	table: Table,
	key: ForeignKey,
	target: Table
): { problems: Problem[]; broken: Set<Row> } {
	const known = new Set(target.rows.map((row) => keyOf(row, key.reference.fields)));
	const field = key.fields.at(-1) ?? '';
	const targetField = key.reference.fields.at(-1) ?? '';
	const broken = new Set<Row>();
	const problems = table.rows.flatMap((row) => {
		const text = row.cells[field] ?? '';
		if (text === '' || known.has(keyOf(row, key.fields))) return [];
		broken.add(row);
		// The other fields of the key (the boundary set) say among which rows the nearest is sought.
		const scope = key.fields
			.slice(0, -1)
			.map((name, i) => [name, key.reference.fields[i] ?? ''] as const);
		const same = target.rows.filter((each) =>
			scope.every(([own, theirs]) => each.cells[theirs] === row.cells[own])
		);
		const where = scope.map(([own]) => ` of ${own.replace('_', ' ')} ${row.cells[own]}`).join('');
		return [
			{
				file: row.file,
				line: row.line,
				column: columnOf(table, field),
				message: `${field} "${text}" is not in ${target.resource.name}${where}`,
				nearest: nearestRow(text, same.length ? same : target.rows, targetField)
			}
		];
	});
	return { problems, broken };
}

/** Broken references of a table, and which cells they are in. */
export function checkForeignKeys(
	table: Table,
	tables: ReadonlyMap<string, Table>
): { problems: Problem[]; broken: (row: Row, field: string) => boolean } {
	const problems: Problem[] = [];
	const brokenBy = new Map<string, Set<Row>>();
	for (const key of table.resource.schema.foreignKeys) {
		const target = tables.get(key.reference.resource);
		if (!target) throw new Error(`datapackage.json: no resource "${key.reference.resource}"`);
		const result = checkForeignKey(table, key, target);
		problems.push(...result.problems);
		const field = key.fields.at(-1) ?? '';
		brokenBy.set(field, new Set([...(brokenBy.get(field) ?? []), ...result.broken]));
	}
	return { problems, broken: (row, field) => brokenBy.get(field)?.has(row) ?? false };
}
