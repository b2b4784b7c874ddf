import { serveSite } from './serve-site';

/** Serves the built site: `tsx scripts/serve.ts [port]`. Port 0, the default, takes a free one. */
try {
	const { address } = await serveSite(Number(process.argv[2] ?? 0));
	console.log(`${address}/`);
} catch (error) {
	console.error(`cannot serve: ${error instanceof Error ? error.message : String(error)}`);
	process.exitCode = 1;
}
