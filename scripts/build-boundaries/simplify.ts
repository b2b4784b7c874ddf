/**
 * Lighter lines that keep every place. topojson-simplify removes the least important corners of
 * shared arcs, so neighbours still meet; but left alone it flattens a small ward or a reef to
 * nothing. Here an arc gets its corners back until the places on both sides keep their shape.
 */
import { quantize } from 'topojson-client';
import { planarTriangleArea, presimplify } from 'topojson-simplify';
import type { Topology } from 'topojson-specification';
import { liesInArchipelagos } from '../../src/lib/geo/archipelagos';
import { KM2_PER_SQUARE_DEGREE, signedAreaKm2 } from '../../src/lib/geo/plane';
import { polygonArcs, prunePlaces, type PlacesTopology } from '../../src/lib/geo/places-topology';

/** How much of the lines a file keeps. */
export interface Detail {
	/** A corner stays when the triangle it makes with its neighbours is at least this large, km². */
	cornerKm2: number;
	/** Raises `cornerKm2` until about so many corners are left. */
	corners?: number;
	/** Lone islets smaller than this are left out, unless a place has nothing larger, km². */
	isletKm2: number;
	/** The step of the grid on which positions are written, degrees (0.0001 is about 11 m). */
	gridDegrees: number;
}

interface Ring {
	arcs: number[];
	corners: number[][];
	areaKm2: number;
}

/** The share of its area that a ring must keep, or its arcs get corners back. */
const KEPT_SHARE = 0.6;
/** Passes over all rings; a ring mended late can bend a neighbour mended before. */
const PASSES = 3;

/** The same places with fewer corners, on a grid. Throws when a place would be lost. */
export function simplifyPlaces(topology: PlacesTopology, detail: Detail): PlacesTopology {
	const weighted = presimplify(topology, (triangle) => planarTriangleArea(triangle));
	const kept = keptRings(topology, weighted.arcs, detail.isletKm2);
	const limits = new Array<number>(weighted.arcs.length).fill(cornerLimit(weighted.arcs, detail));
	for (let pass = 0; pass < PASSES; pass++) {
		for (const ring of kept) restoreCorners(ring, weighted.arcs, limits);
	}
	const arcs = weighted.arcs.map((arc, i) => simplifiedArc(arc, limits[i] ?? 0));
	const names = new Set(kept.map((ring) => ring.arcs.join()));
	const pruned = prunePlaces({ type: 'Topology', objects: topology.objects, arcs }, (ring) =>
		names.has(ring.join())
	);
	return onGrid(pruned, detail.gridDegrees);
}

/** Positions rounded to a grid that starts at 0° E, 0° N: files of one grid fit each other. */
export function onGrid(topology: PlacesTopology, gridDegrees: number): PlacesTopology {
	return quantize(topology, { scale: [gridDegrees, gridDegrees], translate: [0, 0] });
}

function cornerLimit(arcs: number[][][], { cornerKm2, corners }: Detail): number {
	const limit = cornerKm2 / KM2_PER_SQUARE_DEGREE;
	if (corners === undefined) return limit;
	const weights = arcs.flatMap((arc) => arc.map(([, , weight = 0]) => weight));
	if (weights.length <= corners) return limit;
	weights.sort((a, b) => b - a);
	const raised = weights[corners] ?? 0;
	return Number.isFinite(raised) ? Math.max(limit, raised) : limit;
}

function keptRings(
	topology: Topology<PlacesTopology['objects']>,
	arcs: number[][][],
	isletKm2: number
): Ring[] {
	const users = new Map<number, number>();
	const places = topology.objects.places.geometries.map((place) =>
		polygonArcs(place).map((polygon) =>
			polygon.map((ring): Ring => {
				for (const arc of ring) users.set(index(arc), (users.get(index(arc)) ?? 0) + 1);
				const corners = ringCorners(ring, arcs);
				return { arcs: ring, corners, areaKm2: Math.abs(signedAreaKm2(corners)) };
			})
		)
	);
	const matters = (ring: Ring): boolean =>
		ring.areaKm2 >= isletKm2 ||
		ring.arcs.some((arc) => (users.get(index(arc)) ?? 0) > 1) ||
		liesInArchipelagos(ring.corners);
	return places.flatMap((polygons) => {
		const largest = Math.max(...polygons.map(([outside]) => outside?.areaKm2 ?? 0));
		return polygons
			.filter(([outside]) => outside && (outside.areaKm2 === largest || matters(outside)))
			.flatMap(([outside, ...holes]) => [...(outside ? [outside] : []), ...holes.filter(matters)]);
	});
}

function restoreCorners(ring: Ring, arcs: number[][][], limits: number[]): void {
	for (;;) {
		const { corners, areaKm2 } = simplifiedRing(ring.arcs, arcs, limits);
		if (corners >= 3 && areaKm2 >= KEPT_SHARE * ring.areaKm2) return;
		let whole = true;
		for (const arc of ring.arcs) {
			const limit = limits[index(arc)] ?? 0;
			if (limit > 0) whole = false;
			limits[index(arc)] = limit < 1e-14 ? 0 : limit / 4;
		}
		if (whole) return;
	}
}

/**
 * How many different corners a ring has at these limits, counted to 3, and its area. It runs for every
 * ring many times, so it makes no list of the corners.
 */
function simplifiedRing(
	ring: readonly number[],
	arcs: number[][][],
	limits: readonly number[]
): { corners: number; areaKm2: number } {
	let corners = 0;
	let twice = 0;
	let [x0, y0, x1, y1, x2, y2] = [NaN, NaN, NaN, NaN, NaN, NaN];
	for (const each of ring) {
		const arc = arcs[index(each)] ?? [];
		const limit = limits[index(each)] ?? 0;
		for (let i = 0; i < arc.length; i++) {
			const [x = 0, y = 0, weight = 0] = arc[each < 0 ? arc.length - 1 - i : i] ?? [];
			if (weight < limit) continue;
			if (corners === 0) {
				[x0, y0, x2, y2] = [x, y, x, y];
				corners = 1;
			} else if (corners === 1 && (x !== x0 || y !== y0)) {
				[x1, y1] = [x, y];
				corners = 2;
			} else if (corners === 2 && (x !== x0 || y !== y0) && (x !== x1 || y !== y1)) {
				corners = 3;
			}
			twice += x2 * y - x * y2;
			[x2, y2] = [x, y];
		}
	}
	twice += x2 * y0 - x0 * y2;
	return { corners, areaKm2: corners === 0 ? 0 : Math.abs(twice / 2) * KM2_PER_SQUARE_DEGREE };
}

function ringCorners(ring: number[], arcs: number[][][]): number[][] {
	return ring.flatMap((arc) => {
		const line = (arcs[index(arc)] ?? []).map(([x = 0, y = 0]) => [x, y]);
		return arc < 0 ? line.reverse() : line;
	});
}

function simplifiedArc(arc: number[][], limit: number): number[][] {
	const corners: number[][] = [];
	for (const [x = 0, y = 0, weight = 0] of arc) if (weight >= limit) corners.push([x, y]);
	return corners;
}

function index(arc: number): number {
	return arc < 0 ? ~arc : arc;
}
