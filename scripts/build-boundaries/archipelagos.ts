/** Hoàng Sa and Trường Sa alone, for the box in which a narrow map of the country shows them. */
import type { FeatureCollection, Polygon } from 'geojson';
import { topology as buildTopology } from 'topojson-server';
import type { Topology } from 'topojson-specification';
import { liesInArchipelagos } from '../../src/lib/geo/archipelagos';
import { placeFeatures } from '../../src/lib/geo/dissolve';
import type { PlacesTopology } from '../../src/lib/geo/places-topology';
import { toPolygons } from '../../src/lib/geo/polygons';
import { placesAt, type Register } from './register';

/** The box is about 110 pixels wide, and 6.9 degrees: a pixel is 0.06°. */
const GRID_STEPS = 500;

/**
 * One TopoJSON object `islands`: the polygons of every unit out there, each with `codes`, the codes of
 * the unit and of the places that it lies in, one for each level of the register.
 */
export function archipelagoTopology(register: Register, communes: PlacesTopology): Topology {
	const features = placeFeatures(communes).flatMap(({ geometry, properties }) => {
		const { code, parent } = properties;
		const above = placesAt(register, 'district').get(parent)?.properties.parent;
		const codes = [...new Set([code, parent, ...(above ? [above] : [])])];
		return toPolygons(geometry)
			.filter(([outside]) => outside && liesInArchipelagos(outside))
			.map((coordinates) => ({
				type: 'Feature' as const,
				properties: { codes },
				geometry: { type: 'Polygon', coordinates } satisfies Polygon
			}));
	});
	const islands: FeatureCollection = { type: 'FeatureCollection', features };
	return buildTopology({ islands }, GRID_STEPS);
}
