/** How far positions are from a line of very many corners. */
import { lineString, pointToLineDistance } from '@turf/turf';
import type { BBox, Position } from 'geojson';
import { boxOf } from '../../src/lib/geo/boxes';
import { toKm } from '../../src/lib/geo/plane';

/** Sides of a piece: few cost more boxes, many cost more measuring. */
const SIDES = 8;

/** Lines cut into short pieces with boxes, so that only the few that can be nearest are measured. */
export class NearLine {
	private readonly pieces: readonly { readonly box: BBox; readonly corners: Position[] }[];

	constructor(lines: readonly (readonly Position[])[]) {
		this.pieces = lines.flatMap((line) =>
			Array.from({ length: Math.ceil((line.length - 1) / SIDES) }, (_, i) => {
				const corners = line.slice(i * SIDES, (i + 1) * SIDES + 1);
				return { box: boxOf(corners), corners };
			})
		);
	}

	/** Shortest way over the globe to the lines in km, or `atMost` where they are not nearer. */
	km(position: Position, atMost = Infinity): number {
		const least = this.pieces.map(({ box }) => leastKm(position, box));
		const nearestBox = least.indexOf(Math.min(...least));
		let km = atMost;
		for (const i of [nearestBox, ...least.keys()]) {
			const piece = this.pieces[i];
			if (!piece || (least[i] ?? 0) >= km) continue;
			km = Math.min(km, pointToLineDistance(position, lineString(piece.corners)));
		}
		return km;
	}
}

/** A distance that no part of a box is nearer than: lengths of the plane are right within 5 %. */
function leastKm([lon = NaN, lat = NaN]: Position, [west, south, east, north]: BBox): number {
	const [x, y] = toKm([lon, lat]);
	const [left, bottom] = toKm([west, south]);
	const [right, top] = toKm([east, north]);
	return 0.9 * Math.hypot(Math.max(left - x, x - right, 0), Math.max(bottom - y, y - top, 0));
}
