import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import sirv from 'sirv';

/** A running server of the built site. */
export interface ServedSite {
	/** `http://localhost:<port><base>`, without a slash at the end. */
	readonly address: string;
	close(): void;
}

/**
 * Serves `build/`, compressed where it can be, and `404.html` for what it does not hold, as static hosts
 * do. Port 0 takes a free one; rejects where it is taken.
 */
export function serveSite(port: number): Promise<ServedSite> {
	const base = process.env['BASE_PATH'] ?? '';
	const handle = sirv('build', { brotli: true, etag: true });
	const fallback = readFileSync('build/404.html');
	const server = createServer((request, response) => {
		const url = request.url ?? '/';
		if (base && !url.startsWith(`${base}/`)) {
			response.writeHead(302, { location: `${base}/` }).end();
			return;
		}
		request.url = url.slice(base.length);
		handle(request, response, () => {
			response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(fallback);
		});
	});
	return new Promise((resolve, reject) => {
		server.on('error', reject);
		server.listen(port, () => {
			const address = server.address();
			const actual = typeof address === 'object' && address ? address.port : port;
			resolve({ address: `http://localhost:${actual}${base}`, close: () => server.close() });
		});
	});
}
