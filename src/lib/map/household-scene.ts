import { bivariateClasses, bivariateColours } from '../atlas/bivariate';
import { radiusOf, widestRadius } from '../atlas/bubbles';
import type { CountedHouseholds } from '../atlas/counted-households';
import type { PlaceCode } from '../atlas/types';
import { inRange, type ValueRange } from '../atlas/value-range';
import type { Circle, MapScene } from './scene';

/** What a scene of households is made of besides the one of the rate. */
export interface HouseholdParts {
	readonly places: readonly PlaceCode[];
	readonly households: ReadonlyMap<PlaceCode, CountedHouseholds>;
	readonly picture: 'bivariate' | 'bubbles';
	/** Numbers of households that the reader limits the map to. */
	readonly counted: ValueRange | null;
	/** The middle of a place, degrees, or undefined where it is not known. */
	readonly middleOf: (code: PlaceCode) => readonly [lon: number, lat: number] | undefined;
}

/** The scene of a rate with the households behind it: as classes of both, or as circles over the classes. */
export function withHouseholds(scene: MapScene, parts: HouseholdParts): MapScene {
	const counts = new Map(
		parts.places.flatMap((code) => {
			const own = parts.households.get(code);
			return own ? [[code, own.count] as const] : [];
		})
	);
	const { counted } = parts;
	const isOut = (code: PlaceCode) =>
		counted !== null && scene.values.has(code) && !inRange(counts.get(code) ?? NaN, counted);
	const filtered = new Set([...scene.filtered, ...parts.places.filter(isOut)]);
	if (parts.picture === 'bubbles')
		return { ...scene, filtered, circles: circlesOf(counts, filtered, parts) };
	const pair = bivariateClasses(scene.values, counts);
	return {
		...scene,
		filtered,
		pair,
		breaks: pair.rateBreaks,
		colours: bivariateColours,
		classOf: pair.classOf,
		counts: pair.counts,
		noData: parts.places.length - pair.classOf.size
	};
}

/** A circle for each place that is not filtered out, the largest first. */
function circlesOf(
	counts: ReadonlyMap<PlaceCode, number>,
	filtered: ReadonlySet<PlaceCode>,
	{ places, middleOf }: HouseholdParts
): NonNullable<MapScene['circles']> {
	const largest = Math.max(0, ...counts.values());
	const widest = widestRadius(places.length);
	const all = [...counts].flatMap(([code, count]): Circle[] => {
		const at = filtered.has(code) ? undefined : middleOf(code);
		return at && count > 0 ? [{ code, at, count, radius: radiusOf(count, largest, widest) }] : [];
	});
	return { all: all.sort((a, b) => b.count - a.count), largest, widest };
}
