/**
 * The plane in which schematic cells are drawn: kilometres, equirectangular, true at 16° N,
 * half way between Hà Giang and Cà Mau. Lengths are right within 4 % anywhere in the country.
 */

/** A position in degrees, longitude first. */
export type LonLat = [lon: number, lat: number];

/** A position in kilometres east and north of 0° E, 0° N. */
export type Km = [east: number, north: number];

/** A closed ring in degrees: the last position repeats the first. */
export type Ring = LonLat[];

const KM_PER_DEGREE_EAST = 107.04;
const KM_PER_DEGREE_NORTH = 110.66;
const KM_PER_DEGREE_AT_EQUATOR = 111.32;

/** Square kilometres in one square degree, near 16° N. */
export const KM2_PER_SQUARE_DEGREE = KM_PER_DEGREE_EAST * KM_PER_DEGREE_NORTH;

/** Degrees to kilometres. */
export function toKm([lon, lat]: LonLat): Km {
	return [lon * KM_PER_DEGREE_EAST, lat * KM_PER_DEGREE_NORTH];
}

/** Kilometres to degrees. */
export function toLonLat([east, north]: Km): LonLat {
	return [east / KM_PER_DEGREE_EAST, north / KM_PER_DEGREE_NORTH];
}

/** A true area near a position as the plane shows it, km²: larger in the north, smaller in the south. */
export function planeKm2(km2: number, [, lat]: LonLat): number {
	return (km2 * KM_PER_DEGREE_EAST) / (KM_PER_DEGREE_AT_EQUATOR * Math.cos((lat * Math.PI) / 180));
}

/** Twice-signed-area formula: area of a ring in km², positive when it runs anticlockwise. */
export function signedAreaKm2(ring: readonly (readonly number[])[]): number {
	let twice = 0;
	for (let i = 0; i < ring.length; i++) {
		const [x0 = 0, y0 = 0] = ring[i] ?? [];
		const [x1 = 0, y1 = 0] = ring[(i + 1) % ring.length] ?? [];
		twice += x0 * y1 - x1 * y0;
	}
	return (twice / 2) * KM2_PER_SQUARE_DEGREE;
}

/** Area of polygons (first ring the outside, the others holes) in km². */
export function areaKm2(polygons: readonly (readonly (readonly number[])[])[][]): number {
	let sum = 0;
	for (const [outside, ...holes] of polygons) {
		if (outside) sum += Math.abs(signedAreaKm2(outside));
		for (const hole of holes) sum -= Math.abs(signedAreaKm2(hole));
	}
	return sum;
}

/** The circle of an area in km² about a centre, as a clockwise ring of 24 sides. */
export function roundCell(centre: LonLat, km2: number): Ring {
	const sides = 24;
	const [east, north] = toKm(centre);
	const radius = Math.sqrt((2 * km2) / (sides * Math.sin((2 * Math.PI) / sides)));
	const ring: Ring = [];
	for (let i = 0; i < sides; i++) {
		const angle = (-2 * Math.PI * i) / sides;
		ring.push(toLonLat([east + radius * Math.cos(angle), north + radius * Math.sin(angle)]));
	}
	ring.push([...(ring[0] ?? centre)]);
	return ring;
}
