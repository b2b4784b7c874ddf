import { Delaunay } from 'd3-delaunay';
import type { HexPoint } from './hex-grid';
import type { Link } from './links';

const solverSteps = 400;
const partingRounds = 60;

/**
 * Moves places apart or together until neighbours are about one hex width from each other, each link in
 * its real direction: the least-squares solution for all links at once, as in the neighbour tiles of
 * McNeill and Hale (2017). Then what still overlaps is parted along its Delaunay edges, after Gansner
 * and Hu (2010). Positions in hex widths, the mean at 0, 0.
 */
export function spread(points: readonly HexPoint[], links: readonly Link[]): HexPoint[] {
	const wanted = links.map((link) => {
		const [ax, ay] = points[link.a] ?? [0, 0];
		const [bx, by] = points[link.b] ?? [0, 0];
		const real = Math.hypot(bx - ax, by - ay) || 1;
		return { ...link, x: ((bx - ax) / real) * link.length, y: ((by - ay) / real) * link.length };
	});
	const x = solve(points.length, wanted, ({ x }) => x);
	const y = solve(points.length, wanted, ({ y }) => y);
	part(x, y);
	return [...x].map((each, i) => [each, y[i] ?? 0]);
}

/** Conjugate gradients on the Laplacian of the links, whose solution is free but for its mean. */
function solve<Wanted extends Link>(
	count: number,
	links: readonly Wanted[],
	along: (link: Wanted) => number
): Float64Array {
	const right = new Float64Array(count);
	for (const link of links) {
		right[link.a] = (right[link.a] ?? 0) - along(link);
		right[link.b] = (right[link.b] ?? 0) + along(link);
	}
	const times = (v: Float64Array): Float64Array => {
		const out = new Float64Array(count);
		for (const { a, b } of links) {
			const difference = (v[a] ?? 0) - (v[b] ?? 0);
			out[a] = (out[a] ?? 0) + difference;
			out[b] = (out[b] ?? 0) - difference;
		}
		return out;
	};
	const dot = (u: Float64Array, v: Float64Array): number =>
		u.reduce((sum, each, i) => sum + each * (v[i] ?? 0), 0);
	const solution = new Float64Array(count);
	const rest = Float64Array.from(right);
	const direction = Float64Array.from(rest);
	let size = dot(rest, rest);
	for (let step = 0; step < solverSteps && size > 1e-12; step += 1) {
		const image = times(direction);
		const far = size / dot(direction, image);
		for (let i = 0; i < count; i += 1) {
			solution[i] = (solution[i] ?? 0) + far * (direction[i] ?? 0);
			rest[i] = (rest[i] ?? 0) - far * (image[i] ?? 0);
		}
		const next = dot(rest, rest);
		for (let i = 0; i < count; i += 1)
			direction[i] = (rest[i] ?? 0) + (next / size) * (direction[i] ?? 0);
		size = next;
	}
	return solution;
}

/** Parts points that are nearer than a hex width, half each, until they hardly move. */
function part(x: Float64Array, y: Float64Array): void {
	if (x.length < 3) return;
	const flat = new Float64Array(2 * x.length);
	for (let round = 0; round < partingRounds; round += 1) {
		for (let i = 0; i < x.length; i += 1) {
			flat[2 * i] = x[i] ?? 0;
			flat[2 * i + 1] = y[i] ?? 0;
		}
		const delaunay = new Delaunay(flat);
		let moved = 0;
		for (let i = 0; i < x.length; i += 1)
			for (const j of delaunay.neighbors(i)) {
				if (j <= i) continue;
				const [dx, dy] = [(x[j] ?? 0) - (x[i] ?? 0), (y[j] ?? 0) - (y[i] ?? 0)];
				const length = Math.hypot(dx, dy) || 1e-6;
				if (length >= 1) continue;
				const push = (0.25 * (1 - length)) / length;
				x[i] = (x[i] ?? 0) - push * dx;
				y[i] = (y[i] ?? 0) - push * dy;
				x[j] = (x[j] ?? 0) + push * dx;
				y[j] = (y[j] ?? 0) + push * dy;
				moved = Math.max(moved, push * length);
			}
		if (moved < 0.01) return;
	}
}
