import { readFileSync } from 'node:fs';
import { openEngine } from '../../scripts/build-data/database';
import type { RawRow } from '../../src/lib/atlas/row-cells';
import { observationFrom } from '../../src/lib/atlas/rows';
import type { Observation } from '../../src/lib/atlas/types';

async function openServed() {
	const engine = await openEngine();
	engine.registerFileBuffer(
		'atlas.duckdb',
		new Uint8Array(readFileSync('build/data/atlas.duckdb'))
	);
	const connection = engine.connect();
	connection.query(`ATTACH 'atlas.duckdb' AS atlas (READ_ONLY)`);
	return connection;
}

/** Number of rows of a table in the database that the site serves. */
export async function servedRowCount(table: string): Promise<number> {
	const connection = await openServed();
	const { numRows } = connection.query(`FROM query_table('atlas.${table}')`);
	connection.close();
	return numRows;
}

/** Observations of an indicator in the database that the site serves. */
export async function servedObservations(indicator: string): Promise<Observation[]> {
	const connection = await openServed();
	const statement = connection.prepare('SELECT * FROM atlas.observation WHERE indicator_id = ?');
	const rows: RawRow[] = statement
		.query(indicator)
		.toArray()
		.map((row) => row.toJSON());
	connection.close();
	return rows.map(observationFrom);
}
