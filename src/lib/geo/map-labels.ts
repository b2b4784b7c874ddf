import type { Position } from 'geojson';
import { mapLevels, type MapLevel, type PlaceCode } from '../atlas/types';
import { labelPoint } from './label-point';
import type { PlaceFeatures } from './place-features';
import { areaKm2 } from './plane';
import { toPolygons } from './polygons';

/** A name to write on the map, at a point in degrees. */
export interface MapLabel {
	readonly at: readonly [lon: number, lat: number];
	readonly text: string;
	readonly level: MapLevel;
}

/**
 * Names of places, and of the places above them where there are several, each at the middle of its
 * land. `textOf` gives what to write for a place or a parent; empty, nothing is written.
 */
export function mapLabels(
	places: PlaceFeatures,
	level: MapLevel,
	textOf: (code: PlaceCode) => string
): MapLabel[] {
	const above = mapLevels[mapLevels.indexOf(level) - 1];
	const parents = new Map<PlaceCode, { lon: number; lat: number; km2: number }>();
	const own = places.features.map(({ geometry, properties }): MapLabel => {
		const at = labelPoint(geometry);
		const km2 = areaKm2(largest(toPolygons(geometry)));
		const sum = parents.get(properties.parent) ?? { lon: 0, lat: 0, km2: 0 };
		parents.set(properties.parent, {
			lon: sum.lon + at[0] * km2,
			lat: sum.lat + at[1] * km2,
			km2: sum.km2 + km2
		});
		return { at, text: textOf(properties.code), level };
	});
	if (!above) return own;
	const upper = [...parents].flatMap(([code, { lon, lat, km2 }]): MapLabel[] => {
		const text = textOf(code);
		// A commune of 2025 stands right below its province.
		const of = code.length === 2 ? 'province' : above;
		return text && km2 > 0 ? [{ at: [lon / km2, lat / km2], text, level: of }] : [];
	});
	return upper.length > 1 ? [...own, ...upper] : own;
}

/** Only the largest piece counts: reefs and islets would draw a name out to sea. */
function largest(polygons: Position[][][]): Position[][][] {
	return polygons
		.map((polygon) => ({ polygon, km2: areaKm2([polygon]) }))
		.sort((a, b) => b.km2 - a.km2)
		.slice(0, 1)
		.map(({ polygon }) => polygon);
}
