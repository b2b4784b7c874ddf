import { expect, it } from 'vitest';
import { formatDate, formatNumber, formatPercent } from '../../../src/lib/atlas/format';

it('writes a Vietnamese rate with a comma and a space that does not break before the sign', () => {
	expect(formatPercent(39.69, 'vi')).toBe('39,69\u00a0%');
	expect(formatPercent(0.4, 'vi')).toBe('0,4\u00a0%');
});

it('writes an English rate with a point and no space', () => {
	expect(formatPercent(39.69, 'en')).toBe('39.69%');
});

it('groups thousands with a point in Vietnamese and a comma in English', () => {
	expect(formatNumber(12680, 'vi')).toBe('12.680');
	expect(formatNumber(383134, 'en')).toBe('383,134');
});

it('keeps two decimals at most and adds none', () => {
	expect(formatNumber(10.0618, 'vi')).toBe('10,06');
	expect(formatNumber(2, 'vi')).toBe('2');
});

it('does not lose the sign of a fall below zero', () => {
	expect(formatNumber(-0.5, 'vi')).toBe('-0,5');
});

it('writes a date day first and leaves a year alone', () => {
	expect(formatDate('2023-01-09')).toBe('09/01/2023');
	expect(formatDate('2017')).toBe('2017');
	expect(formatDate('')).toBe('');
});
