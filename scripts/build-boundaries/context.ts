/** The land around Viet Nam, under the map: shapes only, so that the map shows no foreign name. */
import { bboxClip, multiPolygon } from '@turf/turf';
import type { BBox, Feature, FeatureCollection, MultiPolygon, Position } from 'geojson';
import { topology as buildTopology } from 'topojson-server';
import type { Topology } from 'topojson-specification';
import { liesInArchipelagos } from '../../src/lib/geo/archipelagos';
import { fromPolygons, toPolygons } from '../../src/lib/geo/polygons';
import type { Country } from './world';

/** The window of the underlay, degrees. */
const WINDOW: BBox = [97, 4, 122, 26];
/** Steps along each side of the window: about 3 km, a pixel or two of the national map. */
const QUANTIZATION = 800;

/**
 * Land of all countries in the window as one TopoJSON object `land`, ids only. Polygons that other
 * maps draw in the sea of Hoàng Sa and Trường Sa are dropped: the boundary files draw those.
 */
export function contextTopology(countries: readonly Country[]): Topology {
	const features = countries.flatMap(({ id, land }): Feature<MultiPolygon>[] => {
		const polygons = landInWindow(land);
		if (polygons.length === 0) return [];
		return [{ type: 'Feature', id, properties: null, geometry: fromPolygons(polygons) }];
	});
	const land: FeatureCollection = { type: 'FeatureCollection', features };
	return buildTopology({ land }, QUANTIZATION);
}

function landInWindow(land: MultiPolygon): Position[][][] {
	const clipped = bboxClip(multiPolygon(land.coordinates), WINDOW);
	return toPolygons(clipped.geometry).filter(
		([outside]) => outside && outside.length > 3 && !liesInArchipelagos(outside)
	);
}
