import type { Fit, LayoutMeasures } from './cartogram-file';
import { centreOf, steps, type Cell, type HexPoint } from './hex-grid';
import { directionOf, piecesOf, type LayoutPlace } from './layout';
import { fromPlane, kmPerUnit } from '../web-mercator';

/**
 * The translation and scale at which the hexagons lie nearest to their places (least squares). Islands
 * far out at sea would draw the whole map after them, so only places that touch another count, where
 * there are any.
 */
export function fitOf(
	places: readonly LayoutPlace[],
	pairs: readonly (readonly [number, number])[],
	cells: readonly Cell[]
): Fit {
	const counted = touchingPlaces(places, pairs);
	const hexes = counted.map((i) => centreOf(cells[i] ?? { q: 0, r: 0 }));
	const points = counted.map((i): HexPoint => places[i]?.at ?? [0, 0]);
	const [hx, hy] = meanOf(hexes);
	const [px, py] = meanOf(points);
	let product = 0;
	let square = 0;
	points.forEach(([x, y], i) => {
		const [u, v] = hexes[i] ?? [0, 0];
		product += (x - px) * (u - hx) + (y - py) * (v - hy);
		square += (u - hx) ** 2 + (v - hy) ** 2;
	});
	const unit = square > 0 && product > 0 ? product / square : loneHexDegrees;
	return { unit, origin: [px - unit * hx, py - unit * hy] };
}

/** Indexes of the places that touch another, or of all where none does. */
function touchingPlaces(
	places: readonly LayoutPlace[],
	pairs: readonly (readonly [number, number])[]
): number[] {
	const touching = new Set(pairs.flat());
	return places.map((_, i) => i).filter((i) => touching.size === 0 || touching.has(i));
}

/** Width of the hexagon of a place that is alone in its layout. */
const loneHexDegrees = 0.1;

function meanOf(points: readonly HexPoint[]): HexPoint {
	const sum = points.reduce<HexPoint>(([x, y], [u, v]) => [x + u, y + v], [0, 0]);
	return [sum[0] / points.length, sum[1] / points.length];
}

/** Measures a layout against the real places. Displacement is that of places that touch another. */
export function measure(
	places: readonly LayoutPlace[],
	pairs: readonly (readonly [number, number])[],
	cells: readonly Cell[],
	fit: Fit
): LayoutMeasures {
	const nowhere: Cell = { q: 0, r: 0 };
	const cell = (i: number): Cell => cells[i] ?? nowhere;
	const at = (i: number): HexPoint => places[i]?.at ?? [0, 0];
	const touching = pairs.filter(([a, b]) => steps(cell(a), cell(b)) === 1);
	const angles = pairs.map(([a, b]) => {
		const [x, y] = directionOf(at(a), at(b));
		const [u, v] = directionOf(centreOf(cell(a)), centreOf(cell(b)));
		return (Math.acos(Math.max(-1, Math.min(1, x * u + y * v))) * 180) / Math.PI;
	});
	const displaced = touchingPlaces(places, pairs).map((i) => {
		const [x, y] = at(i);
		const [u, v] = centreOf(cell(i));
		const [east, north] = fit.origin;
		const hexes = Math.hypot((x - east) / fit.unit - u, (y - north) / fit.unit - v);
		return { hexes, km: hexes * fit.unit * kmPerUnit(fromPlane([x, y])[1]) };
	});
	return {
		pairs: pairs.length,
		kept: touching.length,
		displacementHexes: mean(displaced.map(({ hexes }) => hexes)),
		displacementKm: mean(displaced.map(({ km }) => km)),
		directionDegrees: mean(angles),
		...wholeness(places, pairs, cells)
	};
}

function mean(values: readonly number[]): number {
	return values.length === 0 ? 0 : values.reduce((a, b) => a + b, 0) / values.length;
}

/** Whole parents among places that touch another: islands leave their parent in pieces in any case. */
function wholeness(
	places: readonly LayoutPlace[],
	pairs: readonly (readonly [number, number])[],
	cells: readonly Cell[]
): Pick<LayoutMeasures, 'wholeParents' | 'parents'> {
	const groups = new Map<string, Cell[]>();
	for (const i of touchingPlaces(places, pairs)) {
		const [parent, own] = [places[i]?.parent, cells[i]];
		if (parent !== undefined && own) groups.set(parent, [...(groups.get(parent) ?? []), own]);
	}
	const many = [...groups.values()].filter((group) => group.length > 1);
	return {
		parents: many.length,
		wholeParents: many.filter((group) => piecesOf(group) === 1).length
	};
}
