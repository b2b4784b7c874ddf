/** How much of each place of one set of outlines lies in each place of another. */
import type { Position } from 'geojson';
import { boxOf, boxesMeet } from './boxes';
import type { PlaceFeature } from './dissolve';
import { areaKm2 } from './plane';
import { toPolygons } from './polygons';
import { rowCrossings, type Rows } from './scan-rows';

/** The part of an old place that lies in a new one. */
export interface Overlap {
	readonly from: string;
	readonly to: string;
	/** Share of the old place's area, 0–1. */
	readonly share: number;
	readonly km2: number;
}

/** Rows laid over each old place: its shares come within about 0.0002 of those of exact clipping. */
const ROWS = 1000;

/**
 * Every overlap that a row meets, in the order of the old places, then of the new ones. Shares of an
 * old place add up to less than 1 where the new ones leave part of it out, as along a coast.
 */
export function overlaps(
	oldPlaces: readonly PlaceFeature[],
	newPlaces: readonly PlaceFeature[]
): Overlap[] {
	const targets = newPlaces.map(outlineOf);
	return oldPlaces.flatMap((place) => {
		const own = outlineOf(place);
		const [, south, , north] = own.box;
		const grid: Rows = { north, step: (north - south) / ROWS, rows: ROWS };
		const lines = rowCrossings(own.rings, grid);
		const whole = sharedWidth(lines, lines);
		if (whole === 0) throw new Error(`${own.code} ${place.properties.name} has no area to overlay`);
		const km2 = areaKm2(toPolygons(place.geometry));
		return targets.flatMap((target): Overlap[] => {
			if (!boxesMeet(own.box, target.box)) return [];
			const share = sharedWidth(lines, rowCrossings(target.rings, grid)) / whole;
			return share > 0 ? [{ from: own.code, to: target.code, share, km2: share * km2 }] : [];
		});
	});
}

/**
 * The share (0–1) of the area of rings that lies in other rings, within about 0.01; 0 where they have
 * no area. Rings may touch themselves.
 */
export function shareInside(own: readonly Position[][], others: readonly Position[][]): number {
	const [, south, , north] = boxOf(own.flat());
	const rows = ROWS / 5;
	const grid: Rows = { north, step: (north - south) / rows, rows };
	const lines = rowCrossings(own, grid);
	const whole = sharedWidth(lines, lines);
	return whole === 0 ? 0 : sharedWidth(lines, rowCrossings(others, grid)) / whole;
}

interface RingsInBox {
	code: string;
	rings: Position[][];
	box: ReturnType<typeof boxOf>;
}

function outlineOf({ properties, geometry }: PlaceFeature): RingsInBox {
	const rings = toPolygons(geometry).flat();
	return { code: properties.code, rings, box: boxOf(rings.flat()) };
}

/** Width that is inside of both, added up over all rows, degrees. */
function sharedWidth(
	first: ReadonlyMap<number, number[]>,
	second: ReadonlyMap<number, number[]>
): number {
	let sum = 0;
	for (const [row, a] of first) {
		const b = second.get(row) ?? [];
		for (let i = 0, j = 0; i + 1 < a.length && j + 1 < b.length;) {
			const [west = 0, east = 0] = [a[i], a[i + 1]];
			const [otherWest = 0, otherEast = 0] = [b[j], b[j + 1]];
			sum += Math.max(0, Math.min(east, otherEast) - Math.max(west, otherWest));
			if (east < otherEast) i += 2;
			else j += 2;
		}
	}
	return sum;
}
