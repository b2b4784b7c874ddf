import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataWithout, smallDataWithout } from './copied-data';
import {
	csvOf,
	giaLaiAnswers,
	giaLaiDistricts,
	giaLaiTable,
	saThayAnswers,
	saThayTable,
	xlsxOf
} from './fixture-sheets';
import { run, type Run } from './run';

function rowsIn(folder: string, file: string, column: string, source: string) {
	return csvParse(readFileSync(join(folder, file), 'utf8')).filter((row) => row[column] === source);
}

describe('the table of 64/KH-UBND, taken out of the data and added by the command', () => {
	const source = 'kh-64-gia-lai-2023';
	const copy = dataWithout(source);
	const text = (name: string) => readFileSync(join(copy.folder, name), 'utf8');
	const before = { source: text('source.csv'), observation: text('observation.csv') };
	let added: Run;
	beforeAll(async () => {
		added = await run({
			folder: copy.folder,
			name: 'bieu-1.xlsx',
			content: await xlsxOf(giaLaiTable()),
			answers: giaLaiAnswers
		});
	});
	afterAll(copy.remove);

	it('gives the rows that were entered by hand, but for their locators and notes', () => {
		expect(added.refused).toEqual([]);
		const plain = (folder: string) =>
			rowsIn(folder, 'observation.csv', 'source_id', source)
				// Four figures of the document stand in its text and not in the table.
				.filter((row) => row['locator']?.startsWith('table 1'))
				.map(({ locator = '', ...row }) => ({
					...row,
					note: '',
					note_en: '',
					// The 2,00 of the province and the 5,10 of Kông Chro stand in the text, too.
					locator: locator.split(' | ')[0]
				}))
				.map((row) => JSON.stringify(row))
				.sort();
		expect(plain(copy.folder)).toHaveLength(72);
		expect(plain(copy.folder)).toEqual(plain('data'));
	});

	it('gives the row of the document that was entered by hand, but for the file that was read', () => {
		const [own] = rowsIn(copy.folder, 'source.csv', 'id', source);
		const [byHand] = rowsIn('data', 'source.csv', 'id', source);
		expect({ ...own, file: '' }).toEqual({ ...byHand, file: '' });
		expect(own?.['file']).toBe('bieu-1.xlsx');
	});

	it('adds lines behind the old ones and changes nothing else', () => {
		expect(text('source.csv').startsWith(before.source)).toBe(true);
		expect(text('observation.csv').startsWith(before.observation)).toBe(true);
		expect(text('source.csv').slice(before.source.length).match(/\n/g)).toHaveLength(1);
		expect(text('observation.csv').slice(before.observation.length).match(/\n/g)).toHaveLength(72);
		expect(text('observation.csv')).not.toContain('\r');
	});

	it('takes the places in the order of the document', () => {
		const places = added.outcome?.rows.observations.map((row) => row['place_code']);
		expect([...new Set(places)]).toEqual(['64', ...giaLaiDistricts]);
	});

	it('shows the contradiction of the plan: districts that reach 1,85 points where it says 2,00', () => {
		const contradictions = added.outcome?.difference.own.filter(
			({ verdict }) => verdict === 'contradicts'
		);
		expect(contradictions?.map(({ stated }) => stated)).toEqual([2]);
		expect(contradictions?.[0]?.recomputed).toBeCloseTo(1.852, 3);
		expect(added.said).toContain('in 2,00; tính lại 1,852');
		expect(added.outcome?.difference.changed).toEqual([]);
	});
});

describe('the deprivations of Sa Thầy, from a CSV with semicolons', () => {
	const copy = smallDataWithout('kh-sa-thay-2016');
	const before = readFileSync(join(copy.folder, 'observation.csv'), 'utf8');
	let shown: Run;
	beforeAll(async () => {
		shown = await run({
			folder: copy.folder,
			name: 'sa-thay.csv',
			content: csvOf(saThayTable()),
			answers: saThayAnswers,
			dryRun: true
		});
	});
	afterAll(copy.remove);

	it('are shown with their three contradictions first, each with its cell, print and counts', () => {
		expect(shown.refused).toEqual([]);
		const own = shown.outcome?.difference.own ?? [];
		expect(own.slice(0, 3).map(({ printed, inputs }) => `${printed} ${inputs}`)).toEqual([
			'12,41% 594/4658',
			'9,10% 2026/4658',
			'47,1% 1723/4658'
		]);
		expect(own.filter(({ verdict }) => verdict === 'contradicts')).toHaveLength(3);
		const said = shown.said.replaceAll('\u00a0', ' ');
		expect(said).toContain('in 12,41%; tính lại 12,752 % (594 / 4.658)');
		expect(said).toContain('in 9,10%; tính lại 43,495 % (2.026 / 4.658)');
		expect(said).toContain('in 47,1%; tính lại 36,99 % (1.723 / 4.658)');
		expect(said).toMatch(/36,99 %.*ô T4/);
		expect(said).toContain('giữ cả hai số');
	});

	it('keep the printed percentages and the counts beside them', () => {
		const area = shown.outcome?.rows.observations.find(
			(row) => row['indicator_id'] === 'deprivation_rate_housing_area'
		);
		expect(area).toMatchObject({
			value: '9.1',
			numerator: '2026',
			denominator: '4658',
			as_printed: '9,10%',
			period: '2016-01-01',
			locator: 'table 1; row 1'
		});
	});

	it('are not written by a trial', () => {
		expect(shown.outcome?.kind).toBe('dry_run');
		expect(readFileSync(join(copy.folder, 'observation.csv'), 'utf8')).toBe(before);
	});

	it('are told in English to who asks for it', async () => {
		const { said } = await run({
			folder: copy.folder,
			name: 'sa-thay.csv',
			content: csvOf(saThayTable()),
			answers: saThayAnswers,
			dryRun: true,
			language: 'en'
		});
		expect(said).toContain('printed 9,10%; recomputed 43.495% (2,026 / 4,658)');
		expect(said).toContain('keep both figures');
	});
});
