/** How far two sets of boundaries agree: schematic cells against real outlines, by area. */
import { liesInArchipelagos } from './archipelagos';
import { placeFeatures } from './dissolve';
import type { PlacesTopology } from './places-topology';
import { toPolygons } from './polygons';

const WEST = 102;
const NORTH = 23.6;
const WIDTH_DEGREES = 16;
const HEIGHT_DEGREES = 17;

/**
 * The share (0–1) of the area of `real` places that lies in the place of the same code in `drawn`,
 * sampled at the middle of every square of `step` degrees (0.01 is about 1.1 km). The reefs of
 * Hoàng Sa and Trường Sa are left out: their outlines are of reefs, and areas there mean nothing.
 */
export function areaAgreement(real: PlacesTopology, drawn: PlacesTopology, step = 0.01): number {
	const truth = sample(real, step);
	const guess = sample(drawn, step);
	let held = 0;
	let same = 0;
	truth.forEach((code, i) => {
		if (code === undefined) return;
		held++;
		if (guess[i] === code) same++;
	});
	return held === 0 ? 0 : same / held;
}

/** The code of the place at every square, row by row from the north-west. */
function sample(topology: PlacesTopology, step: number): (string | undefined)[] {
	const columns = Math.round(WIDTH_DEGREES / step);
	const rows = Math.round(HEIGHT_DEGREES / step);
	const codes = new Array<string | undefined>(columns * rows).fill(undefined);
	for (const place of placeFeatures(topology)) {
		for (const rings of toPolygons(place.geometry)) {
			if (liesInArchipelagos(rings[0] ?? [])) continue;
			for (const [row, crossings] of rowCrossings(rings, rows, step)) {
				for (let i = 0; i + 1 < crossings.length; i += 2) {
					const from = Math.ceil(((crossings[i] ?? 0) - WEST) / step - 0.5);
					const to = Math.ceil(((crossings[i + 1] ?? 0) - WEST) / step - 0.5);
					if (to > from && from >= 0 && to <= columns) {
						codes.fill(place.properties.code, row * columns + from, row * columns + to);
					}
				}
			}
		}
	}
	return codes;
}

function rowCrossings(rings: number[][][], rows: number, step: number): Map<number, number[]> {
	const crossings = new Map<number, number[]>();
	for (const ring of rings) {
		for (let i = 1; i < ring.length; i++) {
			const [x0 = 0, y0 = 0] = ring[i - 1] ?? [];
			const [x1 = 0, y1 = 0] = ring[i] ?? [];
			const top = Math.ceil((NORTH - Math.max(y0, y1)) / step - 0.5);
			const bottom = Math.ceil((NORTH - Math.min(y0, y1)) / step - 0.5);
			for (let row = Math.max(top, 0); row < Math.min(bottom, rows); row++) {
				const lat = NORTH - (row + 0.5) * step;
				const at = crossings.get(row) ?? [];
				at.push(x0 + ((lat - y0) * (x1 - x0)) / (y1 - y0));
				crossings.set(row, at);
			}
		}
	}
	for (const at of crossings.values()) at.sort((a, b) => a - b);
	return crossings;
}
