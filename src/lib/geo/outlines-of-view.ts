import type { BoundarySet, MapLevel, PlaceCode } from '../atlas/types';
import type { BoundaryFiles } from './boundary-files';
import {
	placeOutlines,
	propertiesOf,
	type PlaceOutlines,
	type PlaceTopology
} from './place-features';

/** Outlines of a scope, and the names and parents of the places met on the way. */
export interface ScopeOutlines extends PlaceOutlines {
	readonly known: ReadonlyMap<PlaceCode, { readonly name: string; readonly parent: PlaceCode }>;
}

const noOutlines: PlaceOutlines = {
	places: { type: 'FeatureCollection', features: [] },
	parents: { type: 'MultiLineString', coordinates: [] }
};

function knownIn(...topologies: PlaceTopology[]): ScopeOutlines['known'] {
	const known = new Map<PlaceCode, { name: string; parent: PlaceCode }>();
	for (const topology of topologies)
		for (const geometry of topology.objects.places.geometries) {
			const place = propertiesOf(geometry);
			// An island district stands for its own commune; the district came first and keeps its parent.
			if (place && !known.has(place.code))
				known.set(place.code, { name: place.name, parent: place.parent });
		}
	return known;
}

/**
 * Loads the outlines of one level inside a place (`vn`, a province or a district). With `tiles` the
 * communes of the whole country come as tiles, for a map that can draw them, and are not `known`.
 * `unknown-scope` where the district does not exist; throws the fetch error where a file does not
 * arrive.
 */
export async function outlinesOf(
	files: BoundaryFiles,
	set: BoundarySet,
	level: MapLevel,
	within: PlaceCode,
	{ tiles = false } = {}
): Promise<ScopeOutlines | 'unknown-scope'> {
	if (level === 'province') {
		const provinces = await files.level(set, 'province');
		return { ...placeOutlines(provinces), known: knownIn(provinces) };
	}
	if (level === 'district') {
		const districts = await files.level(set, 'district');
		const keep = within === 'vn' ? undefined : (p: { parent: PlaceCode }) => p.parent === within;
		return { ...placeOutlines(districts, keep), known: knownIn(districts) };
	}
	const districts = set === '2024' ? [await files.level(set, 'district')] : [];
	if (within === 'vn' && tiles) {
		return { ...noOutlines, tiles: await files.tiles(set), known: knownIn(...districts) };
	}
	if (within === 'vn') {
		const communes = await files.level(set, 'commune');
		return { ...placeOutlines(communes), known: knownIn(...districts, communes) };
	}
	if (within.length === 2) {
		const communes = await files.communesOf(set, within);
		return { ...placeOutlines(communes), known: knownIn(...districts, communes) };
	}
	const province = knownIn(...districts).get(within)?.parent;
	if (!province) return 'unknown-scope';
	const communes = await files.communesOf(set, province);
	return {
		...placeOutlines(communes, (place) => place.parent === within),
		known: knownIn(...districts, communes)
	};
}
