import { around, cellKey, type Cell } from './hex-grid';

/**
 * Fills the empty cells that lie enclosed by places: the shortest straight line of places from the hole
 * to the outside moves up by one. A hole looks like a lake that is not there.
 */
export function fillHoles(cells: readonly Cell[]): Cell[] {
	let moved = [...cells];
	let holes = holesOf(moved);
	// Each round fills a hole for good; the bound only guards against a shape that none can leave.
	for (let left = holes.length; left > 0 && holes.length > 0; left -= 1) {
		const [hole] = holes;
		if (hole) moved = withoutHole(moved, hole, new Set(holes.map(cellKey)));
		holes = holesOf(moved);
	}
	return moved;
}

function withoutHole(cells: readonly Cell[], hole: Cell, holes: ReadonlySet<string>): Cell[] {
	const owners = new Map(cells.map((cell, i) => [cellKey(cell), i]));
	const lines = around
		.map((side) => lineFrom(hole, side, owners))
		.filter(({ end }) => !holes.has(cellKey(end)))
		.sort((a, b) => a.places.length - b.places.length);
	const moved = [...cells];
	let free = hole;
	for (const i of lines[0]?.places ?? []) {
		const cell = moved[i] ?? free;
		moved[i] = free;
		free = cell;
	}
	return moved;
}

/** The places in a row beside a cell, and the empty cell behind them. */
function lineFrom(
	from: Cell,
	side: Cell,
	owners: ReadonlyMap<string, number>
): { places: number[]; end: Cell } {
	const places: number[] = [];
	for (let { q, r } = from; ;) {
		[q, r] = [q + side.q, r + side.r];
		const owner = owners.get(cellKey({ q, r }));
		if (owner === undefined) return { places, end: { q, r } };
		places.push(owner);
	}
}

/** Empty cells from which no way leads around the outermost places. */
export function holesOf(cells: readonly Cell[]): Cell[] {
	const occupied = new Set(cells.map(cellKey));
	const qs = cells.map(({ q }) => q);
	const rs = cells.map(({ r }) => r);
	const [west, east] = [Math.min(...qs) - 1, Math.max(...qs) + 1];
	const [south, north] = [Math.min(...rs) - 1, Math.max(...rs) + 1];
	const outside = [{ q: west, r: south }];
	const seen = new Set(outside.map(cellKey));
	for (const { q, r } of outside)
		for (const side of around) {
			const next = { q: q + side.q, r: r + side.r };
			const key = cellKey(next);
			const beyond = next.q < west || next.q > east || next.r < south || next.r > north;
			if (beyond || seen.has(key) || occupied.has(key)) continue;
			seen.add(key);
			outside.push(next);
		}
	const holes: Cell[] = [];
	for (let r = south; r <= north; r += 1)
		for (let q = west; q <= east; q += 1) {
			const key = cellKey({ q, r });
			if (!seen.has(key) && !occupied.has(key)) holes.push({ q, r });
		}
	return holes;
}
