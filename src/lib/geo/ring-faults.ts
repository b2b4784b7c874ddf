/** Where a ring touches or crosses itself, which quantized outlines do and polygons must not. */
import type { Position } from 'geojson';

/** Places of the faults of a ring, degrees. */
export interface RingFaults {
	/** Corners that the ring passes twice, or that lie on another of its edges. */
	readonly touches: Position[];
	/** Points at which two edges cross. */
	readonly crossings: Position[];
}

interface Edge {
	readonly index: number;
	readonly from: Position;
	readonly to: Position;
	readonly west: number;
	readonly east: number;
	readonly south: number;
	readonly north: number;
}

/** The faults of a closed ring. Sweeps from west to east, so long coasts take no longer than they must. */
export function ringFaults(ring: readonly Position[]): RingFaults {
	const edges = edgesOf(ring);
	const touches: Position[] = [];
	const crossings: Position[] = [];
	const passed = new Set<string>();
	for (const { from } of edges) {
		const key = `${from[0]} ${from[1]}`;
		if (passed.has(key)) touches.push(from);
		passed.add(key);
	}
	const touched = new Set<string>();
	let open: Edge[] = [];
	for (const edge of [...edges].sort((a, b) => a.west - b.west)) {
		open = open.filter((other) => other.east >= edge.west);
		for (const other of open) {
			if (other.south > edge.north || other.north < edge.south) continue;
			const gap = Math.abs(edge.index - other.index);
			if (gap === 1 || gap === edges.length - 1) continue;
			const { touch, crossing } = meeting(edge, other);
			// Both edges of a corner meet the edge on which it lies: one touch.
			if (touch && !touched.has(`${touch[0]} ${touch[1]}`)) {
				touched.add(`${touch[0]} ${touch[1]}`);
				touches.push(touch);
			}
			if (crossing) crossings.push(crossing);
		}
		open.push(edge);
	}
	return { touches, crossings };
}

function edgesOf(ring: readonly Position[]): Edge[] {
	const corners = ring.filter(
		([x, y], i) => i === 0 || x !== ring[i - 1]?.[0] || y !== ring[i - 1]?.[1]
	);
	return corners.slice(1).map((to, i) => {
		const from = corners[i] ?? to;
		const [[x0 = NaN, y0 = NaN], [x1 = NaN, y1 = NaN]] = [from, to];
		return {
			index: i,
			from,
			to,
			west: Math.min(x0, x1),
			east: Math.max(x0, x1),
			south: Math.min(y0, y1),
			north: Math.max(y0, y1)
		};
	});
}

/** Twice the area of a triangle, positive when it runs anticlockwise. */
function turn([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position, [cx = 0, cy = 0]: Position) {
	return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
}

/** How two edges meet that are no neighbours; common ends are found by their corners. */
function meeting(a: Edge, b: Edge): { touch?: Position; crossing?: Position } {
	const [a0, a1] = [turn(b.from, b.to, a.from), turn(b.from, b.to, a.to)];
	const [b0, b1] = [turn(a.from, a.to, b.from), turn(a.from, a.to, b.to)];
	if (a0 * a1 < 0 && b0 * b1 < 0) {
		const along = a0 / (a0 - a1);
		const [[x0 = 0, y0 = 0], [x1 = 0, y1 = 0]] = [a.from, a.to];
		return { crossing: [x0 + along * (x1 - x0), y0 + along * (y1 - y0)] };
	}
	const onEdge = (
		[
			[a.from, a0, b],
			[a.to, a1, b],
			[b.from, b0, a],
			[b.to, b1, a]
		] as const
	).find(([corner, side, edge]) => side === 0 && liesWithin(corner, edge));
	return onEdge ? { touch: onEdge[0] } : {};
}

/** Whether a corner on the line of an edge lies between its ends. */
function liesWithin([x = NaN, y = NaN]: Position, edge: Edge): boolean {
	const isEnd = [edge.from, edge.to].some(([ex, ey]) => ex === x && ey === y);
	return !isEnd && x >= edge.west && x <= edge.east && y >= edge.south && y <= edge.north;
}
