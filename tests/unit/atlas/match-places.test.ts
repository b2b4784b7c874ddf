import { describe, expect, it } from 'vitest';
import { placeMatcher } from '../../../src/lib/atlas/match-places';
import { realData } from '../real-data';

const places = (realData.tables.get('place')?.rows ?? []).map(({ cells }) => ({
	set: cells['boundary_set'] ?? '',
	level: cells['level'] ?? '',
	parent: cells['parent_code'] ?? '',
	code: cells['code'] ?? '',
	name: cells['name'] ?? ''
}));
const within = (set: string, level: string, parent: string) =>
	places.filter((each) => each.set === set && each.level === level && each.parent === parent);

const inGiaLai = placeMatcher(within('2024', 'district', '64'));
const inHaTinh = placeMatcher(within('2024', 'district', '42'));
const inSaThay = placeMatcher(within('2024', 'commune', '616'));

/** Kind of a match and the codes it names, in order. */
function said(match: ReturnType<typeof inGiaLai>): string {
	switch (match.kind) {
		case 'exact':
		case 'folded':
			return `${match.kind} ${match.place.code}`;
		case 'ambiguous':
			return `ambiguous ${match.places.map(({ code }) => code).join(' ')}`;
		case 'none':
			return `none ${match.nearest.map(({ code }) => code).join(' ')}`;
	}
}

describe('a name under one parent', () => {
	it.each(['Huyện Kông Chro', 'Kông Chro', 'H. KÔNG CHRO', 'Kông-Chro', 'huyện  Kông  Chro'])(
		'%s is Huyện Kông Chro as it is spelt',
		(text) => expect(said(inGiaLai(text))).toBe('exact 630')
	);

	it('without marks is taken where only one place has these letters', () => {
		expect(said(inGiaLai('huyen Kong Chro'))).toBe('folded 630');
		expect(said(inSaThay('Xã Rờ Kơi'))).toBe('folded 23530');
		expect(said(inSaThay('Ya Ly'))).toBe('exact 23554');
	});

	it('that a town and a district have is ambiguous, and the type decides', () => {
		expect(said(inHaTinh('Kỳ Anh'))).toBe('ambiguous 447 449');
		expect(said(inHaTinh('Huyện Kỳ Anh'))).toBe('exact 447');
		expect(said(inHaTinh('TX. Kì Anh'))).toBe('exact 449');
	});

	it('with another type than the register is offered first and never taken', () => {
		const match = inGiaLai('Huyện An Khê');
		expect(match.kind).toBe('none');
		expect(said(match)).toMatch(/^none 623 \d{3} \d{3}$/);
	});

	it('that no place has gives the nearest three', () => {
		expect(said(inGiaLai('Kông Cho'))).toMatch(/^none 630 \d{3} \d{3}$/);
	});

	it('that only marks tell from another is taken with its marks and asked about without', () => {
		const parent = places.find(({ name }) => name === 'Xã Minh Quán')?.parent ?? '';
		const inTranYen = placeMatcher(within('2024', 'commune', parent));
		expect(said(inTranYen('Minh Quân'))).toBe('exact 04567');
		expect(said(inTranYen('Xa Minh Quan'))).toBe('ambiguous 04516 04567');
		expect(said(inTranYen('Minh Quản'))).toBe('ambiguous 04516 04567');
		const besideIaBang = places.find(({ code }) => code === '23924')?.parent ?? '';
		const inDakDoa = placeMatcher(within('2024', 'commune', besideIaBang));
		expect(said(inDakDoa('Ia Bang'))).toBe('ambiguous 23905 23924');
		expect(said(inDakDoa('Xã Ia Bang'))).toBe('exact 23924');
	});

	it('that is a number without its type, or empty, fits nothing and has no nearest', () => {
		expect(said(inGiaLai('7'))).toBe('none ');
		expect(said(inGiaLai(''))).toBe('none ');
	});
});

it('every name of both registers is found as itself among its level and parent', () => {
	const groups = new Map<string, typeof places>();
	for (const each of places) {
		const key = `${each.set} ${each.level} ${each.parent}`;
		groups.set(key, [...(groups.get(key) ?? []), each]);
	}
	for (const group of groups.values()) {
		const match = placeMatcher(group);
		for (const { code, name } of group)
			expect(said(match(name)), `${code} ${name}`).toBe(`exact ${code}`);
	}
});
