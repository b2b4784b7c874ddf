import { distance } from 'fastest-levenshtein';
import { foldRegisterName, readName, type FoldedName } from './fold-name';
import { isUnmarked } from './fold-text';

/** What a name is matched among: places under one parent, so that names tell them apart. */
export interface NamedPlace {
	readonly code: string;
	/** Name in the register, with its type: `Huyện Kông Chro`. */
	readonly name: string;
}

/** What a name of a document stands for among given places. Only the first two are an answer. */
export type PlaceMatch<Place extends NamedPlace> =
	/** One place is spelt so, up to case, spaces, hyphens, tone placement and y or i. */
	| { readonly kind: 'exact'; readonly place: Place }
	/** No place is spelt so, and one is when marks are left out: `Rờ Kơi` for Rơ Kơi. */
	| { readonly kind: 'folded'; readonly place: Place }
	/** Several fit: `Kỳ Anh` is a town and a district. */
	| { readonly kind: 'ambiguous'; readonly places: readonly Place[] }
	/** None fits; the nearest three, fewest edits first. */
	| { readonly kind: 'none'; readonly nearest: readonly Place[] };

const offered = 3;

/**
 * Prepares the matching of names among places; call the result for each name. A type that is written
 * must be the register's, so a district that became a town is offered and never taken. A name without
 * type fits every type. Nothing is guessed: what is not one place is a list.
 */
export function placeMatcher<Place extends NamedPlace>(
	places: readonly Place[]
): (text: string) => PlaceMatch<Place> {
	const known = places.map((place) => ({ place, folded: foldRegisterName(place.name) }));
	const fitting = (readings: readonly FoldedName[], key: 'marked' | 'bare') =>
		known
			.filter(({ folded }) =>
				readings.some(
					(reading) =>
						reading[key] === folded[key] &&
						(reading.type === null || folded.type === null || reading.type === folded.type)
				)
			)
			.map(({ place }) => place);
	const nearest = (readings: readonly FoldedName[]) =>
		known
			.map(({ place, folded }) => ({
				place,
				edits: Math.min(...readings.map(({ bare }) => distance(bare, folded.bare))),
				sameType: readings.some(({ type }) => type !== null && type === folded.type)
			}))
			.sort((a, b) => a.edits - b.edits || Number(b.sameType) - Number(a.sameType))
			.slice(0, offered)
			.map(({ place }) => place);
	return (text) => {
		const readings = readName(text);
		if (readings.length === 0) return { kind: 'none', nearest: [] };
		const spelt = fitting(readings, 'marked');
		const alike = fitting(readings, 'bare');
		// A text without marks may mean each of those that differ by their marks: Ia Bang, Ia Băng.
		const places = spelt.length > 0 && !isUnmarked(text) ? spelt : alike;
		const [only] = places;
		if (!only) return { kind: 'none', nearest: nearest(readings) };
		if (places.length > 1) return { kind: 'ambiguous', places };
		return { kind: spelt.length > 0 ? 'exact' : 'folded', place: only };
	};
}
