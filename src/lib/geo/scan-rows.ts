/** Shapes read row by row: where the middle line of each row enters and leaves them. */
import type { Position } from 'geojson';

/** Rows of one height, counted from the north. Degrees. */
export interface Rows {
	readonly north: number;
	readonly step: number;
	readonly rows: number;
}

/**
 * Longitudes at which the middle line of each row crosses the rings, ascending, by row: inside from
 * the first to the second, from the third to the fourth. Rows without a crossing are left out. A ring
 * that touches itself does no harm, which it would to polygon clipping.
 */
export function rowCrossings(
	rings: readonly Position[][],
	{ north, step, rows }: Rows
): Map<number, number[]> {
	const crossings = new Map<number, number[]>();
	for (const ring of rings) {
		for (let i = 1; i < ring.length; i++) {
			const [x0 = 0, y0 = 0] = ring[i - 1] ?? [];
			const [x1 = 0, y1 = 0] = ring[i] ?? [];
			const top = Math.ceil((north - Math.max(y0, y1)) / step - 0.5);
			const bottom = Math.ceil((north - Math.min(y0, y1)) / step - 0.5);
			for (let row = Math.max(top, 0); row < Math.min(bottom, rows); row++) {
				const lat = north - (row + 0.5) * step;
				const at = crossings.get(row) ?? [];
				at.push(x0 + ((lat - y0) * (x1 - x0)) / (y1 - y0));
				crossings.set(row, at);
			}
		}
	}
	for (const at of crossings.values()) at.sort((a, b) => a - b);
	return crossings;
}
