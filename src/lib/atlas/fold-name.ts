import { foldMarked, foldText, isUnmarked } from './fold-text';
import { administrativeTypes } from './place-name';

/** One way to understand the name of a place. */
export interface FoldedName {
	/** Administrative type as the register writes it (`Huyện`), or null where none is written. */
	readonly type: string | null;
	/** The name without its type, spelt: see {@link foldMarked}. */
	readonly marked: string;
	/** The name without its type and without marks: see {@link foldText}. */
	readonly bare: string;
}

/** Short forms of the types. One letter alone needs its point, or a number behind it: `H.`, `P1`. */
const shortForms: readonly (readonly [form: RegExp, type: string])[] = [
	[/^t\.?\s?p(\.\s*|\s+)/iu, 'Thành phố'],
	[/^t\.?\s?x(\.\s*|\s+)/iu, 'Thị xã'],
	[/^t\.?\s?t(\.\s*|\s+)/iu, 'Thị trấn'],
	[/^đ\.?\s?k(\.\s*|\s+)/iu, 'Đặc khu'],
	[/^h\.\s*/iu, 'Huyện'],
	[/^x\.\s*/iu, 'Xã'],
	[/^t\.\s*/iu, 'Tỉnh'],
	[/^q(\.\s*|\s*(?=\d))/iu, 'Quận'],
	[/^p(\.\s*|\s*(?=\d))/iu, 'Phường']
];

const writtenOut = administrativeTypes.map(([type]) => ({
	type,
	marked: foldMarked(type),
	bare: foldText(type),
	/** As many words as the type has, with more behind them. */
	start: new RegExp(`^(?:\\S+\\s+){${type.split(' ').length}}(?=\\S)`, 'u')
}));

/** The types that a name may begin with, written out. */
function typesOf(name: string): { readonly type: string; readonly rest: string }[] {
	// Without marks "tinh" is Tỉnh or the beginning of Tĩnh Gia: taken for the type only where the whole
	// text has no marks, and then beside the reading as one name.
	const unmarked = isUnmarked(name);
	return writtenOut.flatMap(({ type, marked, bare, start }) => {
		const first = start.exec(name)?.[0] ?? '';
		const fits = foldMarked(first) === marked || (unmarked && foldText(first) === bare);
		return fits ? [{ type, rest: name.slice(first.length) }] : [];
	});
}

/** A name of which the type is known already: `Thị xã`, `Mường Lay`. */
export function foldTypedName(type: string | null, rest: string): FoldedName {
	// Phường 01 is Phường 1.
	const name = rest.replace(/^0+(?=\d+$)/u, '');
	return { type, marked: foldMarked(name), bare: foldText(name) };
}

/**
 * Every way to understand a name: as it stands, and with an administrative type taken off its front
 * (`TP. Kon Tum`, `HUYỆN KÔNG CHRO`, `thi xa An Khe`). `Phường Đúc` is both the name of a ward and a ward
 * named Đúc. Keys of one name spelt in two ways are equal: tone placement (Hoà, Hòa), y and i, case,
 * spaces, hyphens, apostrophes. A number alone is no name: `1` has no reading, `P.1` has one.
 */
export function readName(text: string): FoldedName[] {
	const name = text.normalize('NFC').trim().replace(/\s+/gu, ' ');
	const readings = typesOf(name).map(({ type, rest }) => foldTypedName(type, rest));
	const short = shortForms.find(([form]) => form.test(name));
	if (short && readings.length === 0)
		readings.push(foldTypedName(short[1], name.replace(short[0], '').trim()));
	return [...readings, foldTypedName(null, name)].filter(
		({ type, bare }) => bare !== '' && (type !== null || !/^\d+$/u.test(bare))
	);
}

/** A name of the register, which begins with its type: `Thị Xã Mường Lay` → Thị xã, `muonglai`. */
export function foldRegisterName(name: string): FoldedName {
	return readName(name)[0] ?? foldTypedName(null, name);
}
