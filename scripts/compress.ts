import { createHash } from 'node:crypto';
import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	copyFileSync,
	writeFileSync
} from 'node:fs';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

/**
 * Writes a `.br` beside every file of the built site that gains from it, so that any static server
 * can send it. What has been compressed before is taken from the cache by content, since the database
 * engine alone takes longer than the rest of the build.
 */

const site = 'build';
const cache = 'node_modules/.cache/atlas-brotli';
/** The ZIP is here because its entries are stored, not compressed. */
const compressible = new Set(
	'.html .js .mjs .css .json .jsonld .csv .topojson .pbf .hexjson .svg .wasm .duckdb .txt .zip'.split(
		' '
	)
);
/** Above this size the best quality costs minutes for one or two percent. */
const largeBytes = 8_000_000;
/** Hundreds of pages and thousands of tiles that are each read alone: the same holds for all of them. */
const many = /[/\\](embed|place|tiles)[/\\]/;

const brotli = promisify(brotliCompress);
mkdirSync(cache, { recursive: true });

async function compress(file: string): Promise<void> {
	const bytes = readFileSync(file);
	if (bytes.length < 512) return;
	const cached = join(cache, createHash('sha256').update(bytes).digest('hex'));
	if (!existsSync(cached)) {
		const packed = await brotli(bytes, {
			params: {
				[constants.BROTLI_PARAM_QUALITY]: bytes.length > largeBytes || many.test(file) ? 9 : 11,
				[constants.BROTLI_PARAM_LGWIN]: 24,
				[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length
			}
		});
		writeFileSync(cached, packed);
	}
	copyFileSync(cached, `${file}.br`);
}

const files = readdirSync(site, { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile() && compressible.has(extname(entry.name)))
	.map((entry) => join(entry.parentPath, entry.name));
await Promise.all(files.map(compress));
console.log(`${files.length} files compressed`);
