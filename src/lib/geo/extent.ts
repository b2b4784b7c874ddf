import type { FeatureCollection, Geometry, Position } from 'geojson';

/** West, south, east, north in degrees. */
export type Extent = readonly [number, number, number, number];

/** The whole country with Hoàng Sa and Trường Sa. */
export const countryExtent: Extent = [102.1, 6.9, 117.5, 23.45];

function* positionsOf(coordinates: unknown): Generator<Position> {
	if (!Array.isArray(coordinates)) return;
	if (typeof coordinates[0] === 'number') yield coordinates as Position;
	else for (const each of coordinates) yield* positionsOf(each);
}

/** Extent of features, or of the country where there are none. */
export function extentOf(collection: FeatureCollection<Geometry>): Extent {
	let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const { geometry } of collection.features) {
		if (geometry.type === 'GeometryCollection') continue;
		for (const [x = 0, y = 0] of positionsOf(geometry.coordinates)) {
			west = Math.min(west, x);
			east = Math.max(east, x);
			south = Math.min(south, y);
			north = Math.max(north, y);
		}
	}
	return west <= east ? [west, south, east, north] : countryExtent;
}
