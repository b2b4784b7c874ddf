import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { appendRows } from '../../../scripts/new-document/append-rows';

const row = { id: 'kh-64', title: 'Kế hoạch, năm 2023', note: '' };

it('rows go behind the last, in the order of the header, quoted only where needed', () => {
	expect(appendRows('title,id,note\na,b,\n', [row])).toBe(
		'title,id,note\na,b,\n"Kế hoạch, năm 2023",kh-64,\n'
	);
});

it('a file keeps its line ends, and its last line gets one where it has none', () => {
	expect(appendRows('id,title,note\r\na,b,\r\n', [row])).toBe(
		'id,title,note\r\na,b,\r\nkh-64,"Kế hoạch, năm 2023",\r\n'
	);
	expect(appendRows('id,title,note\na,b,', [row])).toBe(
		'id,title,note\na,b,\nkh-64,"Kế hoạch, năm 2023",\n'
	);
});

it('no row changes nothing, and every line of the tables stays as it is', () => {
	for (const name of ['source.csv', 'observation.csv']) {
		const text = readFileSync(`data/${name}`, 'utf8');
		expect(appendRows(text, [])).toBe(text);
	}
});

it('a column that the file has not is no row of it', () => {
	expect(() => appendRows('id,title\n', [row])).toThrow('column "note"');
});
