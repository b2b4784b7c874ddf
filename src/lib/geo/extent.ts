import type { FeatureCollection, Geometry, Position } from 'geojson';
import { toPlane } from './web-mercator';

/** West, south, east, north in degrees. */
export type Extent = readonly [number, number, number, number];

/** The whole country with Hoàng Sa and Trường Sa. */
export const countryExtent: Extent = [102.1, 6.9, 117.5, 23.45];

/** The mainland and the islands near it. */
export const mainlandExtent: Extent = [102.1, 8.3, 109.55, 23.45];

/** The seas of Hoàng Sa and Trường Sa, for a box of their own. */
export const archipelagoExtent: Extent = [110.7, 6.9, 117.6, 17.4];

/** How much smaller than on a map of its own the mainland may be drawn to bring in the archipelagos. */
const LEAST_SHARE = 0.9;

/**
 * Whether a frame of this shape (width over height) has room for Hoàng Sa and Trường Sa beside the
 * mainland. Where it has not, they get a box of their own: the mainland is not made smaller for them.
 */
export function hasRoomForArchipelagos(shape: number): boolean {
	const scale = (extent: Extent) => {
		const { width, height } = mercatorSize(extent);
		return Math.min(shape / width, 1 / height);
	};
	return scale(countryExtent) >= LEAST_SHARE * scale(mainlandExtent);
}

/** Size of an extent on a Web Mercator map, in degrees of longitude. */
function mercatorSize([west, south, east, north]: Extent): { width: number; height: number } {
	const [right, top] = toPlane([east, north]);
	const [left, bottom] = toPlane([west, south]);
	return { width: right - left, height: top - bottom };
}

/** Whether a view shows less than the better part of an extent, as on a map that is zoomed in. */
export function isInside(view: Extent, whole: Extent): boolean {
	return view[3] - view[1] < 0.75 * (whole[3] - whole[1]);
}

/** Every position of the coordinates of a geometry. */
export function* positionsOf(coordinates: unknown): Generator<Position> {
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
