import { assign } from './assignment';
import { around, cellAt, cellKey, centreOf, type Cell, type HexPoint } from './hex-grid';
import { fillHoles } from './fill-holes';
import { fullSearch, improve, thoroughSearch, touchUp } from './improve';
import { linksOf } from './links';
import { spread } from './spread';

/** A place to be given a hexagon. */
export interface LayoutPlace {
	readonly code: string;
	readonly parent: string;
	/** Centre in a plane, y to the north. */
	readonly at: HexPoint;
}

/** Positions of the grid from which a layout is searched for, a quarter of a hexagon apart. */
export const everyStart = 16;
/** Cost of each piece into which a layout falls beyond those that the real places lie in. */
const brokenCost = 6;

/**
 * Gives each place a hexagon of its own: spreads the centres until neighbours are a hex apart, assigns
 * them to cells at the least squared displacement, then improves neighbours and directions by local
 * search. `pairs` are indexes of places that touch. Where the grid lies matters in a layout of few
 * places, so the best of several `starts` is taken, at most `everyStart`. The same input gives the same
 * cells.
 */
export function layoutOf(
	places: readonly LayoutPlace[],
	pairs: readonly (readonly [number, number])[],
	starts: number
): Cell[] {
	if (places.length === 0) return [];
	const points = places.map(({ at }) => at);
	const spreadPoints = places.length > 1 ? spread(points, linksOf(points, pairs)) : points;
	const touched = new Set(pairs.flat());
	const parents = [...new Set(places.map(({ parent }) => parent))];
	const known = {
		pairs,
		directions: pairs.map(([a, b]) => directionOf(points[a] ?? [0, 0], points[b] ?? [0, 0])),
		parents: places.map(({ parent }) => parents.indexOf(parent)),
		islands: new Set(places.map((_, i) => i).filter((i) => !touched.has(i)))
	};
	let best: { cells: Cell[]; cost: number } = { cells: [], cost: Infinity };
	for (let k = 0; k < starts; k += 1) {
		const [right, up] = [(k % 4) / 4, Math.floor(k / 4) / 4];
		const wanted = spreadPoints.map(([x, y]): HexPoint => [x + right, y + up]);
		const input = { ...known, wanted };
		const found = improve(nearestCells(wanted), input, starts > 1 ? thoroughSearch : fullSearch);
		const { cells, cost } = improve(fillHoles(found.cells), input, touchUp);
		const joined = cells.filter((_, i) => touched.has(i));
		const total = cost + brokenCost * piecesOf(joined);
		if (total < best.cost) best = { cells: fillHoles(cells), cost: total };
	}
	return best.cells;
}

/** In how many pieces cells lie. */
export function piecesOf(cells: readonly Cell[]): number {
	const left = new Map(cells.map((cell) => [cellKey(cell), cell]));
	let pieces = 0;
	for (const [key, first] of left) {
		pieces += 1;
		left.delete(key);
		const reached = [first];
		for (const { q, r } of reached)
			for (const side of around) {
				const beside = cellKey({ q: q + side.q, r: r + side.r });
				const cell = left.get(beside);
				if (cell && left.delete(beside)) reached.push(cell);
			}
	}
	return pieces;
}

/** Unit vector from one point to another; due east where they are the same. */
export function directionOf([ax, ay]: HexPoint, [bx, by]: HexPoint): HexPoint {
	const length = Math.hypot(bx - ax, by - ay);
	return length === 0 ? [1, 0] : [(bx - ax) / length, (by - ay) / length];
}

/** Cells for points by optimal assignment, from the cells on which points lie and two rings about them. */
function nearestCells(points: readonly HexPoint[]): Cell[] {
	const candidates = new Map<string, Cell>();
	let ring = points.map(cellAt);
	for (let rings = 0; rings < 3; rings += 1) {
		const fresh = ring.filter((cell) => !candidates.has(cellKey(cell)));
		for (const cell of fresh) candidates.set(cellKey(cell), cell);
		ring = fresh.flatMap(({ q, r }) => around.map((side) => ({ q: q + side.q, r: r + side.r })));
	}
	const cells = [...candidates.values()];
	const cost = new Float64Array(points.length * cells.length);
	cells.forEach((cell, c) => {
		const [cx, cy] = centreOf(cell);
		points.forEach(([x, y], i) => {
			cost[i * cells.length + c] = (x - cx) ** 2 + (y - cy) ** 2;
		});
	});
	return Array.from(assign(cost, points.length, cells.length), (c) => cells[c] ?? { q: 0, r: 0 });
}
