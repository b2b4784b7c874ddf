import { createServer } from 'node:http';
import sirv from 'sirv';

/** Serves the built site: `tsx scripts/serve.ts [port]`. Port 0, the default, takes a free one. */

const base = process.env['BASE_PATH'] ?? '';
const handle = sirv('build', { brotli: true, etag: true, dev: false, single: false });
const server = createServer((request, response) => {
	const url = request.url ?? '/';
	if (base && !url.startsWith(`${base}/`)) {
		response.writeHead(302, { location: `${base}/` }).end();
		return;
	}
	request.url = url.slice(base.length);
	handle(request, response, () => {
		response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('404');
	});
});
server.on('error', (error) => {
	console.error(`cannot serve: ${error.message}`);
	process.exit(1);
});
server.listen(Number(process.argv[2] ?? 0), () => {
	const address = server.address();
	const port = typeof address === 'object' && address ? address.port : '';
	console.log(`http://localhost:${port}${base}/`);
});
