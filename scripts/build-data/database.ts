import { createRequire } from 'node:module';
import { chmodSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
// The package has types for its build for Node but does not connect them to it.
import type * as NodeDuckDb from '../../node_modules/@duckdb/duckdb-wasm/dist/types/src/targets/duckdb-node-blocking';

const require = createRequire(import.meta.url);
const dist = dirname(require.resolve('@duckdb/duckdb-wasm'));
const duckdb: typeof NodeDuckDb = require('@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs');

/** Opens the engine of the site, in Node: one engine and version for build, page and tests. */
export async function openEngine() {
	const bundle = (name: string) => ({
		mainModule: join(dist, `duckdb-${name}.wasm`),
		mainWorker: join(dist, `duckdb-node-${name}.worker.cjs`)
	});
	const engine = await duckdb.createDuckDB(
		{ mvp: bundle('mvp'), eh: bundle('eh') },
		new duckdb.VoidLogger(),
		duckdb.NODE_RUNTIME
	);
	await engine.instantiate();
	return engine;
}

/**
 * Writes `atlas.duckdb` into a folder from CSV texts by table name. An existing file is replaced.
 * Throws the engine's own error where a text does not fit `schema.sql`.
 */
export async function writeDatabase(
	folder: string,
	csvByTable: ReadonlyMap<string, string>
): Promise<void> {
	for (const name of ['atlas.duckdb', 'atlas.duckdb.wal']) rmSync(join(folder, name), { force: true });
	const engine = await openEngine();
	for (const [table, text] of csvByTable) engine.registerFileText(`${table}.csv`, text);
	const connection = engine.connect();
	// ATTACH takes no parameter, so the folder is entered instead of written into the statement.
	const home = process.cwd();
	process.chdir(folder);
	try {
		connection.query(`ATTACH 'atlas.duckdb' AS atlas`);
		connection.query(readFileSync(join(import.meta.dirname, 'schema.sql'), 'utf8'));
		connection.query('CHECKPOINT atlas');
		connection.query('DETACH atlas');
	} finally {
		process.chdir(home);
		connection.close();
	}
	// After the checkpoint the log holds nothing more, but the engine leaves the file behind.
	rmSync(join(folder, 'atlas.duckdb.wal'), { force: true });
	chmodSync(join(folder, 'atlas.duckdb'), 0o644);
}
