import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { linksBetween } from '../../../src/lib/atlas/crosswalk';
import { parsePlaceList } from '../../../src/lib/atlas/parse-place-list';
import { placeIndex } from '../../../src/lib/atlas/place-index';
import { realData, realLinks } from '../real-data';
import { realPlaceList, realPlaces } from '../real-places';

const rows = (realData.tables.get('place')?.rows ?? []).map(({ cells }) => cells);

describe('the list of places', () => {
	it('gives every place of both registers back as the tables have it, an island district once', () => {
		const wanted = rows
			.filter(({ level }) => level !== 'country' && level !== 'region')
			.filter(({ code, parent_code }) => code !== parent_code)
			.map((row) => [
				row['boundary_set'],
				row['level'],
				row['code'],
				row['name'],
				row['parent_code']
			]);
		const known = realPlaces.places.map(({ set, level, code, name, parent }) => [
			set,
			level,
			code,
			name,
			parent?.code ?? 'vn'
		]);
		const lines = (all: (string | undefined)[][]) => all.map((each) => each.join(' ')).sort();
		expect(lines(known)).toEqual(lines(wanted));
	});

	it('knows what each old commune became, largest share first', () => {
		const shareOf = new Map(realLinks.map((link) => [`${link.from} ${link.to}`, link.areaShare]));
		const links = linksBetween(realLinks, { from: 'commune', to: 'commune' });
		const communes = realPlaces.places.filter(
			(each) => each.set === '2024' && each.level === 'commune'
		);
		const islands = links.filter(({ from }) => from.length === 3);
		expect(communes.flatMap(({ kin }) => kin)).toHaveLength(links.length - islands.length);
		for (const { code, kin } of communes) {
			const shares = kin.map((each) => shareOf.get(`${code} ${each.code}`) ?? NaN);
			expect(shares, code).toEqual([...shares].sort((a, b) => b - a));
		}
	});

	it('leads an island district to the special zone it became', () => {
		expect(realPlaces.place('2024', '755')?.kin.map(({ name }) => name)).toEqual([
			'Đặc khu Côn Đảo'
		]);
	});

	it('is small enough to be fetched for one search on a phone', () => {
		expect(brotliCompressSync(JSON.stringify(realPlaceList)).length).toBeLessThan(80_000);
	});

	it('is refused where it is not what the build writes', () => {
		expect(parsePlaceList(JSON.parse(JSON.stringify(realPlaceList)))).toEqual(realPlaceList);
		expect(() => parsePlaceList({ ...realPlaceList, became: 'none' })).toThrow(/array/i);
		expect(() => placeIndex({ ...realPlaceList, became: [99_999] })).toThrow(
			'no commune 99999 among the 3321 of 2025'
		);
	});
});
