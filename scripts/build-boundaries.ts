/**
 * `npm run boundaries`: draws static/boundaries from boundary packs, or schematic where there are
 * none. `--brotli` adds compressed sizes to the table, which takes half a minute.
 */
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { buildBoundaries } from './build-boundaries/build';
import { consoleReport, table } from './build-boundaries/report';

const root = join(import.meta.dirname, '..');
const start = performance.now();
const report = consoleReport('boundaries');
const files = buildBoundaries({
	root,
	out: join(root, 'static', 'boundaries'),
	chosenFolder: process.env['ATLAS_BOUNDARIES'],
	report
});

const measure = process.argv.includes('--brotli');
const rows = [...files].map(([path, text]) => [
	path,
	Buffer.byteLength(text),
	...(measure ? [brotliCompressSync(text).byteLength] : [])
]);
report.line(table([['file', 'bytes', ...(measure ? ['brotli'] : [])], ...rows]));
report.line(`boundaries · done in ${((performance.now() - start) / 1000).toFixed(1)} s`);
