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
	// Fetched here and not by the worker, which says nothing when its engine does not arrive.
	const fetching = new AbortController();
	const [engineBytes, data] = await Promise.all([
		fetchBytes(wasmUrl, fetching.signal, onProgress),
		fetchBytes(databaseUrl, fetching.signal, () => undefined)
	]).catch((error: unknown) => {
		fetching.abort();
		throw error;
	});
	const engineUrl = URL.createObjectURL(new Blob(engineBytes, { type: 'application/wasm' }));
	const worker = new Worker(workerUrl);
	const engine = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), worker);
	const failed = new Promise<never>((_, reject) => {
		worker.addEventListener('error', (event) => {
			reject(new Error(event.message || 'the database worker did not start'));
		});
	});
	try {
		await Promise.race([failed, engine.instantiate(engineUrl)]);
		const file = new Uint8Array(await new Blob(data).arrayBuffer());
		await engine.registerFileBuffer('atlas.duckdb', file);
		const connection = await engine.connect();
		await connection.query(
			'SET autoinstall_known_extensions = false; SET autoload_known_extensions = false;'
		);
		await connection.query(`ATTACH 'atlas.duckdb' AS atlas (READ_ONLY)`);
		return connection;
	} catch (error) {
		await engine.terminate();
		throw error;
	} finally {
		URL.revokeObjectURL(engineUrl);
	}
}

/** Chunks of a file, with progress; the length is not known where it travels compressed. */
async function fetchBytes(
	url: string,
	signal: AbortSignal,
	onProgress: (progress: OpenProgress) => void
): Promise<Uint8Array<ArrayBuffer>[]> {
	const response = await fetch(url, { signal });
	if (!response.ok || !response.body)
		throw new Error(`${url}: ${response.status} ${response.statusText}`);
	const plain = !response.headers.get('content-encoding');
	const total = plain ? Number(response.headers.get('content-length') ?? 0) : 0;
	const chunks: Uint8Array<ArrayBuffer>[] = [];
	let loaded = 0;
	const reader = response.body.getReader();
	for (let next = await reader.read(); !next.done; next = await reader.read()) {
		chunks.push(next.value);
		loaded += next.value.length;
		onProgress({ loaded, total });
	}
	return chunks;
}
