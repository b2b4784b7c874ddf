import { readFileSync } from 'node:fs';
import type { Download } from '../../src/lib/atlas/downloads';
import { sourceFrom } from '../../src/lib/atlas/rows';
import { languages } from '../../src/lib/atlas/types';
import { exportsEn } from '../../src/lib/i18n/exports.en';
import { exportsVi } from '../../src/lib/i18n/exports.vi';
import { servedCsv } from './csv-text';
import { packageCaveats, packageReadme, type PackageFacts } from './package-texts';
import { packageZip } from './package-zip';
import type { Table } from './read-table';
import { servedDescriptor } from './served-descriptor';
import { servedFile, type ServedFile } from './served-file';
import type { ServedData } from './with-ledger';
import { workbook } from './workbook';

/** Files of the repository that travel in the package. */
const packedAsTheyAre = ['docs/data.md', 'DATA-LICENSE.md', 'LICENSE'];

function rowsOf(tables: ReadonlyMap<string, Table>, name: string) {
	return (tables.get(name)?.rows ?? []).map(({ cells }) => cells);
}

function factsOf(served: ServedData, csvFiles: readonly ServedFile[]) {
	return {
		tables: csvFiles.map(({ download }) => ({
			file: download.path,
			title: download.title,
			rows: download.rows ?? 0
		})),
		registers: rowsOf(served.tables, 'boundary_set').map((row) => ({
			vi: `${row['id'] ?? ''}: ${row['note'] ?? ''}`,
			en: `${row['id'] ?? ''}: ${row['note_en'] ?? ''}`
		})),
		sources: rowsOf(served.tables, 'source').map(sourceFrom),
		contradictions: served.checks.filter(({ verdict }) => verdict === 'contradicts').length
	} satisfies Partial<PackageFacts>;
}

function tableFile(
	{ resource, rows }: Table,
	format: 'csv' | 'xlsx'
): Pick<Download, 'path' | 'format' | 'table' | 'rows' | 'title'> {
	const { name, title, title_vi } = resource;
	return {
		path: `${name}.${format}`,
		format,
		table: name,
		rows: rows.length,
		title: { vi: title_vi, en: title }
	};
}

function wholeFile(
	path: string,
	format: 'duckdb' | 'zip' | 'datapackage',
	title: 'wholeDatabase' | 'wholeZip' | 'wholeDescriptor'
) {
	return {
		path,
		format,
		table: null,
		rows: null,
		title: { vi: exportsVi[title], en: exportsEn[title] }
	};
}

/**
 * Every file that readers can take away: each table as CSV and as a workbook, then the whole.
 * `texts` are the tables as canonical CSV, `database` the bytes of the DuckDB file, `address` that of the
 * data page. What the data alone decide to the byte also stands under the data version: all but the
 * database, of which DuckDB writes other bytes each time.
 */
export async function servedFiles(
	served: ServedData,
	texts: ReadonlyMap<string, string>,
	database: Uint8Array,
	{ dataVersion, address }: Pick<PackageFacts, 'dataVersion' | 'address'>
): Promise<ServedFile[]> {
	const csvFiles: ServedFile[] = [];
	const workbooks: ServedFile[] = [];
	for (const [name, table] of served.tables) {
		const csv = servedCsv(texts.get(name) ?? '');
		csvFiles.push(servedFile(tableFile(table, 'csv'), csv, dataVersion));
		const book = await workbook(table, dataVersion);
		workbooks.push(servedFile(tableFile(table, 'xlsx'), book, dataVersion));
	}
	const described = servedDescriptor(served.descriptor, dataVersion, csvFiles);
	const descriptor = servedFile(
		wholeFile('datapackage.json', 'datapackage', 'wholeDescriptor'),
		`${JSON.stringify(described, null, '\t')}\n`,
		dataVersion
	);
	const facts: PackageFacts = { dataVersion, address, ...factsOf(served, csvFiles) };
	const zip = await packageZip([
		{ name: 'README.md', content: packageReadme(facts) },
		...languages.map((language) => ({
			name: `CAVEATS.${language}.md`,
			content: packageCaveats(facts, language)
		})),
		...packedAsTheyAre.map((name) => ({ name, content: readFileSync(name) })),
		...[descriptor, ...csvFiles].map(({ download, content }) => ({ name: download.path, content }))
	]);
	return [
		...csvFiles.flatMap((file, i) => [file, ...workbooks.slice(i, i + 1)]),
		servedFile(wholeFile('atlas.duckdb', 'duckdb', 'wholeDatabase'), database, null),
		servedFile(wholeFile('atlas-giam-ngheo.zip', 'zip', 'wholeZip'), zip, dataVersion),
		descriptor
	];
}
