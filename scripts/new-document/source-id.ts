import { unmarkedWords } from '../../src/lib/atlas/fold-text';
import { bareName } from '../../src/lib/atlas/place-name';

/** What an id begins with where a document has no number. */
const unnumbered: Readonly<Record<string, string>> = { plan: 'kh', press: 'bao' };

/** The place in the name of an office: `UBND tỉnh Gia Lai` → `tỉnh Gia Lai`. */
export function placeOfIssuer(issuer: string): string {
	return issuer.replace(/^(UBND|Ủy ban nhân dân|Uỷ ban nhân dân)\s+/iu, '').trim();
}

/**
 * The id that a document would get by the custom of the table: type, number, place and year
 * (`64/KH-UBND` of UBND tỉnh Gia Lai, 2023 → `kh-64-gia-lai-2023`). A number goes behind it where the id
 * is taken.
 */
export function sourceIdFor(
	document: {
		readonly number: string;
		readonly issuer: string;
		readonly date: string;
		readonly kind: string;
	},
	taken: ReadonlySet<string>
): string {
	const [, number = '', type = ''] = /^(\d*)\/?(?:\d{4}\/)?([^-/]*)/u.exec(document.number) ?? [];
	const place = bareName(placeOfIssuer(document.issuer));
	const id = [
		...unmarkedWords(type || (unnumbered[document.kind] ?? '')),
		number,
		...unmarkedWords(place),
		document.date.slice(0, 4)
	]
		.filter(Boolean)
		.join('-');
	let candidate = id;
	for (let copy = 2; taken.has(candidate); copy += 1) candidate = `${id}-${copy}`;
	return candidate;
}
