import type { BivariateClasses } from '../atlas/bivariate';
import {
	classCounts,
	classIndex,
	defaultClassCount,
	isFitted,
	methodFor,
	tidyBreaks,
	type ClassMethod
} from '../atlas/classify';
import { classColours } from '../atlas/colour';
import { isContradicted, type Figure } from '../atlas/figures';
import type { fittedBreaks } from '../atlas/fitted-breaks';
import { policyBreaks } from '../atlas/policy-breaks';
import type {
	Designation,
	Indicator,
	PlaceCode,
	Programme,
	ShownKind,
	Topic
} from '../atlas/types';
import { validitySpan, type Validity } from '../atlas/validity-span';
import { inRange, type ValueRange } from '../atlas/value-range';

/** A circle whose area stands for a count of a place. */
export interface Circle {
	readonly code: PlaceCode;
	/** Its middle, degrees. */
	readonly at: readonly [lon: number, lat: number];
	readonly count: number;
	/** In pixels. */
	readonly radius: number;
}

/** What both renderers draw: classes and colours by place, hatches by programme. */
export interface MapScene {
	/** Inner class limits, ascending. */
	readonly breaks: readonly number[];
	/** One colour a class, lowest first. */
	readonly colours: readonly string[];
	/** Class of each place that has a value; a place that is not here has no data. */
	readonly classOf: ReadonlyMap<PlaceCode, number>;
	/** Value of each of these places. */
	readonly values: ReadonlyMap<PlaceCode, number>;
	/** Places outside of the range or the lists that the reader limits the map to. */
	readonly filtered: ReadonlySet<PlaceCode>;
	/** The class whose places stand out while the others fade. */
	readonly lit: number | null;
	/** Places whose figure fails a rule of the ledger. */
	readonly contradicted: ReadonlySet<PlaceCode>;
	/** Places whose figure has a share by area of a divided old place in it. */
	readonly estimated: ReadonlySet<PlaceCode>;
	/** Number of places in each class. */
	readonly counts: readonly number[];
	readonly noData: number;
	readonly marks: readonly {
		readonly programme: Programme;
		readonly codes: ReadonlySet<PlaceCode>;
		/** What its entries on the map rest on: a legal list, a computation, … */
		readonly bases: ReadonlySet<Designation['basis']>;
		/** When they hold. */
		readonly validity: Validity;
	}[];
	/** Where a class is one of a rate and of a count at once: cells of a square. */
	readonly pair?: BivariateClasses;
	/** Circles over the colour, the largest first. */
	readonly circles?: {
		readonly all: readonly Circle[];
		/** The largest count on the map, and its radius in pixels. */
		readonly largest: number;
		readonly widest: number;
	};
}

/** What a scene is made of. `places` are those on the map. */
export interface SceneParts {
	readonly places: readonly PlaceCode[];
	readonly figures: ReadonlyMap<PlaceCode, Figure>;
	readonly topic: Topic;
	readonly kind: ShownKind;
	/** Of the indicator, by which a difference is good or bad. */
	readonly direction?: Indicator['direction'] | undefined;
	readonly method: ClassMethod;
	readonly customBreaks: readonly number[];
	readonly marks: readonly Programme[];
	readonly designations: readonly (Pick<Designation, 'programme' | 'place' | 'basis'> & Validity)[];
	/** Number of classes of a fitted method. */
	readonly count?: number;
	/** Fits class limits; until it is there, a fitted method has one class. */
	readonly fit?: typeof fittedBreaks | undefined;
	/** Values to fit to, where they are others than those of the map. */
	readonly fitTo?: readonly number[] | undefined;
	readonly only?: ValueRange | null;
	/** Marks in all of which a place must be. */
	readonly has?: readonly Programme[];
}

const mostLimits = classCounts.most - 1;

function breaksOf(parts: SceneParts, values: readonly number[]): readonly number[] {
	const { topic, kind, count = defaultClassCount } = parts;
	const method = methodFor(parts.method, topic);
	if (method === 'custom') return tidyBreaks(parts.customBreaks);
	if (!isFitted(method)) return policyBreaks(topic, kind);
	const diverging = kind === 'gap' || kind === 'difference' || topic === 'reduction';
	const fitted = parts.fit?.(method, parts.fitTo ?? values, count, diverging) ?? [];
	// Where all rise or all fall, 0 still is where the colours part.
	const parted = kind !== 'difference' || fitted.includes(0) || fitted.length >= mostLimits;
	return parted ? fitted : tidyBreaks([...fitted, 0]);
}

/** Classifies the places of a map. */
export function mapScene(parts: SceneParts): MapScene {
	const valued = parts.places.flatMap((code) => {
		const figure = parts.figures.get(code);
		return figure && figure.value !== null ? [{ code, figure, value: figure.value }] : [];
	});
	const values = new Map(valued.map(({ code, value }) => [code, value]));
	const breaks = breaksOf(parts, [...values.values()]);
	const { only, has = [] } = parts;
	const classOf = new Map(valued.map(({ code, value }) => [code, classIndex(value, breaks)]));
	const counts = Array.from({ length: breaks.length + 1 }, () => 0);
	for (const index of classOf.values()) counts[index] = (counts[index] ?? 0) + 1;
	const onMap = new Set(parts.places);
	const marks = parts.marks.map((programme) => {
		const own = parts.designations.filter(
			(each) => each.programme === programme && onMap.has(each.place)
		);
		return {
			programme,
			codes: new Set(own.map(({ place }) => place)),
			bases: new Set(own.map(({ basis }) => basis)),
			validity: validitySpan(own)
		};
	});
	const lists = marks.filter(({ programme }) => has.includes(programme));
	const isKept = (code: PlaceCode) => {
		const value = values.get(code);
		const fits = !only || value === undefined || inRange(value, only);
		return fits && lists.every(({ codes }) => codes.has(code));
	};
	return {
		breaks,
		colours: classColours(breaks, parts.topic, parts.kind, parts.direction),
		classOf,
		values,
		filtered: new Set(only || lists.length ? parts.places.filter((code) => !isKept(code)) : []),
		lit: null,
		contradicted: new Set(
			valued.filter(({ figure }) => isContradicted(figure)).map(({ code }) => code)
		),
		estimated: new Set(
			valued.filter(({ figure }) => figure.carried?.how === 'estimated').map(({ code }) => code)
		),
		counts,
		noData: parts.places.length - valued.length,
		marks
	};
}

/**
 * How a place is filled: as its class, as one that is filtered out or fades, or null for no data.
 * `faded` is the colour of the two between, the page's own where none is given.
 */
export function fillOf(
	{ classOf, filtered, lit, colours }: MapScene,
	code: PlaceCode,
	faded = 'var(--map-filtered)'
): string | null {
	const index = classOf.get(code);
	if (index === undefined && !filtered.has(code)) return null;
	const shown = index !== undefined && !filtered.has(code) && (lit === null || lit === index);
	return shown ? (colours[index] ?? null) : faded;
}

/** The fill of each place that has one. */
export function fillsOf(scene: MapScene, faded: string): ReadonlyMap<PlaceCode, string> {
	const fills = new Map<PlaceCode, string>();
	for (const code of new Set([...scene.classOf.keys(), ...scene.filtered])) {
		const fill = fillOf(scene, code, faded);
		if (fill !== null) fills.set(code, fill);
	}
	return fills;
}
