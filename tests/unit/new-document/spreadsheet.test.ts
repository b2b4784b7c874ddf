import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
	cellAddress,
	columnLetters,
	columnNumber
} from '../../../scripts/new-document/cell-address';
import { findHeader, headsOf } from '../../../scripts/new-document/header';
import { readSpreadsheet } from '../../../scripts/new-document/read-spreadsheet';
import { shownNumber } from '../../../scripts/new-document/shown-number';
import { csvOf, giaLaiTable, saThayTable, xlsxOf } from './fixture-sheets';

async function sheetOf(name: string, content: Buffer | string) {
	const folder = mkdtempSync(join(tmpdir(), 'atlas-sheet-'));
	const path = join(folder, name);
	writeFileSync(path, content);
	try {
		const [sheet] = await readSpreadsheet(path);
		if (!sheet) throw new Error('no sheet');
		return sheet;
	} finally {
		rmSync(folder, { recursive: true });
	}
}

describe('a number in a cell is what the sheet shows of it', () => {
	it.each([
		[12680, '#,##0', '12.680', 12680],
		[383134, '#,##0', '383.134', 383134],
		[5033 / 12680, '0.00%', '39,69%', 39.69],
		[(100 * 5033) / 12680, '0.00', '39,69', 39.69],
		[0.4, '0.00', '0,40', 0.4],
		[40.3, '0.00" %"', '40,30 %', 40.3],
		[4658, '_(* #,##0_);_(* \\(#,##0\\);_(* "-"??_);_(@_)', '4.658', 4658],
		[12680, '[$-42A]#,##0', '12.680', 12680],
		[39.69, '', '39,69', 39.69],
		[4658, '', '4658', 4658],
		[1.005, '0.00', '1,01', 1.01],
		[-0.5, '0.0', '-0,5', -0.5]
	])('%d in %s is %s', (value, format, shown, number) => {
		expect(shownNumber(value, format)).toMatchObject({ shown, number });
	});
});

it('the format of a cell is read from the file: 0,3969 shown as a percentage is 39,69', async () => {
	const sheet = await sheetOf(
		'a.xlsx',
		await xlsxOf([
			['Huyện', 'Hộ', 'Tỷ lệ', 'Số'],
			[
				'Kông Chro',
				{ value: 12680, format: '#,##0' },
				{ value: 5033 / 12680, format: '0.00%' },
				5033
			]
		])
	);
	expect(sheet.rows[1]?.map(({ shown }) => shown)).toEqual([
		'Kông Chro',
		'12.680',
		'39,69%',
		'5033'
	]);
	expect(sheet.rows[1]?.[2]).toEqual({ shown: '39,69%', number: 39.69, percent: true });
});

describe('a CSV file', () => {
	it.each([
		['semicolons and decimal commas', 'Huyện;Tỷ lệ\nKông Chro;39,69\n'],
		['commas and quotes', 'Huyện,Tỷ lệ\nKông Chro,"39,69"\n'],
		['a byte order mark and CRLF', '\uFEFFHuyện;Tỷ lệ\r\nKông Chro;39,69\r\n'],
		['decomposed letters', 'Huyện;Tỷ lệ\nKông Chro;39,69\n'.normalize('NFD')]
	])('with %s is read alike', async (_, text) => {
		const { rows } = await sheetOf('a.csv', text);
		expect(rows.map((row) => row.map(({ shown }) => shown))).toEqual([
			['Huyện', 'Tỷ lệ'],
			['Kông Chro', '39,69']
		]);
	});
});

describe('the heads of a table', () => {
	it('are found below the lines above it, and the row that numbers the columns is passed over', async () => {
		const sheet = await sheetOf('a.xlsx', await xlsxOf(giaLaiTable()));
		const header = findHeader(sheet);
		expect(header).toEqual({ first: 3, last: 4, body: 6 });
		expect(header && headsOf(sheet, header).map((heads) => heads.join(' / '))).toEqual([
			'STT',
			'Đơn vị',
			'Tổng số hộ dân cư cuối năm 2022',
			'Hộ nghèo cuối năm 2022 / Số hộ',
			'Hộ nghèo cuối năm 2022 / Tỷ lệ (%)',
			'Chỉ tiêu giảm tỷ lệ hộ nghèo năm 2023 (%)'
		]);
	});

	it('stand over every column below a merged one', async () => {
		const sheet = await sheetOf('a.csv', csvOf(saThayTable()));
		const header = findHeader(sheet);
		const heads = header ? headsOf(sheet, header) : [];
		expect(heads).toHaveLength(22);
		expect(heads[11]).toEqual(['chất lượng nhà ở', 'Tỷ lệ (%)']);
	});

	it('are not found where no row has a name and a figure', async () => {
		expect(findHeader(await sheetOf('a.csv', 'Ghi chú\nChưa có số liệu\n'))).toBeNull();
	});
});

it('addresses are those of spreadsheets', () => {
	expect(cellAddress(6, 3)).toBe('D7');
	expect([columnLetters(25), columnLetters(26), columnLetters(701)]).toEqual(['Z', 'AA', 'ZZ']);
	expect([columnNumber('ab'), columnNumber('A'), columnNumber('A1')]).toEqual([27, 0, null]);
});
