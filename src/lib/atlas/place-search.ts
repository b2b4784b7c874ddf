import { distance } from 'fastest-levenshtein';
import { readName, type FoldedName } from './fold-name';
import { foldMarked, foldWords, isUnmarked } from './fold-text';
import type { IndexedPlace, PlaceIndex } from './place-index';
import { mapLevels, type BoundarySet, type PlaceCode } from './types';

/** How a place answers a query, the best first. */
export const hitKinds = [
	'code',
	'name',
	/** The name of what it became, or of what it is made of. */
	'other-name',
	/** The name, under another administrative type. */
	'other-type',
	'beginning',
	/** Every word begins a word of the name or of the places it lies in. */
	'words',
	'code-beginning',
	'part',
	/** A few letters off. */
	'similar'
] as const;
export type HitKind = (typeof hitKinds)[number];

/** A place that answers a query. */
export interface PlaceHit {
	readonly place: IndexedPlace;
	readonly kind: HitKind;
	/** The place of the other register by whose name it was found. */
	readonly through: IndexedPlace | null;
}

/** What the reader is looking at: of equal answers the nearer ones lead. */
export interface SearchContext {
	readonly bounds: BoundarySet;
	readonly within: PlaceCode;
}

/** A way to understand a query: a name, and words of the places it lies in. */
interface Reading extends FoldedName {
	readonly rest: readonly string[];
}

/** Longer queries are not names of places. */
const mostTokens = 12;
/** Below this many answers, names that are a few letters off are looked for as well. */
const few = 4;
/** Letters inside a word say something from this many on. */
const shortestPart = 3;
/** A district of many communes does not fill the list with what became of them. */
const mostKin = 6;

/** `Sa Thầy, Kon Tum` as one name, and as Sa Thầy inside Kon Tum. */
function readingsOf(query: string): Reading[] {
	const tokens = query.split(/[\s,;·›>/]+/u).filter(Boolean);
	if (tokens.length > mostTokens) return [];
	return tokens.flatMap((_, i) => {
		const rest = foldWords(tokens.slice(i + 1).join(' '));
		return readName(tokens.slice(0, i + 1).join(' ')).map((name) => ({ ...name, rest }));
	});
}

/** Whether all of the words stand in ` words with spaces around `; the last may be a beginning. */
function haveWords(spaced: string, words: readonly string[]): boolean {
	const last = words.length - 1;
	return words.every((word, i) => spaced.includes(i === last ? ` ${word}` : ` ${word} `));
}

/** How many letters may be wrong in a name of this length. */
function mistakesIn(name: string): number {
	return name.length < 4 ? 0 : name.length < 8 ? 1 : 2;
}

/**
 * Places that answer a query, best first: by code, by name with or without marks and administrative type
 * (`kong chro`, `Huyện Kông Chro`, `630`), by name and words of the path (`sa thay kon tum`), by the name
 * that a place had or has in the other register. At equal rank those spelt as typed lead, then wider
 * levels, the register on screen, and what lies inside the place on screen.
 */
export function searchPlaces(
	index: PlaceIndex,
	query: string,
	{ bounds, within }: SearchContext
): PlaceHit[] {
	const text = query.normalize('NFC').trim();
	const words = foldWords(text);
	if (words.length === 0) return [];
	const readings = readingsOf(text);
	const unmarked = isUnmarked(text);
	const whole = readings.filter(({ rest }) => rest.length === 0);

	interface Found extends PlaceHit {
		readonly mistakes: number;
	}
	const found = new Map<IndexedPlace, Found>();
	const rankOf = ({ kind, mistakes }: Found) => hitKinds.indexOf(kind) * 4 + mistakes;
	function add(
		place: IndexedPlace,
		kind: HitKind,
		{ through = null, mistakes = 0 }: Partial<Omit<Found, 'kind' | 'place'>> = {}
	): void {
		const hit = { place, kind, through, mistakes };
		const known = found.get(place);
		if (!known || rankOf(hit) < rankOf(known)) found.set(place, hit);
	}
	if (/^\d+$/u.test(text)) {
		const exact = index.places.filter(({ code }) => code === text);
		for (const place of exact) add(place, 'code');
		if (exact.length === 0)
			for (const place of index.places)
				if (place.code.startsWith(text)) add(place, 'code-beginning');
	}
	for (const { type, bare, rest } of readings)
		for (const place of index.byFolded.get(bare) ?? [])
			if (haveWords(place.around, rest))
				add(place, type === null || type === place.type[0] ? 'name' : 'other-type');
	for (const { place, kind } of [...found.values()])
		if (kind === 'name')
			for (const kin of place.kin.slice(0, mostKin)) add(kin, 'other-name', { through: place });

	const joined = words.join('');
	const starts = words.map((word, i) => (i === words.length - 1 ? ` ${word}` : ` ${word} `));
	// A number alone is a code and no name: `1` does not ask for Quận 1.
	for (const place of readings.length > 0 ? index.places : []) {
		const { folded } = place;
		for (const { type, bare } of whole)
			if (folded.startsWith(bare))
				add(place, type === null || type === place.type[0] ? 'beginning' : 'part');
		if (
			starts.some((start) => place.words.includes(start)) &&
			starts.every((start) => place.words.includes(start) || place.around.includes(start))
		)
			add(place, 'words');
		else if (joined.length >= shortestPart && folded.includes(joined)) add(place, 'part');
	}

	if (found.size < few)
		for (const { bare, rest } of readings) {
			const most = mistakesIn(bare);
			if (most === 0) continue;
			for (const [folded, places] of index.byFolded) {
				if (Math.abs(folded.length - bare.length) > most) continue;
				const mistakes = distance(folded, bare);
				if (mistakes > 0 && mistakes <= most)
					for (const place of places)
						if (haveWords(place.around, rest)) add(place, 'similar', { mistakes });
			}
		}

	const isSpelt = ({ place, kind }: PlaceHit) => {
		if (unmarked || (kind !== 'name' && kind !== 'beginning')) return true;
		const marked = foldMarked(place.bare);
		return readings.some((reading) =>
			kind === 'name' ? reading.marked === marked : marked.startsWith(reading.marked)
		);
	};
	const scope = index.place(bounds, within);
	const isInside = ({ parent }: IndexedPlace) =>
		scope !== undefined && (parent === scope || parent?.parent === scope);
	return [...found.values()]
		.map((hit) => {
			const { place } = hit;
			const order = [
				rankOf(hit),
				Number(!isSpelt(hit)),
				mapLevels.indexOf(place.level),
				Number(place.set !== bounds),
				Number(!isInside(place)),
				Math.min(place.folded.length, 31)
			];
			// One number for all, so that thousands of places sort at once.
			const key = order.reduce((sum, part) => sum * 64 + part, 0);
			return { hit, key };
		})
		.sort((a, b) => a.key - b.key)
		.map(({ hit: { place, kind, through } }) => ({ place, kind, through }));
}
