import { countryExtent, type Extent } from './extent';
import { svgFrame } from './svg-paths';

const frame = svgFrame(countryExtent, 300);

/**
 * Where a point in degrees lies on the locator map of the country, in shares of its width and height;
 * null where there is no point.
 */
export function locatorPoint(
	centre: readonly [lon: number, lat: number] | null
): readonly [x: number, y: number] | null {
	return centre && shareOf(centre);
}

function shareOf(lonLat: readonly [lon: number, lat: number]): readonly [x: number, y: number] {
	const [x, y] = frame.point(lonLat);
	return [x / frame.width, y / frame.height];
}

/** Where an extent lies on the locator map, in shares of its width and height from the top left. */
export function locatorExtent([west, south, east, north]: Extent): {
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
} {
	const [left, top] = shareOf([west, north]);
	const [right, bottom] = shareOf([east, south]);
	return { left, top, width: right - left, height: bottom - top };
}
