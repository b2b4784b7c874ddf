import type { Position } from 'geojson';
import type { PlaceCode } from '../atlas/types';
import type { PlaceFeatures } from './place-features';
import type { Beside } from './place-steps';
import { toPolygons } from './polygons';

/** A decimetre is near enough: corners of hexagons are reckoned, each from its own centre. */
function keyOf([lon = 0, lat = 0]: Position): string {
	return `${Math.round(lon * 1e6)},${Math.round(lat * 1e6)}`;
}

/** Which places share a border: neighbours in one set of outlines have its points in common. */
export function touchingPlaces(places: PlaceFeatures): Beside {
	const placesAt = new Map<string, PlaceCode[]>();
	const pointsOf = new Map<PlaceCode, ReadonlySet<string>>();
	for (const { geometry, properties } of places.features) {
		const points = new Set(toPolygons(geometry).flat(2).map(keyOf));
		pointsOf.set(properties.code, points);
		for (const point of points) {
			const here = placesAt.get(point);
			if (here) here.push(properties.code);
			else placesAt.set(point, [properties.code]);
		}
	}
	return (code) => {
		const shared = new Map<PlaceCode, number>();
		for (const point of pointsOf.get(code) ?? [])
			for (const other of placesAt.get(point) ?? [])
				if (other !== code) shared.set(other, (shared.get(other) ?? 0) + 1);
		// One point in common is a corner, not a border.
		return [...shared].filter(([, points]) => points > 1).map(([other]) => other);
	};
}
