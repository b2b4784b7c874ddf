import * as duckdb from '@duckdb/duckdb-wasm';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';

/** Bytes that have arrived of the engine and the data, and of how many (0 where not told). */
export interface OpenProgress {
	readonly loaded: number;
	readonly total: number;
}

/**
 * Starts DuckDB in a worker and attaches the atlas database, read only. Engine and data come from
 * the site's own origin; extensions, which would come from another, are switched off.
 * Throws where the browser cannot run it or a file does not arrive.
 */
export async function openDatabase(
	databaseUrl: string,
	onProgress: (progress: OpenProgress) => void
): Promise<duckdb.AsyncDuckDBConnection> {
	const data = fetchBytes(databaseUrl);
	const worker = new Worker(workerUrl);
	const failed = new Promise<never>((_, reject) => {
		worker.addEventListener('error', (event) => {
			reject(new Error(event.message || 'the database worker did not start'));
		});
	});
	const engine = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), worker);
	try {
		await Promise.race([
			failed,
			engine.instantiate(wasmUrl, null, ({ bytesLoaded, bytesTotal }) => {
				onProgress({ loaded: bytesLoaded, total: bytesTotal });
			})
		]);
		await engine.registerFileBuffer('atlas.duckdb', await data);
		const connection = await engine.connect();
		await connection.query(
			'SET autoinstall_known_extensions = false; SET autoload_known_extensions = false;'
		);
		await connection.query(`ATTACH 'atlas.duckdb' AS atlas (READ_ONLY)`);
		return connection;
	} catch (error) {
		await engine.terminate();
		throw error;
	}
}

async function fetchBytes(url: string): Promise<Uint8Array> {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`);
	return new Uint8Array(await response.arrayBuffer());
}
