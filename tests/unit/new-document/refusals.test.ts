import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { Answers } from '../../../scripts/new-document/ask';
import { smallDataWithout } from './copied-data';
import { giaLaiAnswers, giaLaiTable, saThayAnswers, saThayTable, xlsxOf } from './fixture-sheets';
import { run } from './run';

/** Each test spoils the table or the answers in one way; nothing may be written then. */
const copy = smallDataWithout('kh-64-gia-lai-2023');
const path = join(copy.folder, 'observation.csv');
const before = readFileSync(path, 'utf8');
afterAll(() => {
	expect(readFileSync(path, 'utf8')).toBe(before);
	copy.remove();
});

type Table = ReturnType<typeof giaLaiTable>;
let table: Table;
beforeEach(() => {
	table = giaLaiTable();
});

function setCell(row: number, column: number, value: Table[number][number]): void {
	const cells = table[row - 1];
	if (!cells) throw new Error(`no row ${row}`);
	cells[column] = value;
}

async function refusal(changes: Answers = {}): Promise<readonly string[]> {
	const { refused } = await run({
		folder: copy.folder,
		name: 'bieu-1.xlsx',
		content: await xlsxOf(table),
		answers: { ...giaLaiAnswers, ...changes }
	});
	return refused;
}

describe('a file', () => {
	const attempt = async (name: string, content: Buffer | string) =>
		(await run({ folder: copy.folder, name, content, answers: giaLaiAnswers })).refused;

	it('of another type is refused with what to do', async () => {
		expect(await attempt('bieu.xls', 'x')).toEqual([
			expect.stringMatching(/^bieu\.xls · không phải \.xlsx hay \.csv\. .*lưu lại/)
		]);
	});

	it('that only bears the name of .xlsx is refused', async () => {
		expect(await attempt('bieu.xlsx', 'no zip at all')).toEqual([
			expect.stringMatching(/^bieu\.xlsx · không mở được/)
		]);
	});

	it('without a filled cell is refused', async () => {
		expect(await attempt('bieu.csv', '')).toEqual([expect.stringContaining('không có ô nào')]);
		expect(await attempt('bieu.csv', ';;\n;;\n')).toEqual([
			expect.stringContaining('không có ô nào')
		]);
	});

	it('of CSV in an old encoding is refused before it spoils the marks', async () => {
		expect(await attempt('bieu.csv', Buffer.from([0xc3, 0x28, 0x2c, 0xd0]))).toEqual([
			expect.stringContaining('UTF-8')
		]);
	});

	it('that is missing is refused by its path', async () => {
		const { newDocument } = await import('../../../scripts/new-document/session');
		const { makeAsker } = await import('../../../scripts/new-document/ask');
		const { textsIn } = await import('../../../scripts/new-document/texts');
		await expect(
			newDocument(
				{ folder: copy.folder, spreadsheet: '/tmp/khong-co.xlsx', dryRun: true },
				makeAsker({}, null, () => undefined, textsIn('vi'))
			)
		).rejects.toMatchObject({ troubles: [{ at: '/tmp/khong-co.xlsx' }] });
	});

	it('without a table under heads is refused by its sheet', async () => {
		table = [['Ghi chú'], ['Không có biểu nào ở đây']];
		expect(await refusal()).toEqual([
			expect.stringMatching(/^bieu-1\.xlsx · Biểu 1 · không tìm thấy dòng nào/)
		]);
	});
});

describe('a document', () => {
	it('that is in the atlas is refused before anything else, by its number', async () => {
		const refused = (
			await run({
				folder: 'data',
				name: 'bieu-1.xlsx',
				content: await xlsxOf(table),
				answers: giaLaiAnswers,
				dryRun: true
			})
		).refused;
		expect(refused).toEqual([
			expect.stringMatching(/^64\/KH-UBND · .*đã có trong atlas với mã kh-64-gia-lai-2023/)
		]);
	});

	it('without a number that is in the atlas is refused by its title', async () => {
		const { refused } = await run({
			folder: 'data',
			name: 'sa-thay.xlsx',
			content: await xlsxOf(saThayTable()),
			answers: saThayAnswers,
			dryRun: true
		});
		expect(refused).toEqual([expect.stringContaining('đã có trong atlas với mã kh-sa-thay-2016')]);
	});

	it('without its English title is refused by the name of the answer', async () => {
		const refused = await refusal({
			document: { ...giaLaiAnswers.document, title_en: '' }
		});
		expect(refused).toEqual([expect.stringContaining('document.title_en')]);
	});

	it('of a day that is not in the calendar is refused', async () => {
		const refused = await refusal({ document: { ...giaLaiAnswers.document, date: '31/02/2023' } });
		expect(refused).toEqual([expect.stringContaining('“31/02/2023” không phải ngày hay năm')]);
	});

	it('of a survey has no figures of the review', async () => {
		const refused = await refusal({
			document: { ...giaLaiAnswers.document, series: 'survey' }
		});
		expect(refused).toHaveLength(72);
		expect(refused[0]).toMatch(/^bieu-1\.xlsx · Biểu 1 · C7 · .*hai loại không đứng chung/);
	});
});

describe('a cell', () => {
	it('that may be two numbers is named, with both', async () => {
		setCell(14, 4, '1.234');
		expect(await refusal()).toEqual([
			expect.stringMatching(/^bieu-1\.xlsx · Biểu 1 · E14 · .*hai số khác nhau.*1234, 1\.234/)
		]);
	});

	it('of households that is no whole number is named', async () => {
		setCell(8, 3, '12,5');
		setCell(9, 3, 2.542);
		expect(await refusal()).toEqual([
			expect.stringMatching(/ · D8 · “12,5” không phải số nguyên/),
			expect.stringMatching(/ · D9 · “2,542” không phải số nguyên/)
		]);
	});

	it('with words or a formula that failed is named', async () => {
		setCell(8, 3, 'đang rà soát');
		setCell(9, 4, '#DIV/0!');
		expect(await refusal()).toEqual([
			expect.stringMatching(/ · D8 · “đang rà soát” không đọc được thành số/),
			expect.stringMatching(/ · E9 · “#DIV\/0!” không đọc được thành số/)
		]);
	});

	it('of a rate above 100 is refused by the validator, at its address', async () => {
		setCell(14, 4, '396,9');
		expect(await refusal()).toEqual([
			expect.stringMatching(/^bieu-1\.xlsx · Biểu 1 · E14 · 396\.9 không phải tỷ lệ phần trăm/)
		]);
	});

	it('of more poor households than households is refused, at the rate that rests on them', async () => {
		setCell(14, 3, '50.330');
		expect(await refusal()).toEqual([
			expect.stringMatching(/ · E14 · tử số 50330 lớn hơn mẫu số 12680/)
		]);
	});
});

describe('a row', () => {
	it('whose name no place has is told with the nearest', async () => {
		setCell(14, 1, 'Huyện Kông Cho');
		expect(await refusal()).toEqual([
			expect.stringMatching(
				/ · B14 · Dòng 14 “Huyện Kông Cho”: không có nơi nào đúng tên này.*630 Huyện Kông Chro.*"rows": \{"14"/
			)
		]);
	});

	it('of a total is not taken for the province without a word', async () => {
		expect(await refusal({ rows: {} })).toEqual([
			expect.stringMatching(/ · B7 · Dòng 7 “Tổng cộng” có vẻ là dòng tổng.*64 Tỉnh Gia Lai/)
		]);
	});

	it('of a place that another row has is refused, with that row', async () => {
		setCell(15, 1, 'Huyện Kông Chro');
		const refused = await refusal();
		expect(refused).toHaveLength(4);
		expect(refused[0]).toMatch(/ · C15 · trùng nơi, chỉ số.* với bieu-1\.xlsx · Biểu 1 · C14/);
	});
});

describe('a column', () => {
	it('of a target before its baseline is refused, with the cell of the baseline', async () => {
		const F = { means: 'poor_rate', kind: 'target', period: '2021' };
		setCell(14, 5, '34,59');
		const refused = await refusal({ columns: { ...giaLaiAnswers.columns, F } });
		expect(refused).toContainEqual(
			expect.stringMatching(
				/^bieu-1\.xlsx · Biểu 1 · F14 · chỉ tiêu của 2021 lại trước 2022-12-31.*Biểu 1 · E14/
			)
		);
	});

	it('of an indicator of another poverty standard is refused', async () => {
		const F = { means: 'deprivation_rate_toilet', kind: 'observed', period: '2022' };
		const refused = await refusal({ columns: { ...giaLaiAnswers.columns, F } });
		expect(refused[0]).toMatch(/ · F7 · deprivation_rate_toilet theo chuẩn QĐ 59\/2015\/QĐ-TTg/);
	});

	it('of a percentage that does not say of what is refused', async () => {
		const indicators = join(copy.folder, 'indicator.csv');
		const whole = readFileSync(indicators, 'utf8');
		writeFileSync(indicators, whole.replace('percent,hộ dân cư,', 'percent,,'));
		const refused = await refusal();
		writeFileSync(indicators, whole);
		expect(refused).toEqual([
			expect.stringContaining('dữ liệu hiện có đang có lỗi'),
			expect.stringMatching(
				/^data\/indicator\.csv:2 · chỉ số poor_rate là phần trăm mà không ghi phần trăm của số nào/
			)
		]);
	});

	it('that the answers leave out is asked for by its key', async () => {
		const { C, D, E } = giaLaiAnswers.columns;
		expect(await refusal({ columns: { B: { means: 'place' }, C, D, E } })).toEqual([
			expect.stringContaining('thiếu columns.A.means')
		]);
	});

	it('of numbers under 1 says whether they are percent or shares', async () => {
		table = [...table.slice(0, 6), ...table.slice(7, 8)];
		setCell(7, 4, 0.1398);
		const { E } = giaLaiAnswers.columns;
		expect(await refusal()).toEqual([expect.stringContaining('columns.E.fraction')]);
		const { outcome } = await run({
			folder: copy.folder,
			name: 'bieu-1.xlsx',
			content: await xlsxOf(table),
			answers: {
				...giaLaiAnswers,
				columns: { ...giaLaiAnswers.columns, E: { ...E, fraction: 'yes' } }
			},
			dryRun: true
		});
		const rate = outcome?.rows.observations.find((row) => row['indicator_id'] === 'poor_rate');
		expect(rate).toMatchObject({ value: '13.98', as_printed: '0,1398', numerator: '2542' });
	});
});

it('data that have a problem already are not added to', async () => {
	writeFileSync(path, before.replace(',observed,', ',observd,'));
	const refused = await refusal();
	writeFileSync(path, before);
	expect(refused).toEqual([
		expect.stringContaining('dữ liệu hiện có đang có lỗi'),
		expect.stringMatching(/^data\/observation\.csv:\d+ · kind “observd” không đúng dạng/)
	]);
});
