/** What draws the map of a view where there is no WebGL; it comes when that is known. */
import { extentOf, type Extent } from '$lib/geo/extent';
import type { ScopeOutlines } from '$lib/geo/outlines-of-view';
import { svgFrame, type SvgFrame } from '$lib/geo/svg-paths';
import { isCrowded, seenShapes } from '$lib/map/seen-shapes';
import type { SvgShapes } from '$lib/map/svg-shapes';
import JoinedMap from './JoinedMap.svelte';

const width = 540;

/** A map as SVG. */
export interface SvgDrawing {
	readonly shapes: SvgShapes;
	/** Where a point lies among them. */
	readonly point: SvgFrame['point'];
	/** What draws them, where they are too many to be elements each; null where the plain map does. */
	readonly Crowded: typeof JoinedMap | null;
}

/** Draws outlines in a frame of the extent, or in one of their own. */
export function svgDrawing(outlines: ScopeOutlines, extent: Extent | null): SvgDrawing {
	const frame = svgFrame(extent ?? extentOf(outlines.places), width);
	const shapes = seenShapes(outlines, frame, outlines.cartogram?.seaLabels);
	return { shapes, point: frame.point, Crowded: isCrowded(shapes) ? JoinedMap : null };
}
