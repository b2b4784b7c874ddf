import { strFromU8, unzipSync } from 'fflate';

/** Number formats of a sheet's cells, by address (`D7` → `#,##0.00`). Cells in General are left out. */
export type NumberFormats = ReadonlyMap<string, string>;

/** The formats that every spreadsheet program has without writing them down. */
const builtIn: Readonly<Record<string, string>> = {
	1: '0',
	2: '0.00',
	3: '#,##0',
	4: '#,##0.00',
	9: '0%',
	10: '0.00%',
	37: '#,##0',
	38: '#,##0',
	39: '#,##0.00',
	40: '#,##0.00'
};

function unescaped(text: string): string {
	return text
		.replaceAll('&quot;', '"')
		.replaceAll('&apos;', "'")
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&amp;', '&');
}

/** Start tags of a name, with or without prefix, as their attributes. */
function tagsOf(xml: string, name: string): Map<string, string>[] {
	return [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}(?=[\\s/>])([^>]*)>`, 'gu'))].map(
		([, attributes = '']) =>
			new Map(
				[...attributes.matchAll(/([\w:]+)\s*=\s*["']([^"']*)["']/gu)].map(([, key, value]) => [
					key ?? '',
					unescaped(value ?? '')
				])
			)
	);
}

function formatsOfStyles(styles: string): string[] {
	const own = new Map(
		tagsOf(styles, 'numFmt').map((tag) => [tag.get('numFmtId'), tag.get('formatCode')])
	);
	const cells = /<(?:\w+:)?cellXfs[\s>][\s\S]*?<\/(?:\w+:)?cellXfs>/u.exec(styles)?.[0] ?? '';
	return tagsOf(cells, 'xf').map((tag) => {
		const id = tag.get('numFmtId') ?? '0';
		return own.get(id) ?? builtIn[id] ?? '';
	});
}

/**
 * How an .xlsx file shows its numbers, for each sheet by name. The file keeps 0.3969 and the format
 * 0.00%; a reader sees 39,69%, and that is what a document prints. read-excel-file gives the value only.
 */
export function numberFormats(file: Uint8Array): ReadonlyMap<string, NumberFormats> {
	const parts = unzipSync(file, {
		filter: ({ name }) => /^xl\/(workbook|styles|_rels\/workbook|worksheets\/)/u.test(name)
	});
	const text = (path: string) => {
		const bytes = parts[path];
		return bytes ? strFromU8(bytes) : '';
	};
	const formats = formatsOfStyles(text('xl/styles.xml'));
	const targets = new Map(
		tagsOf(text('xl/_rels/workbook.xml.rels'), 'Relationship').map((tag) => [
			tag.get('Id'),
			tag.get('Target') ?? ''
		])
	);
	return new Map(
		tagsOf(text('xl/workbook.xml'), 'sheet').map((sheet) => {
			const target = targets.get(sheet.get('r:id')) ?? '';
			const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
			const cells = tagsOf(text(path), 'c').flatMap((cell): [string, string][] => {
				const format = formats[Number(cell.get('s') ?? '0')];
				return format ? [[cell.get('r') ?? '', format]] : [];
			});
			return [sheet.get('name') ?? '', new Map(cells)];
		})
	);
}
