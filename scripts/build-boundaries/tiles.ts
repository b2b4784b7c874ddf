/**
 * The communes of the whole country as vector tiles. As one GeoJSON source MapLibre took two to five
 * times as long as Leaflet's canvas to its first picture; as tiles it is faster (docs/boundaries.md).
 */
import { GeoJSONVT } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { merge, mesh } from 'topojson-client';
import type { MapLevel } from '../../src/lib/atlas/types';
import { toPlane } from '../../src/lib/geo/web-mercator';
import { placeFeatures } from '../../src/lib/geo/dissolve';
import { labelPoint } from '../../src/lib/geo/label-point';
import { bareName } from '../../src/lib/atlas/place-name';
import {
	tileBuffer,
	tileLayers,
	type TileIndex,
	type TileName
} from '../../src/lib/geo/place-tiles';
import type { PlacesTopology } from '../../src/lib/geo/places-topology';
import { simplifyPlaces, type Detail } from './simplify';

/** From afar the country fills two tiles; a step of the grid at the last zoom is 19 m. */
const ZOOMS = { min: 3, max: 9 } as const;
/** The zoom from which borders of districts are drawn: before, they are a web over the colour. */
const DISTRICTS_FROM = 6;
/** Below this zoom lines would gain next to nothing: the smallest communes keep their last corners. */
const COARSEST = 5;
/** Steps along a side of a tile. */
const EXTENT = 4096;
/** Side of a tile on screen at its own zoom, in pixels. */
const TILE_PIXELS = 512;
const EQUATOR_KM = 40_075;

/** The zoom from which names of a level are in the tiles: before, there is no room for them. */
const NAMES_FROM: Readonly<Record<MapLevel, number>> = {
	province: ZOOMS.min,
	district: 6,
	commune: 8
};

/** Tiles by path (`<zoom>/<x>/<y>.pbf`), and the index that lists them. */
export interface DrawnTiles {
	readonly index: TileIndex;
	readonly files: Map<string, Uint8Array>;
}

/**
 * Cuts all levels of a register into tiles: outlines of its communes, the ground under them, borders of
 * the places above them, names of all. Every commune is in the tiles of every zoom, however small it is there.
 */
export function drawTiles(levels: ReadonlyMap<MapLevel, PlacesTopology>): DrawnTiles {
	const communes = levels.get('commune');
	if (!communes) throw new Error('there are no communes to cut into tiles');
	const files = new Map<string, Uint8Array>();
	const tiles: Record<string, string[]> = {};
	const written = [...levels].map(([level, topology]) => [level, names(level, topology)] as const);
	const provinceOf = new Map(
		(levels.get('district')?.objects.places.geometries ?? []).map(
			({ properties: { code, parent } }) => [code, parent] as const
		)
	);
	let lines = communes;
	for (let zoom: number = ZOOMS.max; zoom >= ZOOMS.min; zoom -= 1) {
		if (zoom >= COARSEST) lines = simplifyPlaces(lines, detailAt(zoom));
		const layers = {
			[tileLayers.ground]: cutter(ground(lines), zoom),
			[tileLayers.places]: cutter(outlines(lines), zoom),
			[tileLayers.parents]: cutter(parentLines(lines, provinceOf, zoom), zoom),
			[tileLayers.names]: cutter(
				collection(written.flatMap(([level, own]) => (zoom >= NAMES_FROM[level] ? own : []))),
				zoom
			)
		};
		const own: string[] = [];
		for (const [x, y] of tilesOver(zoom)) {
			const cut = Object.entries(layers).flatMap(([name, layer]) => {
				const tile = layer.getTile(zoom, x, y);
				return tile?.features.length ? [[name, tile] as const] : [];
			});
			if (cut.length === 0) continue;
			own.push(`${x}/${y}`);
			const bytes = fromGeojsonVt(Object.fromEntries(cut), { version: 2, extent: EXTENT });
			files.set(`${zoom}/${x}/${y}.pbf`, bytes);
		}
		tiles[zoom] = own;
	}
	return { index: { minZoom: ZOOMS.min, maxZoom: ZOOMS.max, tiles }, files };
}

/** Lines for a zoom: what is less than half a pixel is left out, a fourth at the last, which is enlarged. */
function detailAt(zoom: number): Detail {
	const pixelKm = EQUATOR_KM / (TILE_PIXELS * 2 ** zoom);
	const share = zoom === ZOOMS.max ? 0.25 : 0.5;
	const cornerKm2 = (share * pixelKm) ** 2;
	return { cornerKm2, isletKm2: cornerKm2, gridDegrees: pixelKm / 1000 };
}

function cutter(features: FeatureCollection, zoom: number): GeoJSONVT {
	return new GeoJSONVT(features, {
		maxZoom: zoom,
		indexMaxZoom: zoom,
		indexMaxPoints: 0,
		tolerance: 0,
		extent: EXTENT,
		buffer: tileBuffer * EXTENT
	});
}

/** The tiles of a zoom over the country and its seas: 101–119° E, 6–24° N. */
function* tilesOver(zoom: number): Generator<[x: number, y: number]> {
	const across = 2 ** zoom;
	const column = (lon: number) => Math.floor(((lon + 180) / 360) * across);
	const row = (lat: number) => Math.floor(((180 - toPlane([0, lat])[1]) / 360) * across);
	for (let x = column(101); x <= column(119); x += 1)
		for (let y = row(24); y <= row(6); y += 1) yield [x, y];
}

function collection(features: Feature<Geometry>[]): FeatureCollection {
	return { type: 'FeatureCollection', features };
}

function outlines(topology: PlacesTopology): FeatureCollection {
	return collection(
		placeFeatures(topology).map(({ geometry, properties: { code } }) => ({
			type: 'Feature',
			properties: { code },
			geometry
		}))
	);
}

/** All places as one, for what lies under them all. */
function ground(topology: PlacesTopology): FeatureCollection {
	const geometry = merge(topology, [...topology.objects.places.geometries]);
	return collection([{ type: 'Feature', properties: {}, geometry }]);
}

/** Borders between the places above; between provinces alone where others would lie too close. */
function parentLines(
	topology: PlacesTopology,
	provinceOf: ReadonlyMap<string, string>,
	zoom: number
): FeatureCollection {
	const above = ({ properties }: { properties?: object | undefined }): unknown => {
		const parent = properties && 'parent' in properties ? String(properties.parent) : '';
		return zoom < DISTRICTS_FROM ? (provinceOf.get(parent) ?? parent) : parent;
	};
	const geometry = mesh(
		topology,
		topology.objects.places,
		(a, b) => a === b || above(a) !== above(b)
	);
	return collection([{ type: 'Feature', properties: {}, geometry }]);
}

function names(level: MapLevel, topology: PlacesTopology): Feature<Geometry, TileName>[] {
	return placeFeatures(topology).map(({ geometry, properties: { name } }) => ({
		type: 'Feature',
		properties: { text: bareName(name), level },
		geometry: { type: 'Point', coordinates: labelPoint(geometry) }
	}));
}
