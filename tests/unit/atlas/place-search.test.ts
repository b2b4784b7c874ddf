import { describe, expect, it } from 'vitest';
import { searchTimes } from '../../../scripts/bench/search-times';
import { placeCode } from '../../../src/lib/atlas/literals';
import { pathOf } from '../../../src/lib/atlas/place-index';
import { searchPlaces, type SearchContext } from '../../../src/lib/atlas/place-search';
import { realPlaces } from '../real-places';
import { slowness } from '../slowness';

const country: SearchContext = { bounds: '2024', within: placeCode('vn') };

/** What is found, best first: `2024 Xã Rơ Kơi · Sa Thầy · Kon Tum`. */
function found(query: string, context = country): string[] {
	return searchPlaces(realPlaces, query, context).map(({ place }) =>
		[`${place.set} ${place.name}`, ...pathOf(place).map(({ bare }) => bare)].join(' · ')
	);
}

describe('a place is found', () => {
	it('by its name with or without marks, with its type, and by its code', () => {
		const kongChro = '2024 Huyện Kông Chro · Gia Lai';
		for (const query of ['kong chro', 'Kông Chro', 'KÔNG CHRO', 'kongchro', 'Huyện Kông Chro'])
			expect(found(query)[0], query).toBe(kongChro);
		for (const query of ['huyen kong chro', 'H. Kông Chro', 'Kong Chro District', '630'])
			expect(found(query)[0], query).toBe(kongChro);
	});

	it('before its name is typed to the end', () => {
		expect(found('huyện kông ch')[0]).toBe('2024 Huyện Kông Chro · Gia Lai');
		const codes = searchPlaces(realPlaces, '2353', country).map(({ place }) => place.code);
		expect(codes).toContain('23530');
		expect(codes.filter((code) => !code.startsWith('2353'))).toEqual([]);
	});

	it('by its name and the places it lies in, in full or begun', () => {
		for (const query of ['sa thay kon tum', 'Sa Thầy, Kon Tum', 'Sa Thầy, tỉnh Kon T'])
			expect(found(query)[0], query).toBe('2024 Huyện Sa Thầy · Kon Tum');
		expect(found('xã Mô Rai, huyện Sa Thầy, tỉnh Kon Tum')[0]).toBe(
			'2024 Xã Mô Rai · Sa Thầy · Kon Tum'
		);
		expect(found('kon tum mo rai')[0]).toBe('2024 Xã Mô Rai · Sa Thầy · Kon Tum');
	});

	it('by a number in its name, but not by a number alone', () => {
		expect(found('q1')[0]).toBe('2024 Quận 1 · Hồ Chí Minh');
		expect(
			found('Phường 01')
				.slice(0, 3)
				.every((each) => each.includes('Phường 1 '))
		).toBe(true);
		expect(found('1').some((each) => each.includes('Quận 1 '))).toBe(false);
	});

	it('under either way of writing y and i, and of placing the tone', () => {
		for (const query of ['Hòa Bình', 'Hoà Bình'])
			expect(found(query)[0], query).toBe('2024 Tỉnh Hoà Bình');
		expect(found('sa thai kon tum')[0]).toBe('2024 Huyện Sa Thầy · Kon Tum');
	});

	it('with a letter or two wrong, but only where nothing is spelt so', () => {
		expect(found('kong chroo')[0]).toBe('2024 Huyện Kông Chro · Gia Lai');
		expect(found('rok koi')[0]).toBe('2024 Xã Rơ Kơi · Sa Thầy · Kon Tum');
		expect(found('xyzzyq')).toEqual([]);
	});

	it('only once where an island district is its own commune', () => {
		expect(found('hoang sa').slice(0, 2)).toEqual([
			'2024 Huyện Hoàng Sa · Đà Nẵng',
			'2025 Đặc khu Hoàng Sa · Đà Nẵng'
		]);
		expect(found('498')).toEqual(['2024 Huyện Hoàng Sa · Đà Nẵng']);
	});
});

describe('both registers are searched', () => {
	it('so that an old name leads to the new place and a new one back', () => {
		const hits = searchPlaces(realPlaces, 'Sa Nghĩa', country);
		expect(hits.map(({ place, through }) => [place.name, through?.name ?? ''])).toEqual([
			['Xã Sa Nghĩa', ''],
			['Xã Sa Bình', 'Xã Sa Nghĩa']
		]);
		expect(hits.map(({ place }) => place.set)).toEqual(['2024', '2025']);
		expect(found('Xã Sa Thầy')).toContain('2024 Xã Sa Nhơn · Sa Thầy · Kon Tum');
	});

	it('so that an old district leads to the communes it became, and a province to its province', () => {
		expect(found('Huyện Sa Thầy')).toContain('2025 Xã Rờ Kơi · Quảng Ngãi');
		expect(found('Tỉnh Kon Tum')).toContain('2025 Tỉnh Quảng Ngãi');
	});
});

describe('of equal answers', () => {
	it('those spelt as typed lead', () => {
		expect(found('Rờ Kơi')[0]).toBe('2025 Xã Rờ Kơi · Quảng Ngãi');
		expect(found('Rơ Kơi')[0]).toBe('2024 Xã Rơ Kơi · Sa Thầy · Kon Tum');
	});

	it('wider levels lead, then the register on screen', () => {
		expect(found('kon tum').slice(0, 3)).toEqual([
			'2024 Tỉnh Kon Tum',
			'2024 Thành phố Kon Tum · Kon Tum',
			'2025 Phường Kon Tum · Quảng Ngãi'
		]);
		const newer = { ...country, bounds: '2025' } as const;
		expect(found('ro koi', country)[0]).toMatch(/^2024/);
		expect(found('ro koi', newer)[0]).toMatch(/^2025/);
		expect(found('52', newer)[0]).toBe('2025 Tỉnh Gia Lai');
		expect(found('52', country)[0]).toBe('2024 Tỉnh Bình Định');
	});

	it('what lies inside the place on screen leads', () => {
		expect(found('tan lap')[0]).not.toContain('Kon Tum');
		expect(found('tan lap', { ...country, within: placeCode('62') })[0]).toBe(
			'2024 Xã Tân Lập · Kon Rẫy · Kon Tum'
		);
	});
});

it('two hundred ways of writing real places are answered within 30 ms, 95 times of 100', () => {
	expect(searchTimes(realPlaces).p95_ms / slowness()).toBeLessThanOrEqual(30);
});
