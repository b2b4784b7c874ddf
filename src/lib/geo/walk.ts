import type { PlaceCode } from '../atlas/types';
import { labelPoint } from './label-point';
import type { PlaceFeatures } from './place-features';
import { placeSteps, type PlaceAt, type PlaceSteps } from './place-steps';
import { touchingPlaces } from './touching-places';

/** A map to walk on with arrow keys. */
export interface Walk {
	/** Middle of each place, degrees. */
	readonly middles: ReadonlyMap<PlaceCode, readonly [lon: number, lat: number]>;
	readonly step: PlaceSteps;
}

/** From this many places on the middles stand for the outlines: comparing all borders takes too long. */
const MANY = 1000;

/** Makes outlines, or middles alone where there are no outlines at hand, a map to walk on. */
export async function walkOn(places: PlaceFeatures | readonly PlaceAt[]): Promise<Walk> {
	const listed =
		'features' in places
			? places.features.map(({ geometry, properties }): PlaceAt => {
					return { code: properties.code, at: labelPoint(geometry) };
				})
			: places;
	const beside =
		'features' in places && listed.length < MANY
			? touchingPlaces(places)
			: (await import('./natural-neighbours')).naturalNeighbours(listed);
	return {
		middles: new Map(listed.map(({ code, at }) => [code, at])),
		step: placeSteps(listed, beside)
	};
}

/** The place whose middle is nearest to a point, by default the middle of all; null on an empty map. */
export function placeNear(
	{ middles }: Walk,
	[lon, lat]: readonly [lon: number, lat: number] = middleOf(middles)
): PlaceCode | null {
	const shrink = Math.cos((lat * Math.PI) / 180);
	let best: PlaceCode | null = null;
	let least = Infinity;
	for (const [code, at] of middles) {
		const distance = Math.hypot((at[0] - lon) * shrink, at[1] - lat);
		if (distance < least) [best, least] = [code, distance];
	}
	return best;
}

function middleOf(middles: Walk['middles']): readonly [number, number] {
	const all = [...middles.values()];
	const mean = (axis: 0 | 1) => all.reduce((sum, at) => sum + at[axis], 0) / (all.length || 1);
	return [mean(0), mean(1)];
}
