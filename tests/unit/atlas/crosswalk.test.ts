import { describe, expect, it } from 'vitest';
import {
	linkKind,
	linksBetween,
	originOf,
	predecessors,
	successors
} from '../../../src/lib/atlas/crosswalk';
import { placeCode } from '../../../src/lib/atlas/literals';
import type { BoundarySet } from '../../../src/lib/atlas/types';
import { realData, realLinks } from '../real-data';

const communes = linksBetween(realLinks, { from: 'commune', to: 'commune' });
const provinces = linksBetween(realLinks, { from: 'province', to: 'province' });

const names = new Map<string, string>();
for (const { cells } of realData.tables.get('place')?.rows ?? []) {
	names.set(`${cells['boundary_set'] ?? ''}/${cells['code'] ?? ''}`, cells['name'] ?? '');
}
const nameOf = (set: BoundarySet, code: string) => names.get(`${set}/${code}`) ?? '';
const origin = (code: string) => originOf(communes, '2025', placeCode(code), nameOf);
const newOf = (set: typeof communes, code: string) =>
	successors(set, '2024', placeCode(code)).map(({ to }) => to);

describe('the provinces', () => {
	it('of which eleven went on as they were, and 52 went into 23', () => {
		const sizes = new Map<string, number>();
		for (const { to } of provinces) sizes.set(to, (sizes.get(to) ?? 0) + 1);
		const alone = [...sizes]
			.filter(([, size]) => size === 1)
			.map(([code]) => nameOf('2025', placeCode(code)));
		expect(provinces).toHaveLength(63);
		expect(sizes.size).toBe(34);
		expect(alone.sort()).toEqual(
			[
				'Thành phố Hà Nội',
				'Thành phố Huế',
				'Tỉnh Cao Bằng',
				'Tỉnh Điện Biên',
				'Tỉnh Hà Tĩnh',
				'Tỉnh Lai Châu',
				'Tỉnh Lạng Sơn',
				'Tỉnh Nghệ An',
				'Tỉnh Quảng Ninh',
				'Tỉnh Sơn La',
				'Tỉnh Thanh Hoá'
			].sort()
		);
	});

	it('Kon Tum went into Quảng Ngãi, Bình Định into Gia Lai', () => {
		expect(newOf(provinces, '62').map((code) => nameOf('2025', code))).toEqual(['Tỉnh Quảng Ngãi']);
		expect(newOf(provinces, '52').map((code) => nameOf('2025', code))).toEqual(['Tỉnh Gia Lai']);
	});
});

describe('a commune', () => {
	it('that was kept goes on under its name, though the new register spells it otherwise', () => {
		// The five communes of the new Quảng Ngãi that were not merged.
		for (const code of ['23536', '23530', '23535', '21538', '23368'])
			expect(origin(code), nameOf('2025', placeCode(code))).toBe('continued');
	});

	it('Xã Sa Thầy is made of the township and two whole communes', () => {
		const own = predecessors(communes, '2025', placeCode('23527'));
		expect(own.map(({ from }) => nameOf('2024', from))).toEqual([
			'Thị trấn Sa Thầy',
			'Xã Sa Nhơn',
			'Xã Sa Sơn'
		]);
		expect(own.every(({ areaShare }) => areaShare === 1)).toBe(true);
		expect(origin('23527')).toBe('merged');
	});

	it('that was divided has several successors, the largest first, and makes them recomposed', () => {
		const own = successors(communes, '2024', placeCode('07516'));
		expect(own.map(({ to }) => nameOf('2025', to))).toEqual(['Xã Cẩm Lý', 'Xã Bắc Lũng']);
		expect(linkKind(own)).toBe('split');
		for (const { to } of own) expect(originOf(communes, '2025', to, nameOf)).toBe('recomposed');
	});

	it('that is only listed as divided is split too, though no share of it is seen elsewhere', () => {
		const own = successors(communes, '2024', placeCode('00562'));
		expect(own.map(({ areaShare, basis }) => [areaShare, basis])).toEqual([
			[1, 'overlay'],
			[0, 'list']
		]);
		expect(linkKind(own)).toBe('split');
	});

	it('without a link has no fate', () => {
		expect(linkKind(successors(communes, '2024', placeCode('99999')))).toBeNull();
		expect(origin('99999')).toBeNull();
	});
});

describe('the islands', () => {
	it('went whole into their special zones: Hoàng Sa, Côn Đảo, Bạch Long Vĩ, Cồn Cỏ, Lý Sơn', () => {
		for (const [old, zone] of [
			['498', '20333'],
			['755', '26732'],
			['318', '11948'],
			['471', '19742'],
			['536', '21548']
		] as const) {
			for (const from of ['commune', 'district'] as const) {
				const own = successors(
					linksBetween(realLinks, { from, to: 'commune' }),
					'2024',
					placeCode(old)
				);
				expect(own.map(({ to }) => to)).toEqual([zone]);
				expect(linkKind(own)).toBe('whole');
			}
			expect(origin(zone)).toBe('continued');
		}
	});

	it('Trường Sa is its three communes, and Thổ Châu left Phú Quốc', () => {
		const parts = predecessors(communes, '2025', placeCode('22736')).map(({ from }) => from);
		expect(parts).toEqual(['22736', '22737', '22739']);
		const phuQuoc = successors(
			linksBetween(realLinks, { from: 'district', to: 'commune' }),
			'2024',
			placeCode('911')
		);
		expect(phuQuoc.map(({ to }) => nameOf('2025', to))).toEqual([
			'Đặc khu Phú Quốc',
			'Đặc khu Thổ Châu'
		]);
	});
});
