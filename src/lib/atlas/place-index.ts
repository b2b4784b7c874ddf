import { foldWords } from './fold-text';
import { isPlaceCode, placeCode } from './literals';
import { codeLength, type PlaceListFile } from './place-list-file';
import { splitName } from './place-name';
import { boundarySets, mapLevels, type BoundarySet, type MapLevel, type PlaceCode } from './types';

/** A place that can be found. */
export interface IndexedPlace {
	readonly set: BoundarySet;
	readonly code: PlaceCode;
	readonly level: MapLevel;
	/** In Vietnamese, with its administrative type. */
	readonly name: string;
	/** Administrative type as {@link splitName} knows it, in both languages. */
	readonly type: readonly [vi: string, en: string];
	/** The name without its type. */
	readonly bare: string;
	/** The bare name without marks, as one word: see `foldText`. */
	readonly folded: string;
	/** The words of the bare name without marks, with a space on either side: ` sa thai `. */
	readonly words: string;
	/**
	 * Such words by which the place is told from its namesakes: its type, and the places it lies in with
	 * theirs.
	 */
	readonly around: string;
	/** Null for a province. */
	readonly parent: IndexedPlace | null;
	readonly children: readonly IndexedPlace[];
	/**
	 * What became of the place, largest share first, or what it was made of: communes for a commune,
	 * provinces for a province, and for an old district the new communes that its own went into.
	 */
	readonly kin: readonly IndexedPlace[];
}

/** All places of both registers, to be searched. */
export interface PlaceIndex {
	/** Wider levels first within a register, each level by the place above and by code. */
	readonly places: readonly IndexedPlace[];
	readonly byFolded: ReadonlyMap<string, readonly IndexedPlace[]>;
	readonly lists: PlaceListFile['lists'];
	/** The place of a register, or undefined where it has none; an island district leads its commune. */
	place(set: BoundarySet, code: string): IndexedPlace | undefined;
}

interface Growing extends IndexedPlace {
	readonly children: Growing[];
	kin: Growing[];
}

/** What most of the given places are, the most frequent first. */
function byFrequency(places: readonly Growing[]): Growing[] {
	const counts = new Map<Growing, number>();
	for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1);
	return [...counts].sort((a, b) => b[1] - a[1]).map(([place]) => place);
}

/** Words of a text as they are compared, with a space on either side. */
function spaced(text: string): string {
	return ` ${foldWords(text).join(' ')} `;
}

/** Unpacks the list of places. Throws where a code or a link of it leads nowhere. */
export function placeIndex(file: PlaceListFile): PlaceIndex {
	const work = unpackPlaces(file);
	for (;;) {
		const step = work.next();
		if (step.done) return step.value;
	}
}

/** Places of a step: a few milliseconds' work. */
const placesOfStep = 250;

/** The same, with a pause every few hundred places: all of them hold up a page for a quarter of a second. */
export function* unpackPlaces(file: PlaceListFile): Generator<void, PlaceIndex> {
	const types = file.types.map((written) => {
		const { type } = splitName(`${written} x`);
		if (!type) throw new Error(`“${written}” is not an administrative type`);
		return { written, type, words: spaced(type.join(' ')) };
	});
	const known = new Map<string, { words: string; folded: string }>();
	function fold(bare: string): { words: string; folded: string } {
		const before = known.get(bare);
		if (before) return before;
		// Phường 01 is Phường 1.
		const words = spaced(bare.replace(/^0+(?=\d+$)/u, ''));
		const made = { words, folded: words.replaceAll(' ', '') };
		known.set(bare, made);
		return made;
	}

	const places: Growing[] = [];
	const levels = new Map<string, Growing[]>();
	for (const set of boundarySets) {
		let above: (Growing | null)[] = [null];
		for (const level of mapLevels) {
			const packed = file.registers[set][level];
			if (!packed) continue;
			const own: Growing[] = [];
			const parents = packed.inside.flatMap((count, i) =>
				Array.from({ length: count }, () => above[i] ?? null)
			);
			let code = 0;
			for (const [i, bare] of packed.names.entries()) {
				if (i % placesOfStep === 0) yield;
				code += packed.codes[i] ?? NaN;
				const written = String(code).padStart(codeLength[level], '0');
				const type = types[packed.types[i] ?? -1];
				if (!isPlaceCode(written) || !type)
					throw new Error(`place ${i} of ${set}/${level} has no code or type`);
				const parent = parents[i] ?? null;
				const place: Growing = {
					set,
					code: written,
					level,
					name: `${type.written} ${bare}`,
					type: type.type,
					bare,
					...fold(bare),
					around: parent ? `${type.words}${parent.words}${parent.around}` : type.words,
					parent,
					children: [],
					kin: []
				};
				parent?.children.push(place);
				own.push(place);
			}
			levels.set(`${set}/${level}`, own);
			places.push(...own);
			above = own;
		}
	}

	const byCode = new Map(places.map((place) => [`${place.set}/${place.code}`, place]));
	yield;
	join(file, levels, byCode);
	yield;
	const byFolded = new Map<string, Growing[]>();
	for (const place of places) {
		const same = byFolded.get(place.folded);
		if (same) same.push(place);
		else byFolded.set(place.folded, [place]);
	}
	return {
		places,
		byFolded,
		lists: file.lists,
		place: (set, code) => byCode.get(`${set}/${code}`)
	};
}

/** Gives each place its kin in the other register. */
function join(
	file: PlaceListFile,
	levels: ReadonlyMap<string, readonly Growing[]>,
	byCode: ReadonlyMap<string, Growing>
): void {
	const old = levels.get('2024/commune') ?? [];
	const current = levels.get('2025/commune') ?? [];
	const at = (i: number) => {
		const place = current[i];
		if (!place) throw new Error(`no commune ${i} among the ${current.length} of 2025`);
		return place;
	};
	const link = (from: Growing, to: readonly Growing[]) => {
		from.kin.push(...to);
		for (const place of to) place.kin.push(from);
	};
	let before = 0;
	file.became.forEach((became, i) => {
		const steps = typeof became === 'number' ? [became] : became;
		const commune = old[i];
		if (commune)
			link(
				commune,
				steps.map((step) => at(before + step))
			);
		before += steps[0] ?? 0;
	});
	for (const [code, became] of Object.entries(file.islands)) {
		const island = byCode.get(`2024/${placeCode(code)}`);
		if (island) link(island, became.map(at));
	}
	// Slivers do not count: a district or province went where most of each commune went.
	for (const district of levels.get('2024/district') ?? [])
		if (district.children.length > 0)
			district.kin = byFrequency(district.children.flatMap(({ kin }) => kin.slice(0, 1)));
	for (const province of levels.get('2024/province') ?? []) {
		const [became] = byFrequency(
			province.children.flatMap(({ kin }) =>
				kin.slice(0, 1).flatMap(({ parent }) => byCode.get(`2025/${parent?.code ?? ''}`) ?? [])
			)
		);
		if (became) link(province, [became]);
	}
}

/** Names of the places that a place lies in, from the nearest up. */
export function pathOf(place: IndexedPlace): IndexedPlace[] {
	return place.parent ? [place.parent, ...pathOf(place.parent)] : [];
}
