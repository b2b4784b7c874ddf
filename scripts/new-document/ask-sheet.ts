import { choose, type Asker } from './ask';
import { columnLetters } from './cell-address';
import { findHeader, headerAt, headsOf, type Header } from './header';
import { refuse } from './refusal';
import type { Sheet } from './sheet';

/** A sheet and the heads of its columns. */
export interface HeadedSheet {
	readonly sheet: Sheet;
	readonly header: Header;
	/** Heads of each column, from the top down. */
	readonly heads: readonly (readonly string[])[];
	/** Where the table stands in the document: `table 1`. */
	readonly locator: string;
}

async function askHeader(asker: Asker, sheet: Sheet, at: string): Promise<Header> {
	const { t } = asker;
	const found = findHeader(sheet);
	if (!found && !asker.interactive && !asker.has(['header']))
		throw refuse(at, (texts) => texts.trouble.noHeader);
	return asker.ask({
		key: ['header'],
		text: t.sheet.header,
		optional: found !== null,
		...(found && { suggestion: `${found.first + 1}-${found.last + 1}` }),
		read: (typed) => {
			const rows = /^(\d+)(?:\s*-\s*(\d+))?$/u.exec(typed);
			const first = Number(rows?.[1]) - 1;
			const last = Number(rows?.[2] ?? rows?.[1]) - 1;
			if (!rows || first < 0 || last < first || last >= sheet.rows.length - 1)
				return { why: t.trouble.badHeader(typed, sheet.rows.length) };
			// The reader's rows as found keep the body that was found with them.
			if (found && first === found.first && last === found.last) return { value: found };
			return { value: headerAt(sheet, first, last) };
		}
	});
}

/** Asks which sheet is meant, which rows are its heads, and which table of the document it is. */
export async function askSheet(
	asker: Asker,
	sheets: readonly Sheet[],
	file: string
): Promise<HeadedSheet> {
	const { t } = asker;
	const [only, ...more] = sheets;
	if (!only) throw refuse(file, (texts) => texts.trouble.emptyFile);
	const sheet =
		more.length === 0
			? only
			: await choose(
					asker,
					{ key: ['sheet'], text: t.sheet.which },
					sheets.map((each) => ({
						value: each,
						word: each.name,
						label: t.sheet.named(each.name, each.rows.length)
					}))
				);
	const at = [file, sheet.name].filter(Boolean).join(' · ');
	const header = await askHeader(asker, sheet, at);
	const heads = headsOf(sheet, header);
	asker.say(t.sheet.columns);
	heads.forEach((each, column) => {
		if (each.length > 0) asker.say(`  ${columnLetters(column)} · ${each.join(' / ')}`);
		else if (sheet.rows.slice(header.body).some((row) => row[column]?.shown))
			asker.say(t.sheet.headless(columnLetters(column)));
	});
	const locator = await asker.ask({
		key: ['table'],
		text: t.sheet.table,
		read: (typed) => {
			const number = typed.replace(/^(biểu|bảng|phụ lục|table)\s+(số\s+)?/iu, '').trim();
			return number === '' || /[;|]/u.test(number)
				? { why: t.trouble.badTable(typed) }
				: { value: `table ${number}` };
		}
	});
	return { sheet, header, heads, locator };
}
