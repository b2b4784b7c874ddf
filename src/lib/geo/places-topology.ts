/** The one shape of every boundary file that the atlas writes and reads. */
import { filter } from 'topojson-simplify';
import type { MultiPolygon, Polygon, Properties, Topology } from 'topojson-specification';

/** What a boundary knows about its place; everything else is in the register. */
export type PlaceProperties = { code: string; name: string; type: string; parent: string };

/** One place's outline; `id` is its code. */
export type PlaceGeometry = (Polygon<PlaceProperties> | MultiPolygon<PlaceProperties>) & {
	id: string;
	properties: PlaceProperties;
};

export interface PlaceCollection {
	type: 'GeometryCollection';
	geometries: PlaceGeometry[];
}

/** A boundary file: one object named `places`, arcs shared between neighbours. */
export type PlacesTopology = Topology<{ places: PlaceCollection }>;

/** The arcs of a place as polygons of rings of arc indexes, whichever its type. */
export function polygonArcs(
	geometry: Polygon<Properties> | MultiPolygon<Properties>
): number[][][] {
	return geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs;
}

/** A place from its polygons of arcs; a Polygon if there is one, a MultiPolygon if more. */
export function placeGeometry(properties: PlaceProperties, polygons: number[][][]): PlaceGeometry {
	const id = properties.code;
	const [only] = polygons;
	return polygons.length === 1 && only
		? { type: 'Polygon', id, properties, arcs: only }
		: { type: 'MultiPolygon', id, properties, arcs: polygons };
}

/**
 * The same topology without the rings that `keepRing` refuses, and without arcs that nothing uses.
 * Throws when a place would lose all its rings.
 */
export function prunePlaces(
	topology: PlacesTopology,
	keepRing: (ring: number[]) => boolean = () => true
): PlacesTopology {
	// topojson hands the ring's own arc indexes to the filter; its types say coordinates.
	const pruned = filter(topology, (ring) => keepRing(ring.map(Number)));
	const { places } = pruned.objects;
	const kept = new Set(places.type === null ? [] : places.geometries.map((place) => place.id));
	const lost = topology.objects.places.geometries.filter((place) => !kept.has(place.id));
	if (places.type === null || lost.length > 0) {
		const names = lost.map((place) => `${place.id} ${place.properties.name}`).join(', ');
		throw new Error(`no ring is left of ${names || 'any place'} · keep the largest ring of each`);
	}
	return { ...pruned, objects: { places } };
}

/** Only the places whose code is wanted, with only their arcs. */
export function selectPlaces(topology: PlacesTopology, codes: ReadonlySet<string>): PlacesTopology {
	const geometries = topology.objects.places.geometries.filter((place) => codes.has(place.id));
	return prunePlaces({
		...topology,
		objects: { places: { type: 'GeometryCollection', geometries } }
	});
}
