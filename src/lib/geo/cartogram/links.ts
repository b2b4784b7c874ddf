import type { HexPoint } from './hex-grid';

/** Two places of a layout, by their index, and how far apart their hexes should be, in hex widths. */
export interface Link {
	readonly a: number;
	readonly b: number;
	readonly length: number;
}

/** An island keeps at least this much sea, in hex widths between centres. */
const nearestIsland = 2;
/** And no more than this share of the width of the layout, or this many hexes in a small one. */
const farthestIsland = { share: 0.3, least: 3 };

/**
 * Links that hold a layout together: one hex width for each pair of neighbours, and for islands the
 * shortest way to the rest, as long as it really is beside the mean distance of neighbours.
 */
export function linksOf(
	points: readonly HexPoint[],
	pairs: readonly (readonly [number, number])[]
): Link[] {
	const links: Link[] = pairs.map(([a, b]) => ({ a, b, length: 1 }));
	const group = points.map((_, i) => i);
	const rootOf = (i: number): number => {
		let root = i;
		while (group[root] !== root) root = group[root] ?? root;
		group[i] = root;
		return root;
	};
	for (const { a, b } of links) group[rootOf(a)] = rootOf(b);
	const distance = (a: number, b: number): number => {
		const [ax, ay] = points[a] ?? [0, 0];
		const [bx, by] = points[b] ?? [0, 0];
		return Math.hypot(ax - bx, ay - by);
	};
	const mean = links.reduce((sum, { a, b }) => sum + distance(a, b), 0) / links.length;
	const most = Math.max(farthestIsland.least, farthestIsland.share * Math.sqrt(points.length));
	const roots = new Set(points.map((_, i) => rootOf(i)));
	for (let left = roots.size; left > 1; left -= 1) {
		const [a, b] = shortestBridge(points, rootOf, distance);
		const real = links.length > 0 ? distance(a, b) / mean : 1;
		links.push({ a, b, length: Math.min(most, Math.max(nearestIsland, real)) });
		group[rootOf(a)] = rootOf(b);
	}
	return links;
}

function shortestBridge(
	points: readonly HexPoint[],
	rootOf: (i: number) => number,
	distance: (a: number, b: number) => number
): [number, number] {
	let best: [number, number] = [0, 0];
	let least = Infinity;
	for (let a = 0; a < points.length; a += 1)
		for (let b = a + 1; b < points.length; b += 1) {
			if (rootOf(a) === rootOf(b)) continue;
			const length = distance(a, b);
			if (length < least) [best, least] = [[a, b], length];
		}
	return best;
}
