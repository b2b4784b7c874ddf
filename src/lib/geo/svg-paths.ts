import { geoMercator, geoPath } from 'd3-geo';
import type { Geometry, MultiLineString } from 'geojson';
import type { Extent } from './extent';

/** Web Mercator fitted to an extent, as MapLibre draws it, so that one map can follow the other. */
export interface SvgFrame {
	readonly width: number;
	readonly height: number;
	/** Ground length of a user unit at the middle of the frame. */
	readonly kmPerUnit: number;
	/** SVG path data of a geometry, with this many decimals. */
	path(geometry: Geometry, digits: 0 | 1): string;
	/** Position of a point in the frame. */
	point(lonLat: readonly [number, number]): [number, number];
}

/** Length of a degree of longitude at a latitude. */
function kmPerDegreeEast(lat: number): number {
	return (40_075.017 / 360) * Math.cos((lat * Math.PI) / 180);
}

/** In whole units most points of an outline fall on the one before: drawing them takes the time of a map. */
function withoutRepeats(path: string): string {
	return path.replace(/([ML])(-?\d+,-?\d+)(?:L\2(?!\d))+/g, '$1$2');
}

/** Makes a frame of a width in user units; the height follows from the extent. */
export function svgFrame([west, south, east, north]: Extent, width: number): SvgFrame {
	const corners: MultiLineString = {
		type: 'MultiLineString',
		coordinates: [
			[
				[west, south],
				[east, north]
			]
		]
	};
	const projection = geoMercator().fitWidth(width, corners);
	const [, bottom = 0] = projection([west, south]) ?? [];
	const [, top = 0] = projection([east, north]) ?? [];
	const height = Math.round(bottom - top);
	const draw = geoPath(projection);
	return {
		width,
		height,
		kmPerUnit: kmPerDegreeEast((south + north) / 2) * ((east - west) / width),
		path: (geometry, digits) => {
			const path = draw.digits(digits)(geometry) ?? '';
			return digits === 0 ? withoutRepeats(path) : path;
		},
		point: ([lon, lat]) => {
			const [x = 0, y = 0] = projection([lon, lat]) ?? [];
			return [Math.round(x * 10) / 10, Math.round(y * 10) / 10];
		}
	};
}
