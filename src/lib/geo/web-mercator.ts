/** Web Mercator in units of degrees at the equator: the plane in which both renderers draw. */

/** Degrees to the plane. */
export function toPlane([lon, lat]: readonly [number, number]): [x: number, y: number] {
	const radians = (lat * Math.PI) / 180;
	return [lon, (Math.log(Math.tan(Math.PI / 4 + radians / 2)) * 180) / Math.PI];
}

/** The plane to degrees. */
export function fromPlane([x, y]: readonly [number, number]): [lon: number, lat: number] {
	return [x, (2 * Math.atan(Math.exp((y * Math.PI) / 180)) * 180) / Math.PI - 90];
}

/** Kilometres that a unit of the plane has at a latitude. */
export function kmPerUnit(lat: number): number {
	return 111.32 * Math.cos((lat * Math.PI) / 180);
}
