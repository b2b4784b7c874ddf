import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canStandFor, printedDecimals } from '../../../src/lib/atlas/printed';
import { judge } from '../../../src/lib/atlas/reconcile';
import { realObservations } from '../real-data';

describe('decimals of a print', () => {
	it.each([
		['34,10%', 34.1, 2],
		['8,1%', 8.1, 1],
		['4.658', 4658, 0],
		['3.37', 3.37, 2],
		['10,34 %', 10.34, 2],
		['01', 1, 0],
		['<2,5%', 2.5, 1],
		['từ 1 đến 2 con', 2, null]
	])('%s for %d', (text, value, decimals) => {
		expect(printedDecimals(text, value)).toBe(decimals);
	});

	it('can be read in every rate of the data', () => {
		const unread = realObservations.filter(
			(o) =>
				o.value !== null && o.denominator !== null && printedDecimals(o.asPrinted, o.value) === null
		);
		expect(unread).toEqual([]);
	});
});

describe('a print', () => {
	it('8,1 can stand for 8,06, but 12,41 not for 12,75', () => {
		expect(judge({ value: 8.1, asPrinted: '8,1%' }, 8.06)).toBe('rounding');
		expect(judge({ value: 12.41, asPrinted: '12,41%' }, 12.7523)).toBe('contradicts');
	});

	it('may be cut off instead of rounded: 90,01 for 90,017', () => {
		expect(judge({ value: 90.01, asPrinted: '90,01%' }, 90.0172)).toBe('rounding');
		expect(judge({ value: 90.02, asPrinted: '90,02%' }, 90.01)).toBe('contradicts');
	});

	it('may have a zero filled in: 34,10 for 34,1134', () => {
		expect(judge({ value: 34.1, asPrinted: '34,10%' }, 34.1134)).toBe('rounding');
		expect(judge({ value: 34.11, asPrinted: '34,11%' }, 34.1234)).toBe('contradicts');
	});

	it('never contradicts the value that it was rounded or cut from', () => {
		fc.assert(
			fc.property(
				fc.double({ min: 0, max: 100, noNaN: true }),
				fc.integer({ min: 0, max: 2 }),
				fc.boolean(),
				(exact, decimals, cut) => {
					const unit = 10 ** -decimals;
					const value = Number(
						((cut ? Math.floor : Math.round)(exact / unit + (cut ? 1e-9 : 0)) * unit).toFixed(
							decimals
						)
					);
					const asPrinted = value.toFixed(decimals).replace('.', ',');
					expect(canStandFor({ value, asPrinted }, exact)).toBe(true);
				}
			)
		);
	});
});
