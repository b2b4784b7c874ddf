import { expect, it } from 'vitest';
import { asTyped, typedNumber } from '../../../src/lib/planner/typed-number';

it('money and points are read as either language writes them', () => {
	expect(typedNumber('50.000')).toBe(50_000);
	expect(typedNumber('50,000')).toBe(50_000);
	expect(typedNumber('1.234.567')).toBe(1_234_567);
	expect(typedNumber('1.234,5')).toBe(1234.5);
	expect(typedNumber('1 200')).toBe(1200);
	expect(typedNumber('2,5')).toBe(2.5);
	expect(typedNumber('1.852', { decimal: true })).toBe(1.852);
});

it('what is no number above 0 is none', () => {
	for (const typed of ['', '0', '-5', 'năm mươi', '5 tỷ', '1,', 'NaN'])
		expect(typedNumber(typed), typed).toBeNull();
});

it('a number put into a field is read back as it was, with three decimals too', () => {
	for (const value of [282_683, 1234.5, 1.852, 0.125, 12_345.678, 20, 0.1])
		expect(typedNumber(asTyped(value)), String(value)).toBe(value);
});
