import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classIndex } from '../../../src/lib/atlas/classify';
import { classRange, inRange, readRange, writeRange } from '../../../src/lib/atlas/value-range';

describe('a range of an address', () => {
	it.each([
		['30-50', { from: 30, to: 50 }],
		['50-', { from: 50, to: null }],
		['-2.5', { from: null, to: 2.5 }],
		['--2', { from: null, to: -2 }],
		['-2-0', { from: -2, to: 0 }],
		['-5--2', { from: -5, to: -2 }]
	])('%s is read, and written the same', (text, range) => {
		expect(readRange(text)).toEqual(range);
		expect(writeRange(range)).toBe(text);
	});

	it.each(['', '-', '30', '50-30', '5-5', '2,5-6', 'a-b', '1-2-3'])('“%s” is none', (text) => {
		expect(readRange(text)).toBeUndefined();
	});
});

it('the range of a class holds the values of the class, and no others', () => {
	const breaks = [2.5, 6, 30];
	fc.assert(
		fc.property(fc.double({ min: -5, max: 99, noNaN: true }), fc.nat(3), (value, index) => {
			const range = classRange(index, breaks);
			expect(range && inRange(value, range)).toBe(classIndex(value, breaks) === index);
		})
	);
	expect(classRange(0, [])).toBeNull();
});
