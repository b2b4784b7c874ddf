import { foldText, foldWords } from '../../src/lib/atlas/fold-text';
import { placeMatcher } from '../../src/lib/atlas/match-places';
import type { RegisterPlace } from './data-tables';

/** What the first cells of a row say about its place. */
export interface RowText {
	/** Row of the sheet from 0. */
	readonly row: number;
	readonly name: string;
	/** As the sheet shows it; empty where there is no column of codes. */
	readonly code: string;
}

/** The place of a row, or why it has to be asked for. */
export type RowPlace =
	| {
			readonly kind: 'place';
			readonly place: RegisterPlace;
			readonly how: 'exact' | 'folded' | 'code';
	  }
	| {
			readonly kind: 'open';
			readonly why: 'total' | 'ambiguous' | 'none' | 'code_differs' | 'code_unknown';
			/** What it may be, likeliest first. */
			readonly offered: readonly RegisterPlace[];
	  };

const totals = [
	'Tổng cộng',
	'Tổng số',
	'Tổng',
	'Cộng',
	'Chung',
	'Toàn tỉnh',
	'Toàn huyện',
	'Toàn thành phố',
	'Toàn thị xã',
	'Toàn quận',
	'Toàn xã',
	'Toàn phường',
	'Cả nước',
	'Cả tỉnh'
].map(foldText);

/** Whether a row is called a total: `Tổng cộng`, `TOÀN TỈNH`, `Cộng (I+II)`. */
export function isTotal(name: string): boolean {
	const plain = name.replace(/\([^)]*\)|[:;.]/gu, ' ');
	const words = foldWords(plain);
	return words.length > 0 && totals.includes(words.join(''));
}

/**
 * Reads the places of rows: by code where there is one, held to the name beside it, else by name. A total,
 * or the place above by its own name, is offered as that place's figure and not taken without a word.
 */
export function rowPlaces(
	rows: readonly RowText[],
	places: readonly RegisterPlace[],
	parent: RegisterPlace
): RowPlace[] {
	const match = placeMatcher(places);
	const matchParent = placeMatcher([parent]);
	const byCode = new Map(places.map((place) => [place.code, place]));
	const digits = places[0]?.code.length ?? 0;
	return rows.map(({ name, code }): RowPlace => {
		if (isTotal(name)) return { kind: 'open', why: 'total', offered: [parent] };
		const found = match(name);
		const own = found.kind === 'exact' || found.kind === 'folded' ? found.place : null;
		if (code !== '') {
			// Spreadsheets drop the zeros in front of a code; the name beside it tells whether it is the place.
			const coded = byCode.get(code) ?? byCode.get(code.padStart(digits, '0'));
			if (!coded) return { kind: 'open', why: 'code_unknown', offered: own ? [own] : [] };
			const fits = own
				? own.code === coded.code
				: found.kind === 'ambiguous' && found.places.some((place) => place.code === coded.code);
			if (fits || (name === '' && code === coded.code))
				return { kind: 'place', place: coded, how: 'code' };
			return { kind: 'open', why: 'code_differs', offered: own ? [coded, own] : [coded] };
		}
		if (own) return { kind: 'place', place: own, how: found.kind === 'exact' ? 'exact' : 'folded' };
		const above = matchParent(name);
		if (above.kind === 'exact' || above.kind === 'folded')
			return { kind: 'open', why: 'total', offered: [parent] };
		return found.kind === 'ambiguous'
			? { kind: 'open', why: 'ambiguous', offered: found.places }
			: { kind: 'open', why: 'none', offered: found.kind === 'none' ? found.nearest : [] };
	});
}
