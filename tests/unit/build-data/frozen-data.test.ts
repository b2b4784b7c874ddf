import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
	frozenFrom,
	frozenRows,
	frozenTable,
	frozenText,
	frozenVersions,
	observationsHash
} from '../../../scripts/build-data/frozen-data';
import { realData } from '../real-data';

function realObservations() {
	const found = realData.tables.get('observation');
	if (!found) throw new Error('data/ has no observations');
	return found;
}
const table = realObservations();
const columns = table.resource.schema.fields.map(({ name }) => name);
const cells = table.rows.map((row) => row.cells);

/** A folder of data in which a version is frozen, as `npm run data:freeze` does it. */
function frozenFolder(version: string, then: typeof cells): string {
	const folder = mkdtempSync(join(tmpdir(), 'atlas-frozen-'));
	mkdirSync(join(folder, 'frozen'));
	const text = frozenText(frozenFrom(then, table), columns);
	writeFileSync(join(folder, 'frozen', `${version}.csv`), text);
	return folder;
}

describe('earlier versions of the figures', () => {
	it('that are listed are given back by today’s data, row for row', () => {
		const versions = frozenVersions('data');
		expect(versions.length).toBeGreaterThan(0);
		for (const each of versions)
			expect(
				observationsHash(
					table,
					frozenTable('data', each, table).rows.map((row) => row.cells)
				)
			).toBe(each.sha256);
	});

	it('keep a figure that has changed since, one that is gone, and lack one that came later', () => {
		const [first, second, ...others] = cells;
		if (!first || !second) throw new Error('too few observations');
		// A cell with what CSV has to quote.
		const then = [{ ...first, value: '1.5', note: 'một, "hai"\nba' }, ...others];
		const folder = frozenFolder('0123456789ab', then);
		const given = frozenTable(
			folder,
			{ version: '0123456789ab', date: '2026-01-01', sha256: observationsHash(table, then) },
			table
		);
		const key = (row: (typeof cells)[number]) => columns.map((name) => row[name]).join('|');
		expect(new Set(given.rows.map((row) => key(row.cells)))).toEqual(new Set(then.map(key)));
		// Only the rows of the source that differs are written down.
		const written = frozenRows(folder, '0123456789ab');
		expect(new Set(written.rows.map((row) => row['source_id']))).toEqual(
			new Set([first['source_id'], second['source_id']])
		);
	});

	it('that today’s data no longer give back stop the build, which says what to do', () => {
		const folder = frozenFolder('0123456789ab', cells);
		const changed = {
			...table,
			rows: table.rows.map((row, i) =>
				i === 0 ? { ...row, cells: { ...row.cells, value: '99' } } : row
			)
		};
		const version = {
			version: '0123456789ab',
			date: '2026-01-01',
			sha256: observationsHash(table, cells)
		};
		expect(() => frozenTable(folder, version, changed)).toThrow(
			/npm run data:freeze -- 0123456789ab/
		);
	});
});
