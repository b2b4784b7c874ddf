/** Polygon and MultiPolygon seen as one thing: a list of polygons. */
import type { Geometry, MultiPolygon, Position } from 'geojson';
import { signedAreaKm2 } from './plane';

/** The polygons of a geometry, each a list of rings, the outside first; none of a line or point. */
export function toPolygons(geometry: Geometry): Position[][][] {
	if (geometry.type === 'Polygon') return [geometry.coordinates];
	return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}

/** One geometry of polygons, outsides clockwise and holes anticlockwise, as d3-geo wants them. */
export function fromPolygons(polygons: Position[][][]): MultiPolygon {
	return {
		type: 'MultiPolygon',
		coordinates: polygons.map((rings) =>
			rings.map((ring, i) => (signedAreaKm2(ring) > 0 === (i === 0) ? [...ring].reverse() : ring))
		)
	};
}
