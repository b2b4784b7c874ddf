/** Places dissolved into the places they belong to, so that levels nest exactly. */
import { feature, mergeArcs } from 'topojson-client';
import { topology as buildTopology } from 'topojson-server';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import {
	placeGeometry,
	polygonArcs,
	type PlaceGeometry,
	type PlaceProperties,
	type PlacesTopology
} from './places-topology';

export type PlaceFeature = Feature<Polygon | MultiPolygon, PlaceProperties>;

/**
 * One place for each parent, its outline the outer edge of its children, in the order of `parents`.
 * Parents without a child here are left out. Throws when a child's parent is not in `parents`.
 */
export function dissolve(
	topology: PlacesTopology,
	parents: ReadonlyMap<string, PlaceProperties>
): PlacesTopology {
	const children = new Map<string, PlaceGeometry[]>();
	for (const place of topology.objects.places.geometries) {
		const { code, name, parent } = place.properties;
		if (!parents.has(parent)) {
			throw new Error(
				`${code} ${name} belongs to ${parent}, which is not in the register · mend parent_code`
			);
		}
		children.set(parent, [...(children.get(parent) ?? []), place]);
	}
	const geometries: PlaceGeometry[] = [];
	for (const [code, properties] of parents) {
		const own = children.get(code);
		if (own) geometries.push(placeGeometry(properties, mergeArcs(topology, own).arcs));
	}
	// Built anew so that an edge between two parents is one arc, not one for each pair of children.
	return joinPlaces(
		placeFeatures({ ...topology, objects: { places: { type: 'GeometryCollection', geometries } } })
	);
}

/** The places of a topology as GeoJSON features in degrees. */
export function placeFeatures(topology: PlacesTopology): PlaceFeature[] {
	return topology.objects.places.geometries.map((place) => {
		const { geometry } =
			place.type === 'Polygon' ? feature(topology, place) : feature(topology, place);
		return { type: 'Feature', id: place.id, properties: place.properties, geometry };
	});
}

/**
 * Features joined into one topology with shared arcs. Corners must be equal to the last digit, or
 * `quantization` must be coarse enough to make them so.
 */
export function joinPlaces(features: PlaceFeature[], quantization?: number): PlacesTopology {
	const collection: FeatureCollection = { type: 'FeatureCollection', features };
	const built = buildTopology({ places: collection }, quantization);
	const joined = built.objects['places'];
	if (joined?.type !== 'GeometryCollection') throw new Error('topojson-server lost the places');
	const geometries = joined.geometries.map((geometry, i) => {
		const properties = features[i]?.properties;
		if (!properties || (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon')) {
			throw new Error(`${properties?.code ?? i} ${properties?.name ?? ''} has no area to draw`);
		}
		return placeGeometry(properties, polygonArcs(geometry));
	});
	return { ...built, objects: { places: { type: 'GeometryCollection', geometries } } };
}
