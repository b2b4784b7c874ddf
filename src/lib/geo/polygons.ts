/** Polygon and MultiPolygon seen as one thing: a list of polygons. */
import type { Geometry, MultiPolygon, Position } from 'geojson';
import { signedAreaKm2 } from './plane';

/** The polygons of a geometry, each a list of rings, the outside first; none of a line or point. */
export function toPolygons(geometry: Geometry): Position[][][] {
	if (geometry.type === 'Polygon') return [geometry.coordinates];
	return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}

/** The rings of a polygon, the outside wound one way and the holes the other. */
export function woundRings(
	rings: Position[][],
	outside: 'clockwise' | 'anticlockwise'
): Position[][] {
	return rings.map((ring, i) => {
		const wanted = (outside === 'anticlockwise') === (i === 0);
		return signedAreaKm2(ring) > 0 === wanted ? ring : [...ring].reverse();
	});
}

/** One geometry of polygons, outsides clockwise and holes anticlockwise, as d3-geo wants them. */
export function fromPolygons(polygons: Position[][][]): MultiPolygon {
	return {
		type: 'MultiPolygon',
		coordinates: polygons.map((rings) => woundRings(rings, 'clockwise'))
	};
}
