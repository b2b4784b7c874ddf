/** How far two sets of boundaries agree: schematic cells against real outlines, by area. */
import { liesInArchipelagos } from './archipelagos';
import { placeFeatures } from './dissolve';
import type { PlacesTopology } from './places-topology';
import { toPolygons } from './polygons';
import { rowCrossings } from './scan-rows';

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
			for (const [row, crossings] of rowCrossings(rings, { north: NORTH, step, rows })) {
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
