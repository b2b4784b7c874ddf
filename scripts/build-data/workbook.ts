import writeExcelFile, { type Row, type SheetData } from 'write-excel-file/node';
import { dataLicence } from '../../src/lib/atlas/licence';
import { exportsEn } from '../../src/lib/i18n/exports.en';
import { exportsVi } from '../../src/lib/i18n/exports.vi';
import type { Field } from './descriptor';
import type { Table } from './read-table';
import { withoutClock } from './zip-dates';

/** Width of a column in characters: that of most of its cells, within what a screen can show. */
function widthOf(name: string, cells: readonly string[]): number {
	const lengths = cells.map((cell) => cell.length).sort((a, b) => a - b);
	const usual = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
	return Math.min(60, Math.max(name.length, usual) + 2);
}

/** Codes stay text with their zeros; only the numbers of the descriptor are numbers. */
function cellOf(field: Field, text: string): string | number | null {
	if (text === '') return null;
	return field.type === 'number' || field.type === 'integer' ? Number(text) : text;
}

function bold(text: string): { value: string; fontWeight: 'bold' } {
	return { value: text, fontWeight: 'bold' };
}

/** A text in both languages: a workbook is one file for all readers. */
function both(of: (texts: typeof exportsVi) => string): string {
	return `${of(exportsVi)} · ${of(exportsEn)}`;
}

/** The sheet that says what the other one holds, column by column, and under which terms. */
function aboutSheet({ resource, rows }: Table, dataVersion: string): SheetData {
	const facts: Row[] = [
		[bold(both((t) => t.table)), resource.name],
		[null, resource.title_vi],
		[null, resource.title],
		[bold(both((t) => t.rows)), rows.length],
		[bold(both((t) => t.dataVersion)), dataVersion],
		[bold(both((t) => t.source)), exportsVi.sourceOfFigures],
		[null, exportsEn.sourceOfFigures],
		[bold(both((t) => t.licence)), `${dataLicence.name} ${dataLicence.url}`],
		[null, exportsVi.licenceScope],
		[null, exportsEn.licenceScope]
	];
	const columns = resource.schema.fields.map((field): Row => {
		const words = field.constraints?.enum?.join(', ') ?? null;
		return [field.name, field.description_vi ?? null, field.description ?? null, field.type, words];
	});
	const head = [both((t) => t.column), exportsVi.meaning, exportsEn.meaning]
		.concat(
			both((t) => t.type),
			both((t) => t.words)
		)
		.map(bold);
	return [...facts, [], head, ...columns];
}

/**
 * A table as a workbook of two sheets: the rows, under a bold first row that stays in view, and what they
 * are. The same table and version give the same bytes.
 */
export async function workbook(table: Table, dataVersion: string): Promise<Uint8Array> {
	const { fields } = table.resource.schema;
	const columns = fields.map(({ name }) => ({
		width: widthOf(
			name,
			table.rows.map(({ cells }) => cells[name] ?? '')
		)
	}));
	const data: SheetData = [
		fields.map(({ name }) => bold(name)),
		...table.rows.map(({ cells }) => fields.map((field) => cellOf(field, cells[field.name] ?? '')))
	];
	const about = {
		data: aboutSheet(table, dataVersion),
		sheet: both((t) => t.aboutSheet),
		columns: [28, 60, 60, 14, 60].map((width) => ({ width }))
	};
	const bytes = await writeExcelFile([
		{ data, sheet: table.resource.name, columns, stickyRowsCount: 1 },
		about
	]).toBuffer();
	return withoutClock(bytes);
}
