import type { FeatureCollection, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { PlaceCode } from '../atlas/types';
import type { PlaceTiles } from './place-tiles';

/** Properties of a place's outline in the files under `/boundaries/`. */
export interface PlaceProperties {
	readonly code: PlaceCode;
	readonly name: string;
	readonly type: string;
	readonly parent: PlaceCode;
}

/** A file under `/boundaries/<vintage>/`. */
export type PlaceTopology = Topology<{ places: GeometryCollection<PlaceProperties> }>;

export type PlaceFeatures = FeatureCollection<Polygon | MultiPolygon, PlaceProperties>;

/** Outlines of a level ready to draw: WGS84 degrees. */
export interface PlaceOutlines {
	readonly places: PlaceFeatures;
	/** Borders between places of different parents, and the outer edge. */
	readonly parents: MultiLineString;
	/**
	 * Present where there are so many places that a map fetches them as tiles; `places` and `parents` are
	 * empty then.
	 */
	readonly tiles?: PlaceTiles;
	/** Where the outlines are equal hexagons: the width of one, in degrees of longitude. */
	readonly hexWidth?: number;
}

/** The place that a geometry of a topology belongs to, or null where it carries none. */
export function propertiesOf(geometry: {
	readonly properties?: PlaceProperties | object | undefined;
}): PlaceProperties | null {
	const { properties } = geometry;
	return properties && 'code' in properties ? properties : null;
}

/**
 * Turns a topology into outlines, limited to the places that `keep` accepts. Throws where the file is
 * not one of ours.
 */
export function placeOutlines(
	topology: PlaceTopology,
	keep: (place: PlaceProperties) => boolean = () => true
): PlaceOutlines {
	const all = topology.objects.places;
	const kept: GeometryCollection<PlaceProperties> = {
		...all,
		geometries: all.geometries.filter((each) => {
			const place = propertiesOf(each);
			return place !== null && keep(place);
		})
	};
	const collection = feature(topology, kept);
	const features = collection.features.flatMap((each) =>
		each.geometry.type === 'Polygon' || each.geometry.type === 'MultiPolygon'
			? [{ ...each, geometry: each.geometry }]
			: []
	);
	return {
		places: { type: 'FeatureCollection', features },
		parents: mesh(
			topology,
			kept,
			(a, b) => a === b || propertiesOf(a)?.parent !== propertiesOf(b)?.parent
		)
	};
}
