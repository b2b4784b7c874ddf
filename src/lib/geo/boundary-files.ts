import type { FeatureCollection, Geometry, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type {
	GeometryCollection,
	Polygon as TopologyPolygon,
	Topology
} from 'topojson-specification';
import type { BoundarySet, MapLevel, PlaceCode } from '../atlas/types';
import type { CartogramFile } from './cartogram/cartogram-file';
import type { PlaceTopology } from './place-features';
import { placeTiles, type PlaceTiles, type TileIndex } from './place-tiles';

/** What the build says of the boundaries it wrote. */
export interface BoundaryManifest {
	readonly vintages: Readonly<
		Record<BoundarySet, { readonly source: 'pack' | 'schematic' | 'none' }>
	>;
}

/** An island of Hoàng Sa or Trường Sa. */
export interface ArchipelagoIsland {
	/** Codes of its unit and of the places that this lies in. */
	readonly codes: readonly PlaceCode[];
}

export type Islands = FeatureCollection<Polygon, ArchipelagoIsland>;

/** The files under `/boundaries/`, each fetched once. A failed fetch is forgotten, so that it can be tried again. */
export interface BoundaryFiles {
	level(set: BoundarySet, level: MapLevel): Promise<PlaceTopology>;
	communesOf(set: BoundarySet, province: PlaceCode): Promise<PlaceTopology>;
	/** The communes of the whole country, for a map that draws tiles. */
	tiles(set: BoundarySet): Promise<PlaceTiles>;
	/** Hoàng Sa and Trường Sa alone. */
	archipelagos(set: BoundarySet): Promise<Islands>;
	/** A layout of hexagons: `province`, `district` or `commune/<province>`. */
	cartogram(set: BoundarySet, name: string): Promise<CartogramFile>;
	/** Land around the country, for orientation. */
	land(): Promise<FeatureCollection<Geometry>>;
}

/** Content of `/boundaries/context.topojson`. */
export type LandTopology = Topology<{ land: GeometryCollection }>;

/** Land around the country, for orientation. */
export function landOf(topology: LandTopology): FeatureCollection<Geometry> {
	return feature(topology, topology.objects.land);
}

/** `address` turns a path under `/boundaries/` into a URL of the site. */
export function boundaryFiles(address: (path: string) => string): BoundaryFiles {
	const cache = new Map<string, Promise<unknown>>();
	function load(path: string): Promise<unknown> {
		const known = cache.get(path);
		if (known) return known;
		const loading = fetch(address(path)).then(async (response) => {
			if (!response.ok) throw new Error(`${path}: ${response.status} ${response.statusText}`);
			return (await response.json()) as unknown;
		});
		loading.catch(() => cache.delete(path));
		cache.set(path, loading);
		return loading;
	}
	return {
		level: (set, level) => load(`${set}/${level}.topojson`) as Promise<PlaceTopology>,
		communesOf: (set, province) =>
			load(`${set}/commune/${province}.topojson`) as Promise<PlaceTopology>,
		async tiles(set) {
			const index = (await load(`${set}/tiles/index.json`)) as TileIndex;
			return placeTiles(index, (path) => address(`${set}/tiles/${path}`));
		},
		async archipelagos(set) {
			const topology = (await load(`${set}/archipelagos.topojson`)) as Topology<{
				islands: { type: 'GeometryCollection'; geometries: TopologyPolygon<ArchipelagoIsland>[] };
			}>;
			return {
				type: 'FeatureCollection',
				features: topology.objects.islands.geometries.map((island) => feature(topology, island))
			};
		},
		cartogram: (set, name) => load(`${set}/cartogram/${name}.hexjson`) as Promise<CartogramFile>,
		land: async () => landOf((await load('context.topojson')) as LandTopology)
	};
}
