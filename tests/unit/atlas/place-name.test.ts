import { expect, it } from 'vitest';
import { bareName, placeName } from '../../../src/lib/atlas/place-name';
import { realData } from '../real-data';

it('drops the administrative type, but not from a numbered place', () => {
	expect(bareName('Huyện Kông Chro')).toBe('Kông Chro');
	expect(bareName('Thị xã An Khê')).toBe('An Khê');
	expect(bareName('Thành Phố Bắc Kạn')).toBe('Bắc Kạn');
	expect(bareName('Quận 1')).toBe('Quận 1');
});

it('gives every place of both registers the English name that its row has', () => {
	const wrong = (realData.tables.get('place')?.rows ?? []).filter(
		({ cells }) => placeName(cells['name'] ?? '', 'en') !== cells['name_en']
	);
	expect(wrong.map(({ cells }) => cells['name'])).toEqual([]);
});
