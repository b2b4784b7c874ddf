import type { PlaceOutlines } from '../geo/place-features';
import type { SvgFrame } from '../geo/svg-paths';
import { thinnedPath } from '../geo/thinned-path';
import { shapesOf, type SvgShapes } from './svg-shapes';

/** Whether places are so many that borders of their own would cover the colours. */
export function isCrowded({ places }: Pick<SvgShapes, 'places'>): boolean {
	return places.length > 2000;
}

/** In units of the frame. */
const leastStep = 0.8;

/**
 * Outlines in a frame as far as they can be seen. All communes have corners by the hundred thousand, most of
 * them nearer to each other than that; to draw them takes a machine without a graphics card most of a minute.
 */
export function seenShapes(
	outlines: PlaceOutlines,
	frame: SvgFrame,
	seaLabels?: readonly (readonly [lon: number, lat: number])[]
): SvgShapes {
	const exact = shapesOf(outlines, frame, 1, seaLabels);
	if (!isCrowded(exact)) return exact;
	return {
		...exact,
		parents: thinnedPath(exact.parents, leastStep),
		places: exact.places.map((each) => ({ ...each, d: thinnedPath(each.d, leastStep) }))
	};
}
