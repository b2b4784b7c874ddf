import { describe, expect, it } from 'vitest';
import { matchedParts } from '../../../src/lib/atlas/matched-parts';

/** The text with what is found between brackets. */
function marked(text: string, query: string): string {
	return matchedParts(text, query)
		.map((part) => (part.hit ? `[${part.text}]` : part.text))
		.join('');
}

describe('what a query is found by', () => {
	it('is marked in the name as the register writes it', () => {
		expect(marked('Huyện Kông Chro', 'kong chr')).toBe('Huyện [Kông Chr]o');
		expect(marked('Huyện Kông Chro', 'Huyện Kông Chro')).toBe('[Huyện Kông Chro]');
		expect(marked("Huyện Ia H' Drai", 'iahdrai')).toBe("Huyện [Ia H' Drai]");
		expect(marked('Xã Đăk Kơ Ning', 'đắk')).toBe('Xã [Đăk] Kơ Ning');
	});

	it('is marked word by word where name and path share it', () => {
		expect(marked('Huyện Sa Thầy', 'sa thay kon tum')).toBe('Huyện [Sa Thầy]');
		expect(marked('Kon Tum', 'sa thay kon tum')).toBe('[Kon Tum]');
	});

	it('leaves a text without it whole, in NFC', () => {
		expect(marked('Xã Mô Rai'.normalize('NFD'), '630')).toBe('Xã Mô Rai');
		expect(marked('Xã Mô Rai', '')).toBe('Xã Mô Rai');
	});
});
