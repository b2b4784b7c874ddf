import { describe, expect, it } from 'vitest';
import { foldRegisterName, readName } from '../../../src/lib/atlas/fold-name';
import { foldMarked, foldText, foldWords } from '../../../src/lib/atlas/fold-text';
import { realData } from '../real-data';

const places = (realData.tables.get('place')?.rows ?? []).map(({ cells }) => ({
	set: cells['boundary_set'] ?? '',
	code: cells['code'] ?? '',
	level: cells['level'] ?? '',
	parent: cells['parent_code'] ?? '',
	name: cells['name'] ?? ''
}));

/** Names of one register, level and parent that have the same key. */
function sameKey(keyOf: (name: string) => string): string[] {
	const groups = new Map<string, string[]>();
	for (const { set, level, parent, name } of places) {
		const key = `${set} ${level} ${parent} ${keyOf(name)}`;
		groups.set(key, [...(groups.get(key) ?? []), name.trim()]);
	}
	return [...groups.values()].filter((names) => names.length > 1).map((names) => names.join(' / '));
}

describe('a folded text', () => {
	it('has no marks, case, spaces or hyphens, and đ is d', () => {
		expect(foldText('Thành phố Phan Rang-Tháp Chàm')).toBe('thanhphophanrangthapcham');
		expect(foldText("Huyện Ia H' Drai")).toBe('huieniahdrai');
		expect(foldText('ĐĂK ĐOA')).toBe('dakdoa');
	});

	it('is the same for tỷ and tỉ, composed and decomposed letters, and the eth that looks like Đ', () => {
		expect(foldWords('Tỉ lệ hộ nghèo (%)')).toEqual(foldWords('Tỷ lệ hộ nghèo'));
		expect(foldText('Kông Chro'.normalize('NFD'))).toBe(foldText('Kông Chro'));
		expect(foldText('Ðức Cơ')).toBe(foldText('Đức Cơ'));
	});
});

describe('a text folded with its marks', () => {
	it('is one however the tone is placed and y or i is written', () => {
		for (const [one, other] of [
			['Hoà Bình', 'Hòa Bình'],
			['Thuỷ Nguyên', 'Thủy Nguyên'],
			['Kì Anh', 'Kỳ Anh'],
			['Mĩ Tho', 'Mỹ Tho'],
			['Phú Hoà', 'PHÚ HÒA']
		] as const)
			expect(foldMarked(one)).toBe(foldMarked(other));
	});

	it('stays two where the marks make two names', () => {
		for (const [one, other] of [
			['Minh Quán', 'Minh Quân'],
			['Trực Hưng', 'Trực Hùng'],
			['Hoa Lộc', 'Hòa Lộc']
		] as const)
			expect(foldMarked(one)).not.toBe(foldMarked(other));
	});
});

describe('a name', () => {
	it.each([
		['Thành phố Kon Tum', 'Thành phố', 'kontum'],
		['TP. Kon Tum', 'Thành phố', 'kontum'],
		['TP Kon Tum', 'Thành phố', 'kontum'],
		['T.P Kon Tum', 'Thành phố', 'kontum'],
		['Tp.Kon Tum', 'Thành phố', 'kontum'],
		['TX. An Khê', 'Thị xã', 'ankhe'],
		['TX Ayun Pa', 'Thị xã', 'aiunpa'],
		['HUYỆN KÔNG CHRO', 'Huyện', 'kongchro'],
		['huyen  kong chro', 'Huyện', 'kongchro'],
		['H. Kông Chro', 'Huyện', 'kongchro'],
		['TT. Sa Thầy', 'Thị trấn', 'sathai'],
		['Quận 1', 'Quận', '1'],
		['Q.1', 'Quận', '1'],
		['P01', 'Phường', '1'],
		['Tỉnh Gia Lai', 'Tỉnh', 'gialai'],
		['Đặc khu Phú Quý', 'Đặc khu', 'phuqui']
	])('%s is read as %s and %s', (text, type, bare) => {
		expect(readName(text)).toContainEqual(expect.objectContaining({ type, bare }));
	});

	it('that begins like a type is not cut: Tĩnh Gia is no province, H’ Neng no district', () => {
		expect(readName('Tĩnh Gia').map(({ bare }) => bare)).toEqual(['tinhgia']);
		expect(readName("H' Neng").map(({ bare }) => bare)).toEqual(['hneng']);
		// Without marks it may be either.
		expect(readName('Tinh Gia').map(({ bare }) => bare)).toEqual(['gia', 'tinhgia']);
	});

	it('that is a bare number stands for nothing', () => {
		expect(readName('1')).toEqual([]);
		expect(readName(' ')).toEqual([]);
	});

	it('of the register is read by its type, whatever its case', () => {
		expect(foldRegisterName('Thị Xã Mường Lay')).toMatchObject({
			type: 'Thị xã',
			bare: 'muonglai'
		});
		expect(foldRegisterName('Phường Phường Đúc')).toMatchObject({
			type: 'Phường',
			bare: 'phuongduc'
		});
	});
});

describe('no two places of one level under one parent', () => {
	it('are spelt alike once their types are taken off, but for towns beside the rural unit of their name', () => {
		const alike = sameKey((name) => foldRegisterName(name).marked);
		// Each pair is a town, township or ward beside a district or commune: the type tells them apart.
		expect(alike).toContain('Huyện Kỳ Anh / Thị xã Kỳ Anh');
		for (const pair of alike) {
			const types = pair.split(' / ').map((name) => foldRegisterName(name).type);
			expect(new Set(types).size, pair).toBe(types.length);
		}
	});

	it('have the same type and spelling', () => {
		expect(
			sameKey((name) => {
				const { type, marked } = foldRegisterName(name);
				return `${type ?? ''} ${marked}`;
			})
		).toEqual([]);
	});

	it('have the same type and letters, but for these, which only their marks tell apart', () => {
		const alike = sameKey((name) => {
			const { type, bare } = foldRegisterName(name);
			return `${type ?? ''} ${bare}`;
		});
		expect(alike).toEqual([
			'Xã Minh Quán / Xã Minh Quân',
			'Xã Trực Hưng / Xã Trực Hùng',
			'Xã Vĩnh Hưng / Xã Vĩnh Hùng',
			'Xã Hoằng Phú / Xã Hoằng Phụ',
			'Xã Hoằng Quỳ / Xã Hoằng Quý',
			'Xã Hoằng Đồng / Xã Hoằng Đông',
			'Xã Hoằng Thành / Xã Hoằng Thanh',
			'Xã Hoa Lộc / Xã Hòa Lộc',
			'Xã Nga Thanh / Xã Nga Thành',
			'Xã Châu Bính / Xã Châu Bình',
			'Xã Nậm Cắn / Xã Nậm Càn',
			'Xã Nghi Văn / Xã Nghi Vạn',
			'Phường Hương Vân / Phường Hương Văn',
			'Xã Tam Đàn / Xã Tam Dân',
			'Xã Trà Dơn / Xã Trà Don',
			'Xã Bình Thạnh / Xã Bình Thanh',
			'Xã Ia Băng / Xã Ia Bang',
			'Xã Lộc Thạnh / Xã Lộc Thành',
			'Xã Đông Thạnh / Xã Đông Thành',
			'Xã Phú Thạnh / Xã Phú Thành',
			'Xã Văn Lang / Xã Văn Lăng',
			'Xã Cẩm Giang / Xã Cẩm Giàng',
			'Xã Sơn Hà / Xã Sơn Hạ',
			'Xã Ba Tơ / Xã Ba Tô',
			'Xã Lộc Thạnh / Xã Lộc Thành',
			'Xã Tân Thành / Xã Tân Thạnh',
			'Xã Thanh An / Xã Thạnh An',
			'Xã Tân Thành / Xã Tân Thạnh'
		]);
	});
});
