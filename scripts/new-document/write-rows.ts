import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { appendRows } from './append-rows';

/** What a new document adds to the tables. */
export interface NewRows {
	readonly source: Readonly<Record<string, string>>;
	readonly observations: readonly Readonly<Record<string, string>>[];
}

/**
 * Appends the rows to `source.csv` and `observation.csv` of a data folder. Both files are written beside
 * the old ones first and put in their place last, so that a full disk leaves them whole.
 */
export function writeRows(folder: string, { source, observations }: NewRows): void {
	const files = [
		['source.csv', [source]],
		['observation.csv', observations]
	] as const;
	const ready = files.map(([name, rows]) => {
		const path = join(folder, name);
		const text = appendRows(readFileSync(path, 'utf8'), rows);
		return { path, text, beside: `${path}.new` };
	});
	try {
		for (const { text, beside } of ready) writeFileSync(beside, text);
		for (const { path, beside } of ready) renameSync(beside, path);
	} finally {
		for (const { beside } of ready) rmSync(beside, { force: true });
	}
}
