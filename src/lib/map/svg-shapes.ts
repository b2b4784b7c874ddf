import type { PlaceCode } from '../atlas/types';
import type { PlaceOutlines } from '../geo/place-features';
import type { SvgFrame } from '../geo/svg-paths';

/** Outlines as SVG path data in a frame of user units. */
export interface SvgShapes {
	readonly width: number;
	readonly height: number;
	/** Ground length of a user unit at the middle of the map. */
	readonly kmPerUnit: number;
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

/**
 * Middle of Hoàng Sa and of Trường Sa, degrees: under the northern reefs, so that the names stay in
 * view.
 */
export const archipelagoLabels: readonly (readonly [lon: number, lat: number])[] = [
	[112.2, 15.6],
	[114.2, 8.6]
];

/**
 * Draws outlines into a frame; paths have one decimal, or whole units with `digits` 0. `seaLabels` is
 * where the names of the archipelagos stand, in degrees.
 */
export function shapesOf(
	outlines: PlaceOutlines,
	frame: SvgFrame,
	digits: 0 | 1 = 1,
	seaLabels = archipelagoLabels
): SvgShapes {
	return {
		width: frame.width,
		height: frame.height,
		kmPerUnit: frame.kmPerUnit,
		places: outlines.places.features.map(({ properties, geometry }) => ({
			code: properties.code,
			name: properties.name,
			d: frame.path(geometry, digits)
		})),
		parents: outlines.parents.coordinates.length ? parentsOf(outlines, frame, digits) : '',
		archipelagos: seaLabels.map((at) => frame.point(at))
	};
}

/** In whole units the borders of islets are specks, which the islets themselves draw as well. */
function parentsOf({ parents }: PlaceOutlines, frame: SvgFrame, digits: 0 | 1): string {
	const path = frame.path(parents, digits);
	return digits === 0 ? path.split(/(?=M)/).filter(isSeen).join('') : path;
}

/** Whether a line goes more than two units either way. */
function isSeen(line: string): boolean {
	const corners = (line.match(/-?\d+,-?\d+/g) ?? []).map((corner) => corner.split(',').map(Number));
	return [0, 1].some((axis) => {
		const along = corners.map((corner) => corner[axis] ?? 0);
		return Math.max(...along) - Math.min(...along) > 2;
	});
}
