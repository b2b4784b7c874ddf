import { createRequire } from 'node:module';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
// The package has types for its build for Node but does not connect them to it.
import type * as NodeDuckDb from '../../node_modules/@duckdb/duckdb-wasm/dist/types/src/targets/duckdb-node-blocking';

const schemaSql = readFileSync(join(import.meta.dirname, 'schema.sql'), 'utf8');
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
 * Bytes of an empty database. The engine makes it as a file; that it can do soundly, because the
 * three headers of a new file are written in order.
 */
async function emptyDatabase(folder: string): Promise<Uint8Array> {
	const engine = await openEngine();
	const connection = engine.connect();
	connection.query(`ATTACH 'empty.duckdb' AS empty; DETACH empty;`);
	connection.close();
	return readFileSync(join(folder, 'empty.duckdb'));
}

/**
 * Makes the database from CSV texts by table name and returns its bytes. It names its version in
 * table `release`, so that a copy of it can be cited.
 * Throws the engine's own error where a text does not fit `schema.sql`.
 *
 * It is made in a buffer: written straight to a file, DuckDB-WASM 1.32 appends the header of a
 * checkpoint to the end of the file instead of its place, and the tables stay in the log beside it
 * (seen 2026-11-22).
 */
export async function makeDatabase(
	csvByTable: ReadonlyMap<string, string>,
	dataVersion: string
): Promise<Uint8Array> {
	// ATTACH takes no parameter and logs beside the database: a folder of its own holds both.
	const folder = mkdtempSync(join(tmpdir(), 'atlas-'));
	const home = process.cwd();
	process.chdir(folder);
	try {
		const empty = await emptyDatabase(folder);
		const engine = await openEngine();
		engine.registerFileBuffer('atlas.duckdb', new Uint8Array(empty));
		for (const [table, text] of csvByTable) engine.registerFileText(`${table}.csv`, text);
		const connection = engine.connect();
		connection.query(`ATTACH 'atlas.duckdb' AS atlas`);
		connection.query(schemaSql);
		const release = connection.prepare('INSERT INTO atlas.release VALUES (?)');
		release.query(dataVersion);
		release.close();
		connection.query('CHECKPOINT atlas');
		const bytes = engine.copyFileToBuffer('atlas.duckdb').slice();
		connection.close();
		return bytes;
	} finally {
		process.chdir(home);
		rmSync(folder, { recursive: true, force: true });
	}
}
