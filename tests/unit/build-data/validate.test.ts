import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { problemText } from '../../../scripts/build-data/problem';
import { validateData } from '../../../scripts/build-data/validate';
import { realData } from '../real-data';

/** Each test spoils a copy of the project's own data in one way. */
let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'atlas-data-'));
	cpSync('data', folder, { recursive: true });
});
afterEach(() => {
	rmSync(folder, { recursive: true });
});

function edit(name: string, change: (text: string) => string): void {
	const path = join(folder, name);
	const before = readFileSync(path, 'utf8');
	const after = change(before);
	if (after === before) throw new Error(`the edit of ${name} changed nothing`);
	writeFileSync(path, after);
}

function problems(): string[] {
	return validateData(folder).problems.map(problemText);
}

/** Line number, from 1, of the first line with a text in the untouched data. */
function lineOf(name: string, text: string): number {
	const lines = readFileSync(join('data', name), 'utf8').split('\n');
	return lines.findIndex((line) => line.includes(text)) + 1;
}

const kongChro = '2024,630,poor_rate,2022-12-31,observed,39.69,5033,12680';
const line = lineOf('observation.csv', kongChro);

it('the project’s own data is without a problem', () => {
	expect(realData.problems.map(problemText)).toEqual([]);
});

it('a missing column is named, with the column that may have been meant', () => {
	edit('observation.csv', (text) => text.replace('as_printed', 'as_print'));
	const [missing, unknown] = problems();
	expect(missing).toBe(
		'data/observation.csv:1 · column "as_printed" is missing · nearest: as_print'
	);
	expect(unknown).toContain('column "as_print" is not in datapackage.json · nearest: as_printed');
});

it('a value of the wrong type is shown with the number it may mean', () => {
	edit('observation.csv', (text) =>
		text.replace(kongChro, kongChro.replace('39.69', '"39,69"').replace('12680', '12.680'))
	);
	expect(problems()).toEqual([
		`data/observation.csv:${line}:6 · value "39,69" is not a number · nearest: 39.69`,
		`data/observation.csv:${line}:7 · numerator "5033" is over its base 12.680`
	]);
});

it('an unknown place code is shown with the nearest place of the register', () => {
	edit('observation.csv', (text) => text.replace(kongChro, kongChro.replace('630', '6301')));
	expect(problems()).toEqual([
		`data/observation.csv:${line}:2 · place_code "6301" is not in place of boundary set 2024 · nearest: 630 Huyện Kông Chro, or 06301 Xã Tràng Các (leading zero lost)`
	]);
});

it('a leading zero lost in a spreadsheet is recognised', () => {
	edit('observation.csv', (text) =>
		text.replace('2024,01,gso_multidimensional_rate', '2024,1,gso_multidimensional_rate')
	);
	expect(problems()).toEqual([
		expect.stringMatching(
			/place_code "1" is not in place of boundary set 2024 · nearest: .*01 Thành phố Hà Nội \(leading zero lost\)$/
		)
	]);
});

it('a commune code that lost its zero and became a district is refused for a list of communes', () => {
	// 00724 is Xã Lũng Táo on the northern border, 724 is Thành phố Dĩ An in the south.
	edit('designation.csv', (text) => text.replace('2024,00724,border', '2024,724,border'));
	expect(problems()).toEqual([
		`data/designation.csv:${lineOf('designation.csv', '2024,00724,border')}:2 · place_code "724" is a district, but border lists a commune`
	]);
});

it('a duplicate key is refused with the line it repeats', () => {
	edit('observation.csv', (text) => {
		const row = text.split('\n')[line - 1] ?? '';
		return `${text}${row}\n`;
	});
	const [only, ...more] = problems();
	expect(more).toEqual([]);
	expect(only).toContain(`repeats the key of data/observation.csv:${line}`);
});

it('a rate over 100 is refused', () => {
	edit('observation.csv', (text) => text.replace(kongChro, kongChro.replace('39.69', '396.9')));
	expect(problems()).toEqual([
		`data/observation.csv:${line}:6 · value "396.9" is a rate outside 0–100 percent`
	]);
});

it('an unknown word of a list is shown with the nearest', () => {
	edit('observation.csv', (text) =>
		text.replace(kongChro, kongChro.replace('observed', 'observd'))
	);
	expect(problems()).toEqual([
		`data/observation.csv:${line}:5 · kind "observd" is none of observed, target, planned · nearest: observed`
	]);
});

it('a row without its source is refused', () => {
	edit('observation.csv', (text) =>
		text.replace(
			`${kongChro},"39,69",kh-64-gia-lai-2023,table 1; row 7`,
			`${kongChro},"39,69",,table 1; row 7`
		)
	);
	expect(problems()).toEqual([`data/observation.csv:${line}:10 · source_id is empty`]);
});

it('a locator of a form that no reader could follow is refused', () => {
	edit('observation.csv', (text) =>
		text.replace(
			`${kongChro},"39,69",kh-64-gia-lai-2023,table 1; row 7`,
			`${kongChro},"39,69",kh-64-gia-lai-2023,see annex`
		)
	);
	const [only, ...more] = problems();
	expect(more).toEqual([]);
	expect(only).toContain(`data/observation.csv:${line}:11 · locator "see annex"`);
});

it('a figure of the review cannot come from a survey', () => {
	edit('observation.csv', (text) =>
		text.replace(`${kongChro},"39,69",kh-64-gia-lai-2023`, `${kongChro},"39,69",nso-v14-47-2023`)
	);
	expect(problems()).toEqual([
		`data/observation.csv:${line}:3 · indicator_id "poor_rate" is of series review, but source nso-v14-47-2023 is of series survey · nearest: gso_monetary_rate`
	]);
});

it('an indicator of one poverty standard has no figure of a year under another', () => {
	const survey = '2024,region_southeast,gso_multidimensional_rate_qd59,2021';
	const review = '2024,616,deprivation_rate_toilet,2016-01-01';
	edit('observation.csv', (text) =>
		text
			.replace(survey, survey.replace(/2021$/, '2023'))
			.replace(review, review.replace('2016-01-01', '2015-12-31'))
	);
	expect(problems()).toEqual([
		`data/observation.csv:${lineOf('observation.csv', review)}:4 · period "2015-12-31" is outside the years of qd59_2015, the standard of deprivation_rate_toilet · nearest: 2016`,
		`data/observation.csv:${lineOf('observation.csv', survey)}:4 · period "2023" is outside the years of qd59_2015, the standard of gso_multidimensional_rate_qd59 · nearest: 2021`
	]);
});

it('a target before the figure it starts from is refused, with the line of that figure', () => {
	// Krông Pa: 9,06 % at the end of 2024, to be 5,54 % at the end of 2025.
	const target = '2024,637,poor_rate,2025-12-31,target';
	const baseline = lineOf('observation.csv', '2024,637,poor_rate,2024-12-31,observed');
	edit('observation.csv', (text) => text.replace(target, target.replace('2025', '2023')));
	expect(problems()).toEqual([
		`data/observation.csv:${lineOf('observation.csv', target)}:4 · period "2023-12-31" of a target is before 2024-12-31, its baseline in data/observation.csv:${baseline}`
	]);
});

it('a percentage without a base is refused', () => {
	edit('indicator.csv', (text) => text.replace('percent,hộ dân tộc thiểu số,', 'percent,,'));
	expect(problems()).toEqual([
		expect.stringMatching(
			/^data\/indicator\.csv:\d+:7 · base_vi of "poor_rate_ethnic_minority" is empty: percent of what$/
		)
	]);
});

it('a document entered twice is refused, by its number or by its title', () => {
	const first = lineOf('source.csv', 'kh-64-gia-lai-2023,');
	const rows = readFileSync('data/source.csv', 'utf8').split('\n');
	const plan = rows[first - 1] ?? '';
	const unnumbered = rows[lineOf('source.csv', 'kh-gia-lai-2017,') - 1] ?? '';
	edit('source.csv', (text) =>
		[
			text,
			plan.replace('kh-64-gia-lai-2023', 'kh-64-again').replace('Kế hoạch thực hiện', 'Kế hoạch'),
			'\n',
			unnumbered.replace('kh-gia-lai-2017', 'kh-again').replace('Kế hoạch', 'Kế  HOẠCH'),
			'\n'
		].join('')
	);
	const last = rows.length;
	expect(problems()).toEqual([
		`data/source.csv:${last}:6 · number "64/KH-UBND" is the document of data/source.csv:${first} · nearest: kh-64-gia-lai-2023`,
		expect.stringMatching(
			new RegExp(
				`^data/source\\.csv:${last + 1}:2 · title ".*" is the document of data/source\\.csv:2 · nearest: kh-gia-lai-2017$`
			)
		)
	]);
});

it('a definition that points at another standard, or says its rule in one language, is refused', () => {
	const name = 'definition.csv';
	const water = lineOf(name, 'nd07-threshold-water,');
	edit(name, (text) =>
		text
			.replace(
				/^(nd07-threshold-water,.*,)nd07_water_sanitation,/m,
				'$1nd07_water_sanitation,deprivation_rate_water'
			)
			.replace('Has no clean source of domestic water.', '')
	);
	expect(problems()).toEqual([
		`data/definition.csv:${water}:6 · indicator_id "deprivation_rate_water" is of qd59_2015, but the definition of nd07_2021`,
		`data/definition.csv:${water}:10 · a rule needs both languages`
	]);
});

it('an indicator without its threshold, and a number without its unit, are refused', () => {
	const name = 'definition.csv';
	const water = lineOf(name, 'nd07-indicator-water,');
	const line = lineOf(name, 'qd59-income-line-poor-rural,');
	edit(name, (text) =>
		text.replace(/^nd07-threshold-water,.*\n/m, '').replace('700000,,vnd_person_month', '700000,,')
	);
	expect(problems()).toEqual([
		`data/definition.csv:${line}:13 · unit "" does not go with value "700000"`,
		`data/definition.csv:${water}:4 · indicator "water" has no threshold`
	]);
});

it('all problems are told at once', () => {
	edit('observation.csv', (text) => text.replace(kongChro, kongChro.replace('39.69', '396.9')));
	edit('source.csv', (text) => text.replace(',plan,', ',plam,'));
	edit('indicator.csv', (text) => text.replace('poor_rate,poverty', 'poor_rate,poverti'));
	expect(problems()).toHaveLength(3);
});

it('a byte order mark, CRLF and decomposed letters are put right without a word', () => {
	for (const name of ['observation.csv', 'places-2024.csv', 'source.csv'])
		edit(name, (text) => `\uFEFF${text.replaceAll('\n', '\r\n').normalize('NFD')}`);
	const spoiled = validateData(folder);
	expect(spoiled.problems).toEqual([]);
	for (const name of ['observation', 'place', 'source'])
		expect(spoiled.tables.get(name)?.rows).toEqual(realData.tables.get(name)?.rows);
});

it('a line number counts the line breaks inside quoted cells', () => {
	edit('boundary_set.csv', (text) => text.replace('63 tỉnh', '63\ntỉnh'));
	edit('boundary_set.csv', (text) => text.replace('2025-07-01', '1/7/2025'));
	expect(problems()).toEqual([
		'data/boundary_set.csv:4:2 · valid_from "1/7/2025" is not a date (YYYY-MM-DD)'
	]);
});
