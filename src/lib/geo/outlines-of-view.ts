import type { BoundarySet, MapLevel, PlaceCode } from '../atlas/types';
import type { BoundaryFiles } from './boundary-files';
import type { LayoutMeasures } from './cartogram/cartogram-file';
import type { HexJson } from './cartogram/hexjson';
import {
	placeOutlines,
	propertiesOf,
	type PlaceOutlines,
	type PlaceTopology
} from './place-features';

/** What a cartogram says of itself beside its outlines. */
export interface CartogramFacts {
	/** The hexagons that are drawn, to be taken away. */
	readonly layout: HexJson;
	/** What the layout that they are from costs, and of how many places it is; null for a reader's own. */
	readonly measures: (LayoutMeasures & { readonly places: number }) | null;
	/** Names short enough for a hexagon, a line for each word or two. */
	readonly labels: ReadonlyMap<PlaceCode, string>;
	/** Name of the file that the reader has opened, or null where the layout is the atlas's. */
	readonly fileName: string | null;
	/** Where to write Hoàng Sa and Trường Sa, degrees; empty where the country is not shown. */
	readonly seaLabels: readonly (readonly [lon: number, lat: number])[];
}

/** Outlines of a scope, and the names and parents of the places met on the way. */
export interface ScopeOutlines extends PlaceOutlines {
	readonly known: ReadonlyMap<PlaceCode, { readonly name: string; readonly parent: PlaceCode }>;
	/** Where the outlines are equal hexagons. */
	readonly cartogram?: CartogramFacts;
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
	files: Pick<BoundaryFiles, 'level' | 'communesOf' | 'tiles'>,
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
