import { expect, it } from 'vitest';
import { parseLocator } from '../../../src/lib/atlas/locator';
import { en } from '../../../src/lib/i18n/en';
import { vi } from '../../../src/lib/i18n/vi';
import { locatorPhrase } from '../../../src/lib/i18n/phrases';
import { observed, realData } from '../real-data';

const vietnamese = { language: 'vi' as const, t: vi };
const english = { language: 'en' as const, t: en };

it('reads every locator of the data', () => {
	for (const name of ['observation', 'designation', 'allocation', 'policy_rule'])
		for (const { cells } of realData.tables.get(name)?.rows ?? [])
			expect(parseLocator(cells['locator'] ?? '').flat().length).toBeGreaterThan(0);
});

it('says where a figure stands in the reader’s language', () => {
	const { locator } = observed('630', 'poor_rate', '2022-12-31');
	expect(locatorPhrase(locator, vietnamese)).toBe('biểu 1, dòng 7');
	expect(locatorPhrase(locator, english)).toBe('table 1, row 7');
});

it('names both places where a document prints a figure twice', () => {
	const { locator } = observed('630', 'poor_rate_reduction', '2023', 'target');
	expect(locatorPhrase(locator, vietnamese)).toBe('biểu 1, dòng 7; mục II.2, gạch đầu dòng 4');
});

it('refuses a step it does not know', () => {
	expect(() => parseLocator('page 3')).toThrow('unknown step "page"');
});
