import { classBreaks, classIndex, type ClassMethod } from '../atlas/classify';
import { classColours } from '../atlas/colour';
import { isContradicted, type Figure } from '../atlas/figures';
import { policyBreaks } from '../atlas/policy-breaks';
import type { Designation, PlaceCode, Programme, Topic, ViewKind } from '../atlas/types';

/** What both renderers draw: classes and colours by place, hatches by programme. */
export interface MapScene {
	/** Inner class limits, ascending. */
	readonly breaks: readonly number[];
	/** One colour a class, lowest first. */
	readonly colours: readonly string[];
	/** Class of each place that has a value; a place that is not here has no data. */
	readonly classOf: ReadonlyMap<PlaceCode, number>;
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
	}[];
}

/** What a scene is made of. `places` are those on the map. */
export interface SceneParts {
	readonly places: readonly PlaceCode[];
	readonly figures: ReadonlyMap<PlaceCode, Figure>;
	readonly topic: Topic;
	readonly kind: ViewKind;
	readonly method: ClassMethod;
	readonly customBreaks: readonly number[];
	readonly marks: readonly Programme[];
	readonly designations: readonly Pick<Designation, 'programme' | 'place' | 'basis'>[];
}

/** Classifies the places of a map. */
export function mapScene(parts: SceneParts): MapScene {
	const valued = parts.places.flatMap((code) => {
		const figure = parts.figures.get(code);
		return figure && figure.value !== null ? [{ code, figure, value: figure.value }] : [];
	});
	const fixed =
		parts.method === 'custom' ? parts.customBreaks : policyBreaks(parts.topic, parts.kind);
	// No document sets limits for counts of people: there the places are divided evenly.
	const method = parts.topic === 'context' && parts.method === 'policy' ? 'quantile' : parts.method;
	const breaks = classBreaks(
		method,
		valued.map(({ value }) => value),
		fixed
	);
	const classOf = new Map(valued.map(({ code, value }) => [code, classIndex(value, breaks)]));
	const counts = Array.from({ length: breaks.length + 1 }, () => 0);
	for (const index of classOf.values()) counts[index] = (counts[index] ?? 0) + 1;
	const onMap = new Set(parts.places);
	return {
		breaks,
		colours: classColours(breaks, parts.topic, parts.kind),
		classOf,
		contradicted: new Set(
			valued.filter(({ figure }) => isContradicted(figure)).map(({ code }) => code)
		),
		estimated: new Set(
			valued.filter(({ figure }) => figure.carried?.how === 'estimated').map(({ code }) => code)
		),
		counts,
		noData: parts.places.length - valued.length,
		marks: parts.marks.map((programme) => {
			const own = parts.designations.filter(
				(each) => each.programme === programme && onMap.has(each.place)
			);
			return {
				programme,
				codes: new Set(own.map(({ place }) => place)),
				bases: new Set(own.map(({ basis }) => basis))
			};
		})
	};
}
