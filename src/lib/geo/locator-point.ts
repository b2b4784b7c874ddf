import { countryExtent } from './extent';
import { svgFrame } from './svg-paths';

const frame = svgFrame(countryExtent, 300);

/**
 * Where a point in degrees lies on the locator map of the country, in shares of its width and height;
 * null where there is no point.
 */
export function locatorPoint(
	centre: readonly [lon: number, lat: number] | null
): readonly [x: number, y: number] | null {
	if (!centre) return null;
	const [x, y] = frame.point(centre);
	return [x / frame.width, y / frame.height];
}
