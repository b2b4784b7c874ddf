import type { Bilingual } from './types';

/** What a served file is: a table in one of its forms, or the whole. */
export type DownloadFormat = 'csv' | 'xlsx' | 'duckdb' | 'zip' | 'datapackage';

/** A file that can be taken away. Paths are relative to `/data/`. */
export interface Download {
	/** Address of the newest version. */
	readonly path: string;
	/** Address of these very bytes, under the data version; null where only the newest is kept. */
	readonly permanent: string | null;
	readonly format: DownloadFormat;
	readonly mediaType: string;
	readonly bytes: number;
	/** SHA-256, 64 hex digits. */
	readonly sha256: string;
	/** The table that the file holds; null for the whole. */
	readonly table: string | null;
	/** Rows of the table without the header; null for the whole. */
	readonly rows: number | null;
	readonly title: Bilingual;
}

/** Content of `/data/downloads.json`. */
export interface DownloadsFile {
	readonly dataVersion: string;
	readonly files: readonly Download[];
}

/** The files of one table. */
export interface TableDownloads {
	readonly table: string;
	readonly title: Bilingual;
	readonly rows: number;
	readonly files: readonly Download[];
}

/** Files grouped by table, in the order of the tables; files of the whole are left out. */
export function byTable(files: readonly Download[]): TableDownloads[] {
	const tables = [...new Set(files.flatMap(({ table }) => table ?? []))];
	return tables.flatMap((table) => {
		const own = files.filter((file) => file.table === table);
		const [first] = own;
		return first ? [{ table, title: first.title, rows: first.rows ?? 0, files: own }] : [];
	});
}
