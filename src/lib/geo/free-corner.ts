import type { FeatureCollection, Geometry, Position } from 'geojson';
import { extentOf, positionsOf } from './extent';
import { toPlane } from './web-mercator';

/** Corners of a map, the best for something small first; buttons stand in the fourth. */
export const corners = ['bottom-right', 'bottom-left', 'top-left'] as const;
export type Corner = (typeof corners)[number];

interface Size {
	readonly width: number;
	readonly height: number;
}

/**
 * The first corner of a frame where a box covers the least of places that are fitted into the frame with
 * `padding` around them, by the points of their outlines. All sizes in pixels.
 */
export function freeCorner(
	places: FeatureCollection<Geometry>,
	frame: Size,
	box: Size,
	padding: number
): Corner {
	const [west, south, east, north] = extentOf(places);
	const [left, top] = toPlane([west, north]);
	const [right, bottom] = toPlane([east, south]);
	const scale = Math.min(
		(frame.width - 2 * padding) / Math.abs(right - left),
		(frame.height - 2 * padding) / Math.abs(bottom - top)
	);
	const count: Record<Corner, number> = { 'bottom-right': 0, 'bottom-left': 0, 'top-left': 0 };
	for (const { geometry } of places.features) {
		if (geometry.type === 'GeometryCollection') continue;
		for (const at of positionsOf(geometry.coordinates)) {
			const [x, y] = fromMiddle(at);
			const low = frame.height / 2 - y < box.height;
			if (low && frame.width / 2 - x < box.width) count['bottom-right'] += 1;
			if (x + frame.width / 2 < box.width) {
				if (low) count['bottom-left'] += 1;
				if (y + frame.height / 2 < box.height) count['top-left'] += 1;
			}
		}
	}
	return corners.reduce((best, each) => (count[each] < count[best] ? each : best));

	/** Pixels to the right of the middle of the frame and below it. */
	function fromMiddle([lon = 0, lat = 0]: Position): [number, number] {
		const [x, y] = toPlane([lon, lat]);
		return [
			(x - (left + right) / 2) * scale,
			(y - (top + bottom) / 2) * scale * Math.sign(bottom - top)
		];
	}
}
