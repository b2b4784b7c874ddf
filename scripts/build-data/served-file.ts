import { createHash } from 'node:crypto';
import type { Download } from '../../src/lib/atlas/downloads';

/** A file of `/data/` with what is said of it. */
export interface ServedFile {
	readonly content: Uint8Array;
	readonly table: string | null;
	readonly download: Download;
}

/** Media types by format; that of the database has no registration. */
const mediaTypes = {
	csv: 'text/csv',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	duckdb: 'application/octet-stream',
	zip: 'application/zip',
	datapackage: 'application/vnd.datapackage+json'
} as const;

/**
 * A served file, measured. `version` is given for files that also stand under the data version: those that
 * the data alone decide to the byte.
 */
export function servedFile(
	file: Pick<Download, 'path' | 'format' | 'table' | 'rows' | 'title'>,
	content: Uint8Array | string,
	version: string | null
): ServedFile {
	const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
	return {
		content: bytes,
		table: file.table,
		download: {
			path: file.path,
			permanent: version === null ? null : `${version}/${file.path}`,
			format: file.format,
			mediaType: mediaTypes[file.format],
			bytes: bytes.length,
			sha256: createHash('sha256').update(bytes).digest('hex'),
			table: file.table,
			rows: file.rows,
			title: file.title
		}
	};
}
