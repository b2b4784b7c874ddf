/** A country's outline, prepared so that thousands of cells can be cut along it quickly. */
import { bboxClip, featureCollection, intersect, polygon } from '@turf/turf';
import type { BBox, MultiPolygon, Position } from 'geojson';
import { boxOf, boxesMeet } from './boxes';
import { toPolygons } from './polygons';
import type { LonLat, Ring } from './plane';

interface Part {
	rings: Position[][];
	box: BBox;
}

/** Land polygons with their boxes. */
export interface Outline {
	parts: Part[];
}

/** Prepares a country's polygons for cutting. */
export function prepareOutline(land: MultiPolygon): Outline {
	return { parts: land.coordinates.map((rings) => ({ rings, box: boxOf(rings[0] ?? []) })) };
}

/** Whether a position is on land. */
export function isOnLand(outline: Outline, [lon, lat]: LonLat): boolean {
	return outline.parts.some(
		({ rings, box }) => boxesMeet(box, [lon, lat, lon, lat]) && isInside(rings, lon, lat)
	);
}

/**
 * The land inside a convex cell, as polygons; none when the cell is all sea. A cell that no
 * coastline comes near is taken or left whole: only the others are worth the cost of cutting.
 */
export function landInCell(outline: Outline, cell: Ring): Position[][][] {
	const box = boxOf(cell);
	const land: Position[][][] = [];
	for (const part of outline.parts) {
		if (!boxesMeet(part.box, box)) continue;
		if (part.rings.some((ring) => comesNear(ring, box))) {
			land.push(...cut(part.rings, cell, box));
		} else {
			const [lon = NaN, lat = NaN] = cell[0] ?? [];
			if (isInside(part.rings, lon, lat)) land.push([cell]);
		}
	}
	return land;
}

function cut(rings: Position[][], cell: Ring, [west, south, east, north]: BBox): Position[][][] {
	// The margin keeps the cutting lines of the box away from the corners of the cell.
	const margin = 0.001;
	const near = bboxClip(polygon(rings), [
		west - margin,
		south - margin,
		east + margin,
		north + margin
	]);
	const pieces = toPolygons(near.geometry).filter((piece) => piece.length > 0);
	return pieces.flatMap((piece) => {
		const shared = intersect(featureCollection([polygon(piece), polygon([cell])]));
		return shared ? toPolygons(shared.geometry) : [];
	});
}

function comesNear(ring: Position[], [west, south, east, north]: BBox): boolean {
	for (let i = 1; i < ring.length; i++) {
		const [x0 = NaN, y0 = NaN] = ring[i - 1] ?? [];
		const [x1 = NaN, y1 = NaN] = ring[i] ?? [];
		if (
			Math.min(x0, x1) <= east &&
			Math.max(x0, x1) >= west &&
			Math.min(y0, y1) <= north &&
			Math.max(y0, y1) >= south
		) {
			return true;
		}
	}
	return false;
}

function isInside(rings: Position[][], lon: number, lat: number): boolean {
	let inside = false;
	for (const ring of rings) {
		for (let i = 1; i < ring.length; i++) {
			const [x0 = NaN, y0 = NaN] = ring[i - 1] ?? [];
			const [x1 = NaN, y1 = NaN] = ring[i] ?? [];
			if (y0 > lat !== y1 > lat && lon < x0 + ((lat - y0) * (x1 - x0)) / (y1 - y0)) {
				inside = !inside;
			}
		}
	}
	return inside;
}
