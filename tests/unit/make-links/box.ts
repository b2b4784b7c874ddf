import type { PlaceFeature } from '../../../src/lib/geo/dissolve';

/** A square commune, 0.1° wide and high, with its corner at a position. A fixture, never served. */
export function box(
	code: string,
	parent: string,
	[west, south]: readonly [number, number]
): PlaceFeature {
	const [east, north] = [west + 0.1, south + 0.1];
	const ring = [
		[west, south],
		[west, north],
		[east, north],
		[east, south],
		[west, south]
	];
	const properties = { code, name: code, type: 'Xã', parent };
	return { type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: [ring] } };
}
