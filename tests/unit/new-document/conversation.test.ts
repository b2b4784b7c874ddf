import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LineReader } from '../../../scripts/new-document/ask';
import { smallDataWithout } from './copied-data';
import { giaLaiAnswers, giaLaiTable, xlsxOf } from './fixture-sheets';
import { run } from './run';

let copy: ReturnType<typeof smallDataWithout>;
beforeEach(() => {
	copy = smallDataWithout('kh-64-gia-lai-2023');
});
afterEach(() => copy.remove());

const { title, title_en, issuer, number, completeness_note, completeness_note_en } =
	giaLaiAnswers.document;

/** What an officer types at questions that have these words, in order; Enter at every other. */
const typed: readonly (readonly [question: string, answers: readonly string[]])[] = [
	['Tên văn bản', ['', title]],
	['Tên bằng tiếng Anh', [title_en]],
	['Cơ quan ban hành (', [issuer]],
	['Số, ký hiệu', [number]],
	['Ngày ban hành', ['ngày 9 tháng 1', '9/1/2023']],
	['Bản sao thiếu gì', [completeness_note]],
	['Câu đó bằng tiếng Anh', [completeness_note_en]],
	['biểu (phụ lục) số mấy', ['Biểu số 1']],
	['theo địa giới nào', ['1']],
	['Mỗi dòng là một', ['2']],
	['thuộc nơi nào', ['Gia Lâm', 'gia lai']],
	['Cột F “Giảm”', ['muc giam ty le ho ngheo trong nam', '1']],
	['Cột F là:', ['chỉ tiêu']],
	['Cột F là số của', ['2023']],
	['“Kông Cho”', ['7', '1']],
	['Ô E8', ['3']],
	['Ghi 1 dòng', ['1']]
];

/** A reader who answers by the words of the question; ends the input after `most` answers. */
function officer(most = Infinity): { reader: LineReader; asked: string[] } {
	const asked: string[] = [];
	const given = new Map<string, number>();
	const reader: LineReader = (question) => {
		if (asked.length >= most) return Promise.resolve(null);
		asked.push(question);
		const rule = typed.find(([words]) => question.includes(words));
		if (!rule) return Promise.resolve('');
		const [words, answers] = rule;
		const turn = given.get(words) ?? 0;
		given.set(words, turn + 1);
		return Promise.resolve(answers[turn] ?? '');
	};
	return { reader, asked };
}

/** The table with a head that says too little, a name spelt wrong and a cell that may be two numbers. */
async function untidySheet(): Promise<Buffer> {
	const table = giaLaiTable();
	const set = (row: number, column: number, value: string) => {
		const cells = table[row];
		if (cells) cells[column] = value;
	};
	set(3, 5, 'Giảm');
	set(13, 1, 'Kông Cho');
	set(7, 4, '1.398');
	return xlsxOf(table);
}

describe('a conversation', () => {
	it('leads from an untidy sheet to the rows, asking again where an answer will not do', async () => {
		const { reader, asked } = officer();
		const { refused, outcome, said } = await run({
			folder: copy.folder,
			name: 'bieu-1.xlsx',
			content: await untidySheet(),
			reader
		});
		expect(refused).toEqual([]);
		expect(outcome?.kind).toBe('written');
		expect(said).toContain('“ngày 9 tháng 1” không phải ngày hay năm');
		expect(said).toContain('Không có đúng một nơi tên “Gia Lâm”');
		expect(said).toContain('1. Mức giảm tỷ lệ hộ nghèo trong năm');
		expect(
			asked.some((question) => question.includes('People’s Committee of Gia Lai Province'))
		).toBe(true);
		const rows = csvParse(readFileSync(join(copy.folder, 'observation.csv'), 'utf8')).filter(
			(row) => row['source_id'] === 'kh-64-gia-lai-2023'
		);
		expect(rows).toHaveLength(72);
		expect(
			rows.find((row) => row['place_code'] === '630' && row['indicator_id'] === 'poor_rate')
		).toMatchObject({
			value: '39.69',
			numerator: '5033',
			denominator: '12680',
			as_printed: '39,69'
		});
		// The cell that may be two numbers was kept as printed, without a value, and says why.
		expect(
			rows.find((row) => row['place_code'] === '625' && row['indicator_id'] === 'poor_rate')
		).toMatchObject({ value: '', as_printed: '1.398', note: expect.stringContaining('“1.398”') });
	});

	it('that is broken off writes nothing, and goes on from its kept answers', async () => {
		const before = readFileSync(join(copy.folder, 'observation.csv'), 'utf8');
		const call = { folder: copy.folder, name: 'bieu-1.xlsx', content: await untidySheet() };
		const broken = await run({ ...call, reader: officer(20).reader });
		expect(broken.refused).toEqual(['dừng trước khi trả lời xong.']);
		expect(readFileSync(join(copy.folder, 'observation.csv'), 'utf8')).toBe(before);
		expect(broken.answers).toMatchObject({ document: { number: '64/KH-UBND' }, parent: '64' });
		const { reader, asked } = officer();
		const again = await run({ ...call, answers: broken.answers, reader });
		expect(again.outcome?.kind).toBe('written');
		expect(asked.some((question) => question.includes('Số, ký hiệu'))).toBe(false);
	});

	it('that ends with a no writes nothing, and keeps no answer to that question', async () => {
		const before = readFileSync(join(copy.folder, 'source.csv'), 'utf8');
		const { reader } = officer();
		const declined = await run({
			folder: copy.folder,
			name: 'bieu-1.xlsx',
			content: await untidySheet(),
			reader: async (question) => (question.includes('Ghi 1 dòng') ? '2' : reader(question))
		});
		expect(declined.outcome?.kind).toBe('declined');
		expect(readFileSync(join(copy.folder, 'source.csv'), 'utf8')).toBe(before);
		expect(declined.answers).not.toHaveProperty('write');
	});

	it('with its answers in a file gives the same rows without a question', async () => {
		const content = await untidySheet();
		const call = { folder: copy.folder, name: 'bieu-1.xlsx', content, dryRun: true };
		const asked = await run({ ...call, reader: officer().reader });
		const repeated = await run({ ...call, answers: asked.answers });
		expect(repeated.outcome?.rows).toEqual(asked.outcome?.rows);
	});
});
