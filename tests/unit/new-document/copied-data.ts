import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvFormatRows, csvParseRows } from 'd3-dsv';

/**
 * A copy of the project's data in a temporary folder, without a document: its row of `source` and every row
 * of any table that rests on it. `remove` deletes the copy.
 */
export function dataWithout(source: string): { folder: string; remove: () => void } {
	const folder = mkdtempSync(join(tmpdir(), 'atlas-data-'));
	cpSync('data', folder, { recursive: true });
	for (const [name, column] of [
		['source.csv', 'id'],
		['observation.csv', 'source_id'],
		['designation.csv', 'source_id'],
		['allocation.csv', 'source_id'],
		['policy_rule.csv', 'source_id']
	] as const) {
		const path = join(folder, name);
		const [header = [], ...rows] = csvParseRows(readFileSync(path, 'utf8'));
		const at = header.indexOf(column);
		const kept = rows.filter((row) => row[at] !== source);
		writeFileSync(path, `${csvFormatRows([header, ...kept])}\n`);
	}
	return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
