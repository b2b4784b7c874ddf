import { describe, expect, it } from 'vitest';
import { linesOf, textWidth } from '../../../src/lib/export/letter-widths';

describe('a text is broken into lines', () => {
	const title = 'Tỷ lệ nghèo đa chiều (điều tra của Cục Thống kê), 2023';

	it('none wider than its column, nothing lost', () => {
		const lines = linesOf(title, 300, 20, 600);
		expect(lines.length).toBeGreaterThan(1);
		for (const line of lines) expect(textWidth(line, 20, 600)).toBeLessThanOrEqual(300);
		expect(lines.join(' ')).toBe(title);
	});

	it('what has no spaces is broken where it must', () => {
		const address = 'https://atlas.example/?level=district&in=64&by=poor_rate&at=2022';
		const lines = linesOf(address, 120, 12);
		for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(120);
		expect(lines.join('')).toBe(address);
	});

	it('a number stays with its unit', () => {
		expect(linesOf('chiếm 39,69\u00a0% hộ', 60, 12)).toContain('39,69\u00a0%');
	});

	it('marks of letters take no room, whichever way they are written', () => {
		expect(textWidth('Kông Chro', 10)).toBe(textWidth('Kong Chro', 10));
		expect(textWidth('ấ'.normalize('NFD'), 10)).toBe(textWidth('ấ', 10));
	});
});
