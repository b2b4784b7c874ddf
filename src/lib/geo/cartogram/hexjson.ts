import type { Cell, HexPoint } from './hex-grid';
import { rowHeight } from './hex-grid';

/**
 * HexJSON (hexjson.org, Open Data Institute Leeds): a layout of hexagons by column `q` and row `r`,
 * rows counted from south to north. `odd-r` and `even-r` are pointed at the top and push every other
 * row half a hex east; `odd-q` and `even-q` are flat at the top and push every other column half a hex
 * north.
 */
export const hexLayouts = ['odd-r', 'even-r', 'odd-q', 'even-q'] as const;
export type HexLayoutName = (typeof hexLayouts)[number];

/** A hexagon: column, row, and what the file says of it. */
export interface Hex {
	readonly q: number;
	readonly r: number;
	/** Short name. */
	readonly n?: string | undefined;
}

/** A HexJSON file of any origin. */
export interface HexJson {
	readonly layout: HexLayoutName;
	/** By code of the register. */
	readonly hexes: Readonly<Record<string, Hex>>;
}

/** Whether the hexagons of a layout are pointed or flat at the top. */
export function isPointed(layout: HexLayoutName): boolean {
	return layout === 'odd-r' || layout === 'even-r';
}

const isOdd = (n: number): boolean => Math.abs(n % 2) === 1;

/** Centre of a hexagon, in hex widths (the distance between neighbours), y to the north. */
export function hexCentre(layout: HexLayoutName, { q, r }: Pick<Hex, 'q' | 'r'>): HexPoint {
	switch (layout) {
		case 'odd-r':
			return [q + (isOdd(r) ? 0.5 : 0), r * rowHeight];
		case 'even-r':
			return [q + (isOdd(r) ? 0 : 0.5), r * rowHeight];
		case 'odd-q':
			return [q * rowHeight, r + (isOdd(q) ? 0.5 : 0)];
		case 'even-q':
			return [q * rowHeight, r + (isOdd(q) ? 0 : 0.5)];
		default:
			return layout satisfies never;
	}
}

/** Column and row, in `odd-r`, of cells of the grid, the lowest column and row 0 or 1. */
export function oddRows(cells: readonly Cell[]): Pick<Hex, 'q' | 'r'>[] {
	const rows = cells.map(({ q, r }) => ({ q: q + (r - (isOdd(r) ? 1 : 0)) / 2, r }));
	const left = Math.min(...rows.map(({ q }) => q));
	const lowest = Math.min(...rows.map(({ r }) => r));
	// An even shift leaves every row pushed as it was.
	const down = lowest - (isOdd(lowest) ? 1 : 0);
	return rows.map(({ q, r }) => ({ q: q - left, r: r - down }));
}
