import type { PlaceCode } from '../atlas/types';
import type { PlaceOutlines } from '../geo/place-features';
import type { SvgFrame } from '../geo/svg-paths';

/** Outlines as SVG path data in a frame of user units. */
export interface SvgShapes {
	readonly width: number;
	readonly height: number;
	readonly places: readonly {
		readonly code: PlaceCode;
		readonly name: string;
		readonly d: string;
	}[];
	/** Borders between parents. */
	readonly parents: string;
	/** Where to write the names of the archipelagos: Hoàng Sa, Trường Sa. */
	readonly archipelagos: readonly (readonly [number, number])[];
}

/** Middle of the two archipelagos, degrees: under the northern reefs, so that the names stay in view. */
export const archipelagoLabels = { hoangSa: [112.2, 15.6], truongSa: [114.2, 8.6] } as const;

/** Draws outlines into a frame; paths have one decimal, or whole units with `digits` 0. */
export function shapesOf(outlines: PlaceOutlines, frame: SvgFrame, digits: 0 | 1 = 1): SvgShapes {
	return {
		width: frame.width,
		height: frame.height,
		places: outlines.places.features.map(({ properties, geometry }) => ({
			code: properties.code,
			name: properties.name,
			d: frame.path(geometry, digits)
		})),
		parents: outlines.parents.coordinates.length ? frame.path(outlines.parents, digits) : '',
		archipelagos: [frame.point(archipelagoLabels.hoangSa), frame.point(archipelagoLabels.truongSa)]
	};
}
