/** Boxes around shapes: the cheap test before the dear one. */
import type { BBox, Position } from 'geojson';

/** West, south, east and north of some positions, degrees. */
export function boxOf(positions: readonly Position[]): BBox {
	let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const [x = NaN, y = NaN] of positions) {
		if (x < west) west = x;
		if (x > east) east = x;
		if (y < south) south = y;
		if (y > north) north = y;
	}
	return [west, south, east, north];
}

/** Whether two boxes share at least a point. */
export function boxesMeet(a: BBox, b: BBox): boolean {
	return a[0] <= b[2] && a[2] >= b[0] && a[1] <= b[3] && a[3] >= b[1];
}
