import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { PlaceOutlines, PlaceProperties } from '../place-features';
import type { Fit } from './cartogram-file';
import type { HexPoint } from './hex-grid';
import { fromPlane, toPlane } from '../web-mercator';

/** A hexagon to draw. */
export interface DrawnHex {
	readonly place: PlaceProperties;
	/** Centre in hex widths. */
	readonly centre: HexPoint;
	/** Islets that belong to the place: degrees, drawn as small hexagons. */
	readonly islets: readonly (readonly [lon: number, lat: number])[];
}

/** Width of an islet's hexagon beside that of a place. */
const isletWidth = 0.6;

/**
 * Hexagons as outlines in degrees, regular in Web Mercator. Borders are the sides between places of
 * different parents, and those that touch nothing.
 */
export function hexOutlines(hexes: readonly DrawnHex[], pointed: boolean, fit: Fit): PlaceOutlines {
	const corners = cornersOf(pointed);
	const toDegrees = ([x, y]: HexPoint): Position =>
		fromPlane([fit.origin[0] + fit.unit * x, fit.origin[1] + fit.unit * y]);
	const ringAt = ([x, y]: HexPoint, width: number): Position[] => {
		// Clockwise, or d3-geo would draw all the rest of the globe.
		const ring = corners.map(([u, v]) => toDegrees([x + width * u, y + width * v])).reverse();
		return [...ring, ...ring.slice(0, 1)];
	};
	const features = hexes.map(({ place, centre, islets }) => {
		const main = [ringAt(centre, 1)];
		const others = islets.map((at) => [ringAt(inHexes(at, fit), isletWidth)]);
		const geometry: Polygon | MultiPolygon =
			others.length > 0
				? { type: 'MultiPolygon', coordinates: [main, ...others] }
				: { type: 'Polygon', coordinates: main };
		return { type: 'Feature' as const, id: place.code, properties: place, geometry };
	});
	const sides = bordersOf(hexes, corners).map((side) => side.map(toDegrees));
	const around = features.flatMap(({ geometry }) =>
		geometry.type === 'MultiPolygon' ? geometry.coordinates.slice(1).flat() : []
	);
	return {
		places: { type: 'FeatureCollection', features },
		parents: { type: 'MultiLineString', coordinates: [...sides, ...around] },
		hexWidth: fit.unit
	};
}

/** A position in degrees as one in hex widths. */
export function inHexes(at: readonly [number, number], { origin, unit }: Fit): HexPoint {
	const [x, y] = toPlane(at);
	return [(x - origin[0]) / unit, (y - origin[1]) / unit];
}

/** The six corners about a centre, in hex widths, anticlockwise. */
function cornersOf(pointed: boolean): HexPoint[] {
	const radius = 1 / Math.sqrt(3);
	return Array.from({ length: 6 }, (_, k) => {
		const angle = (Math.PI / 3) * (k + (pointed ? 0.5 : 0));
		return [radius * Math.cos(angle), radius * Math.sin(angle)];
	});
}

type Side = readonly [HexPoint, HexPoint];

/** Sides at which the parent changes or the places end, each once. */
function bordersOf(hexes: readonly DrawnHex[], corners: readonly HexPoint[]): Side[] {
	const sides = new Map<string, { side: Side; parents: string[] }>();
	for (const { place, centre } of hexes)
		corners.forEach(([u, v], k) => {
			const [s, t] = corners[(k + 1) % 6] ?? [0, 0];
			const from: HexPoint = [centre[0] + u, centre[1] + v];
			const to: HexPoint = [centre[0] + s, centre[1] + t];
			// The middle of a side, to a hundredth of a hex, is the same from both of its hexagons.
			const key = [from[0] + to[0], from[1] + to[1]].map((sum) => Math.round(sum * 50)).join();
			const known = sides.get(key) ?? { side: [from, to], parents: [] };
			known.parents.push(place.parent);
			sides.set(key, known);
		});
	return [...sides.values()]
		.filter(({ parents: [one, other] }) => one !== other)
		.map(({ side }) => side);
}
