import type { MultiPolygon, Polygon, Position } from 'geojson';

function ringArea(ring: readonly Position[]): number {
	let sum = 0;
	for (let i = 0; i + 1 < ring.length; i += 1) {
		const [x0 = 0, y0 = 0] = ring[i] ?? [];
		const [x1 = 0, y1 = 0] = ring[i + 1] ?? [];
		sum += x0 * y1 - x1 * y0;
	}
	return sum / 2;
}

/** Where to write a place's name: the centroid of its largest polygon, in degrees. */
export function labelPoint(geometry: Polygon | MultiPolygon): [lon: number, lat: number] {
	const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	const rings = polygons.flatMap((polygon) => polygon.slice(0, 1));
	const largest = rings.reduce<Position[]>(
		(best, ring) => (Math.abs(ringArea(ring)) > Math.abs(ringArea(best)) ? ring : best),
		rings[0] ?? []
	);
	const area = ringArea(largest);
	if (area === 0) return [largest[0]?.[0] ?? 0, largest[0]?.[1] ?? 0];
	let x = 0;
	let y = 0;
	for (let i = 0; i + 1 < largest.length; i += 1) {
		const [x0 = 0, y0 = 0] = largest[i] ?? [];
		const [x1 = 0, y1 = 0] = largest[i + 1] ?? [];
		const cross = x0 * y1 - x1 * y0;
		x += (x0 + x1) * cross;
		y += (y0 + y1) * cross;
	}
	return [x / (6 * area), y / (6 * area)];
}
