import { expect, it } from 'vitest';
import { readBreaks } from '../../../src/lib/atlas/read-breaks';

it.each([
	['2,5; 6; 10', [2.5, 6, 10]],
	['2.5 6 10', [2.5, 6, 10]],
	['2,5 %; 6 %', [2.5, 6]],
	['5, 10, 20', [5, 10, 20]],
	['30;10;10;', [10, 30]],
	['-1; 0; 2', [-1, 0, 2]]
])('“%s” is read as limits of a rate', (text, breaks) => {
	expect(readBreaks(text, 'percentage_point')).toEqual({ breaks });
});

it('a point is of thousands in a count', () => {
	expect(readBreaks('5.000; 12.680', 'person')).toEqual({ breaks: [5000, 12680] });
});

it.each([
	['', 'none', ''],
	[' ; ', 'none', ''],
	['2,5; sáu', 'no_number', 'sáu'],
	['1.234', 'ambiguous', '1.234'],
	['1;2;3;4;5;6;7;8;9', 'too_many', '9']
])('“%s” is refused, with the word at fault', (text, problem, word) => {
	expect(readBreaks(text, 'percent')).toEqual({ problem, word });
});
