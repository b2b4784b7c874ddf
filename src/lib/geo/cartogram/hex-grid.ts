/** The grid of equal hexagons: axial coordinates, pointed at the top, one hex width between centres. */

/** A cell: `q` counts hexes to the east, `r` rows to the north; each row lies half a hex further east. */
export interface Cell {
	readonly q: number;
	readonly r: number;
}

/** A position in hex widths, x to the east and y to the north. */
export type HexPoint = readonly [x: number, y: number];

/** Height of a row in hex widths. */
export const rowHeight = Math.sqrt(3) / 2;

/** The six cells around one, from the east anticlockwise. */
export const around: readonly Cell[] = [
	{ q: 1, r: 0 },
	{ q: 0, r: 1 },
	{ q: -1, r: 1 },
	{ q: -1, r: 0 },
	{ q: 0, r: -1 },
	{ q: 1, r: -1 }
];

/** Centre of a cell in hex widths. */
export function centreOf({ q, r }: Cell): HexPoint {
	return [q + r / 2, r * rowHeight];
}

/** The cell in which a position lies. */
export function cellAt([x, y]: HexPoint): Cell {
	const r = y / rowHeight;
	const q = x - r / 2;
	const s = -q - r;
	let [qi, ri] = [Math.round(q), Math.round(r)];
	const si = Math.round(s);
	const [dq, dr, ds] = [Math.abs(qi - q), Math.abs(ri - r), Math.abs(si - s)];
	if (dq > dr && dq > ds) qi = -ri - si;
	else if (dr > ds) ri = -qi - si;
	return { q: qi, r: ri };
}

/** How many steps from cell to cell lie between two; neighbours are one step apart. */
export function steps(a: Cell, b: Cell): number {
	const [q, r] = [a.q - b.q, a.r - b.r];
	return Math.max(Math.abs(q), Math.abs(r), Math.abs(q + r));
}

/** A cell as a key of maps. */
export function cellKey({ q, r }: Cell): string {
	return `${q},${r}`;
}
