import { defaultClassCount, type ClassFit, type ClassMethod } from '../atlas/classify';
import type { FigureQuestion } from '../atlas/figures';
import type { FirstView } from '../atlas/first-view';
import { householdsCountedBy, type HouseholdPicture } from '../atlas/rate-households';
import type {
	BoundarySet,
	IndicatorId,
	MapLevel,
	Period,
	PlaceCode,
	Programme,
	ViewKind
} from '../atlas/types';
import type { ValueRange } from '../atlas/value-range';

export const displays = ['map', 'cartogram', 'years', 'table'] as const;
/** How places are shown; `years` is a small map for each period. */
export type Display = (typeof displays)[number];

export const comparedWays = ['side', 'swipe', 'difference'] as const;
/** How a second question is shown: in a map of its own beside or under the first, or subtracted. */
export type ComparedWay = (typeof comparedWays)[number];

/** Most places that the selected one is set beside. */
export const mostBeside = 8;

/** What is shown. Field names are the query names of the public contract. */
export interface View {
	readonly bounds: BoundarySet;
	readonly level: MapLevel;
	/** The place the map is limited to: `vn`, a province or a district. */
	readonly in: PlaceCode;
	readonly by: IndicatorId;
	readonly at: Period;
	readonly kind: ViewKind;
	readonly mark: readonly Programme[];
	/** Of these, those in all of which a place must be for the map, the table and the totals to keep it. */
	readonly has: readonly Programme[];
	readonly class: ClassMethod;
	/** Inner class limits of `class=custom`. */
	readonly breaks: readonly number[];
	/** Number of classes, 3–9, where the method leaves it open. */
	readonly classes: number;
	/** What a fitted method is fitted to. */
	readonly fit: ClassFit;
	/** The values that the map, the table and the totals are limited to. */
	readonly only: ValueRange | null;
	readonly households: HouseholdPicture;
	/** The numbers of households that they are limited to besides, where these are shown. */
	readonly counted: ValueRange | null;
	readonly view: Display;
	/** The selected place. */
	readonly place: PlaceCode | null;
	/** Places of any level that the selected one is set beside; none without it. */
	readonly with: readonly PlaceCode[];
	/** A second question about the same places. */
	readonly compare: FigureQuestion | null;
	/** `side` where nothing is compared. */
	readonly how: ComparedWay;
}

/** Classes that nobody has chosen. */
export const plainClasses = {
	class: 'policy',
	breaks: [],
	classes: defaultClassCount,
	fit: 'scope'
} as const satisfies Partial<View>;

/** A view whose reader has not touched the legend. */
export const plainLegend = {
	...plainClasses,
	only: null,
	households: 'none',
	counted: null,
	has: []
} as const satisfies Partial<View>;

/** A view that compares nothing. */
export const nothingCompared = {
	compare: null,
	how: 'side',
	with: []
} as const satisfies Partial<View>;

/** Whether a view keeps only some of the places of its scope. */
export function isLimited({ only, counted, has }: Pick<View, 'only' | 'counted' | 'has'>): boolean {
	return only !== null || counted !== null || has.length > 0;
}

/** What a view is checked against. */
export type Catalogue = Pick<FirstView, 'indicators' | 'coverage' | 'provinces' | 'programmes'>;

/** One thing of an address that could not be shown as asked. */
export interface Correction {
	readonly name: keyof View;
	readonly asked: string;
	readonly shown: string;
}

/** Levels of a register: districts ended with June 2025. */
export function levelsOf(set: BoundarySet): readonly MapLevel[] {
	return set === '2024' ? ['province', 'district', 'commune'] : ['province', 'commune'];
}

/** Levels that lie below a place, from the widest. */
export function levelsWithin(set: BoundarySet, code: PlaceCode): readonly MapLevel[] {
	if (code === 'vn') return levelsOf(set);
	return code.length === 2 ? levelsOf(set).slice(1) : ['commune'];
}

/** Whether a scope has few enough places for hexagons or for small maps: not all communes of the country. */
export function hasCartogram({ level, in: within }: Pick<View, 'level' | 'in'>): boolean {
	return level !== 'commune' || within !== 'vn';
}

/**
 * Whether the households behind what is shown can be: documents count those of observed rates, and a
 * small map has no room for them.
 */
export function hasHouseholds({ by, kind, view }: Pick<View, 'by' | 'kind' | 'view'>): boolean {
	return kind === 'observed' && view !== 'years' && householdsCountedBy(by) !== null;
}
