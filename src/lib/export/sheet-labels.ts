import type { MultiPolygon, Polygon } from 'geojson';
import { labelPoint } from '../geo/label-point';
import type { PlaceFeatures } from '../geo/place-features';
import type { SvgFrame } from '../geo/svg-paths';
import { toPolygons } from '../geo/polygons';
import type { PlaceCode } from '../atlas/types';
import { textWidth } from './letter-widths';

/** Lines written on a place, around their middle in the frame. */
export interface PlacedLabel {
	readonly code: PlaceCode;
	readonly lines: readonly string[];
	readonly x: number;
	readonly y: number;
	readonly width: number;
}

type Ring = readonly (readonly [number, number])[];

/** More places than this are too small to be written on. */
const most = 200;
/** Where fewer than this share of the places has room, none is written on: a few names would seem chosen. */
const leastShare = 1 / 3;
export const lineHeight = 1.2;

const steps = [-3, -2.25, -1.5, -0.75, 0, 0.75, 1.5, 2.25, 3];
/** Where a label is tried, in letters from the middle, the nearest first. */
const shifts = steps
	.flatMap((across) => steps.map((down) => [across, down] as const))
	.sort((a, b) => Math.hypot(...a) - Math.hypot(...b));

/** Whether a point lies inside a ring: a ray to the right crosses it an odd number of times. */
function isInside(ring: Ring, x: number, y: number): boolean {
	let inside = false;
	for (let i = 0, j = ring.length - 1; i < ring.length; j = i, i += 1) {
		const [ax = 0, ay = 0] = ring[i] ?? [];
		const [bx = 0, by = 0] = ring[j] ?? [];
		if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
	}
	return inside;
}

/** Whether lines about a point lie within a ring: their corners, and the ends of their middle. */
function hasRoom(ring: Ring, x: number, y: number, width: number, height: number): boolean {
	return [-1, -0.5, 0, 0.5, 1].every((across) =>
		[-1, 0, 1].every((down) => isInside(ring, x + (across * width) / 2, y + (down * height) / 2))
	);
}

/** Whether a ring reaches as far either way as lines do: of most islets that is all there is to ask. */
function isAsLarge(ring: Ring, width: number, height: number): boolean {
	const reach = (axis: 0 | 1) => {
		let [least, most] = [Infinity, -Infinity];
		for (const { [axis]: at } of ring) {
			if (at < least) least = at;
			if (at > most) most = at;
		}
		return most - least;
	};
	return reach(0) >= width && reach(1) >= height;
}

function ringsOf(geometry: Polygon | MultiPolygon, frame: SvgFrame): Ring[] {
	return toPolygons(geometry).map((rings) =>
		(rings[0] ?? []).map(([lon = 0, lat = 0]) => frame.point([lon, lat]))
	);
}

/**
 * The lines of each place that has room for them inside its outline, near the middle of its land; where
 * there is none for all of them, for the last: its figure. Sizes are user units of the frame.
 */
export function placedLabels(
	places: PlaceFeatures,
	frame: SvgFrame,
	size: number,
	linesFor: (code: PlaceCode) => readonly string[]
): PlacedLabel[] {
	if (places.features.length > most) return [];
	const placed = places.features.flatMap(({ geometry, properties }): PlacedLabel[] => {
		const all = linesFor(properties.code);
		const [x, y] = frame.point(labelPoint(geometry));
		const rings = ringsOf(geometry, frame);
		for (const lines of [all, all.slice(-1)]) {
			if (lines.length === 0) continue;
			const width = Math.max(...lines.map((line) => textWidth(line, size, 600)));
			const height = lines.length * size * lineHeight;
			const room = width + size * 0.5;
			const wide = rings.filter((ring) => isAsLarge(ring, room, height));
			const at = shifts
				.map(([across, down]) => [x + across * size, y + down * size] as const)
				.find((at) => wide.some((ring) => hasRoom(ring, ...at, room, height)));
			if (at) return [{ code: properties.code, lines, x: at[0], y: at[1], width }];
		}
		return [];
	});
	return placed.length < places.features.length * leastShare ? [] : placed;
}
