import { seededRandom } from '../../atlas/seeded-random';
import { around, centreOf, type Cell, type HexPoint } from './hex-grid';

/** What the search weighs. All are costs in one unit; see `costOf`. */
const weights = {
	/** A pair of neighbours that does not touch, and each step more between them. */
	apart: 1,
	farther: 0.45,
	/** Times this where both have the same parent, so that provinces stay whole. */
	sameParent: 1.6,
	/** Square of the distance from where the spread wants a place, in hex widths. */
	displacement: 0.15,
	/** 1 − cosine of the angle between real and drawn direction of a pair. */
	direction: 1.1,
	/** A side that touches nothing: keeps the shape whole and fills holes. */
	bareSide: 0.34,
	/** A side at which an island touches another place. */
	joinedIsland: 0.6
} as const;

/** How often a place tries a cell beside one of its neighbours instead of beside its own. */
const besideNeighbour = 0.6;

/** How long and how boldly to search: moves for each place, and the heat at first and at last. */
export interface Schedule {
	readonly moves: number;
	readonly warmest: number;
	readonly coldest: number;
}

/** A whole search; from one that lets neighbours go freely to one that hardly does. */
export const fullSearch: Schedule = { moves: 500, warmest: 1.5, coldest: 0.08 };
/** The same for few places, where one more neighbour is seen at once. */
export const thoroughSearch: Schedule = { ...fullSearch, moves: 2000 };
/** Mends what lies beside a change. */
export const touchUp: Schedule = { moves: 100, warmest: 0.15, coldest: 0.05 };

/** What the local search needs to know of a layout. */
export interface SearchInput {
	/** Where the spread wants each place, in hex widths. */
	readonly wanted: readonly HexPoint[];
	readonly pairs: readonly (readonly [a: number, b: number])[];
	/** Real direction of each pair, a unit vector from a to b. */
	readonly directions: readonly HexPoint[];
	/** Number of each place's parent. */
	readonly parents: readonly number[];
	/** Places that touch no other. */
	readonly islands: ReadonlySet<number>;
}

/**
 * Simulated annealing from an assignment: places swap cells or move to an empty one where that keeps
 * more neighbours together, more of their directions, and fewer holes, at little displacement. The
 * same input gives the same layout. `cost` is comparable between searches for the same places.
 */
export function improve(
	start: readonly Cell[],
	input: SearchInput,
	{ moves: movesPerPlace, warmest, coldest }: Schedule
): { readonly cells: Cell[]; readonly cost: number } {
	const { wanted, pairs, directions, parents, islands } = input;
	const count = start.length;
	const margin = 3;
	const qs = start.map(({ q }) => q);
	const rs = start.map(({ r }) => r);
	const [q0, r0] = [Math.min(...qs) - margin, Math.min(...rs) - margin];
	const width = Math.max(...qs) - q0 + margin + 1;
	const height = Math.max(...rs) - r0 + margin + 1;
	const owner = new Int32Array(width * height).fill(-1);
	const cell = Int32Array.from(start, ({ q, r }) => q - q0 + (r - r0) * width);
	cell.forEach((at, i) => (owner[at] = i));
	const sides = around.map(({ q, r }) => q + r * width);
	const x = new Float64Array(width * height);
	const y = new Float64Array(width * height);
	for (let at = 0; at < x.length; at += 1)
		[x[at], y[at]] = centreOf({ q: (at % width) + q0, r: Math.floor(at / width) + r0 });
	const border = Uint8Array.from(owner, (_, at) => {
		const [q, r] = [at % width, Math.floor(at / width)];
		return q < 1 || r < 1 || q >= width - 1 || r >= height - 1 ? 1 : 0;
	});
	const wantedX = Float64Array.from(wanted, ([each]) => each);
	const wantedY = Float64Array.from(wanted, ([, each]) => each);
	const island = Uint8Array.from(start, (_, i) => (islands.has(i) ? 1 : 0));
	const ends = endsOf(count, pairs, directions, parents);

	/** Cost of a place where it stands. A pair is counted at both ends. */
	function costOf(i: number): number {
		const at = cell[i] ?? 0;
		const [ax, ay] = [x[at] ?? 0, y[at] ?? 0];
		const [wx, wy] = [wantedX[i] ?? 0, wantedY[i] ?? 0];
		let cost = weights.displacement * ((ax - wx) ** 2 + (ay - wy) ** 2);
		const last = ends.from[i + 1] ?? 0;
		for (let k = ends.from[i] ?? 0; k < last; k += 1) {
			const to = cell[ends.other[k] ?? 0] ?? 0;
			const [ex, ey] = [(x[to] ?? 0) - ax, (y[to] ?? 0) - ay];
			const length = Math.sqrt(ex * ex + ey * ey);
			if (length > 1.01)
				cost += (ends.weight[k] ?? 1) * (weights.apart + weights.farther * (length - 1.73));
			const along = ex * (ends.dx[k] ?? 0) + ey * (ends.dy[k] ?? 0);
			cost += weights.direction * (1 - along / length);
		}
		const alone = island[i] === 1;
		for (const side of sides) {
			const beside = owner[at + side] ?? -1;
			if (beside < 0) cost += alone ? 0 : weights.bareSide;
			else if (alone || island[beside] === 1) cost += weights.joinedIsland;
		}
		return cost;
	}

	/** Cost of the sides that places turn to an empty cell. */
	function costOfGap(at: number): number {
		let bare = 0;
		for (const side of sides) {
			const beside = owner[at + side] ?? -1;
			if (beside >= 0 && island[beside] === 0) bare += 1;
		}
		return weights.bareSide * bare;
	}

	function put(i: number, at: number): void {
		cell[i] = at;
		owner[at] = i;
	}

	const random = seededRandom(count);
	const moves = movesPerPlace * count;
	for (let move = 0; move < moves; move += 1) {
		const heat = warmest * (coldest / warmest) ** (move / moves);
		const i = Math.floor(random() * count);
		const from = cell[i] ?? 0;
		const first = ends.from[i] ?? 0;
		const friends = (ends.from[i + 1] ?? 0) - first;
		const friend = ends.other[first + Math.floor(random() * friends)] ?? 0;
		const base = friends > 0 && random() < besideNeighbour ? (cell[friend] ?? 0) : from;
		const to = base + (sides[Math.floor(random() * 6)] ?? 0);
		if (to === from || border[to] === 1) continue;
		const j = owner[to] ?? -1;
		const before = costOf(i) + (j >= 0 ? costOf(j) : costOfGap(to));
		owner[from] = -1;
		put(i, to);
		if (j >= 0) put(j, from);
		const after = costOf(i) + (j >= 0 ? costOf(j) : costOfGap(from));
		if (after <= before || random() < Math.exp((before - after) / heat)) continue;
		owner[to] = -1;
		put(i, from);
		if (j >= 0) put(j, to);
	}
	return {
		cells: Array.from(cell, (at) => ({
			q: (at % width) + q0,
			r: Math.floor(at / width) + r0
		})),
		cost: start.reduce((sum, _, i) => sum + costOf(i), 0)
	};
}

/** The pairs from both ends, flat: those of place i stand from `from[i]` to before `from[i + 1]`. */
function endsOf(
	count: number,
	pairs: SearchInput['pairs'],
	directions: SearchInput['directions'],
	parents: readonly number[]
) {
	const lists: { other: number; dx: number; dy: number; weight: number }[][] = Array.from(
		{ length: count },
		() => []
	);
	pairs.forEach(([a, b], k) => {
		const [dx, dy] = directions[k] ?? [0, 0];
		const weight = parents[a] === parents[b] ? weights.sameParent : 1;
		lists[a]?.push({ other: b, dx, dy, weight });
		lists[b]?.push({ other: a, dx: -dx, dy: -dy, weight });
	});
	const flat = lists.flat();
	const from = new Int32Array(count + 1);
	lists.forEach((list, i) => (from[i + 1] = (from[i] ?? 0) + list.length));
	return {
		from,
		other: Int32Array.from(flat, ({ other }) => other),
		dx: Float64Array.from(flat, ({ dx }) => dx),
		dy: Float64Array.from(flat, ({ dy }) => dy),
		weight: Float64Array.from(flat, ({ weight }) => weight)
	};
}
