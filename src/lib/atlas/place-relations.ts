import {
	linkKind,
	linksBetween,
	originOf,
	predecessors,
	successors,
	type Origin
} from './crosswalk';
import type { Register } from './register';
import {
	mapLevels,
	type BoundarySet,
	type LinkBasis,
	type MapLevel,
	type Neighbour,
	type PlaceCode,
	type PlaceLink,
	type RegisterPlace
} from './types';

/** A place as a link names it. */
export interface NamedPlace {
	readonly set: BoundarySet;
	readonly code: PlaceCode;
	readonly name: string;
	/** Name of the place it lies in; empty for a province. */
	readonly parent: string;
}

/** A place of the other register. */
export interface LinkedPlace extends NamedPlace {
	/** Share of the OLD place's area that lies in the new one, 0–1. */
	readonly areaShare: number;
	readonly basis: LinkBasis;
	/** Whether the old place of the link went whole into the new one. */
	readonly whole: boolean;
}

/** What a place touches, and what it came from or became. */
export interface PlaceRelations {
	/** What an old place became, largest share first. */
	readonly successors: readonly LinkedPlace[];
	/** What a new place is made of. */
	readonly predecessors: readonly LinkedPlace[];
	/** How a new place came about; null for an old one. */
	readonly origin: Origin | null;
	/** Places of the same level that share a border, longest border first. */
	readonly neighbours: readonly NamedPlace[];
}

function named(register: Register, set: BoundarySet, code: PlaceCode): NamedPlace {
	const place = register.get(code);
	const parent = place?.parent ? register.get(place.parent) : undefined;
	const within = parent && parent.level !== 'country' ? parent.name : '';
	return { set, code, name: place?.name ?? code, parent: within };
}

/** The level of the new register at which a place's successors stand: districts became communes. */
const successorLevel = (level: MapLevel): MapLevel => (level === 'district' ? 'commune' : level);

/**
 * Relations of a place. `links` are those from and to it, with all links of each old place that is in
 * them; `registers` name the places of both registers.
 */
export function placeRelations(
	place: RegisterPlace,
	links: readonly PlaceLink[],
	neighbours: readonly Neighbour[],
	registers: Readonly<Record<BoundarySet, Register>>
): PlaceRelations {
	const level = mapLevels.find((each) => each === place.level);
	if (!level) return { successors: [], predecessors: [], origin: null, neighbours: [] };
	const between = linksBetween(links, { from: level, to: successorLevel(level) });
	const linked = (link: PlaceLink, end: 'from' | 'to'): LinkedPlace => {
		const set = end === 'from' ? link.fromSet : link.toSet;
		const ofOld = between.filter(({ from }) => from === link.from);
		return {
			...named(registers[set], set, link[end]),
			areaShare: link.areaShare,
			basis: link.basis,
			whole: linkKind(ofOld) === 'whole'
		};
	};
	return {
		successors: successors(between, place.set, place.code).map((link) => linked(link, 'to')),
		predecessors: predecessors(between, place.set, place.code).map((link) => linked(link, 'from')),
		origin: originOf(
			between,
			place.set,
			place.code,
			(set, code) => registers[set].get(code)?.name ?? ''
		),
		neighbours: neighbours.map((each) => named(registers[place.set], place.set, each.neighbour))
	};
}
