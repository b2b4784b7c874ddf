import type { MapLevel } from '../atlas/types';

/** Layers of a vector tile of places, as the build names them; the ground is all places in one. */
export const tileLayers = {
	ground: 'ground',
	places: 'places',
	parents: 'parents',
	names: 'names'
} as const;

/** What a tile keeps beyond its sides, as a share of its side, so that no seam shows. */
export const tileBuffer = 32 / 4096;

/** What `/boundaries/<vintage>/tiles/index.json` says of the tiles beside it. */
export interface TileIndex {
	readonly minZoom: number;
	readonly maxZoom: number;
	/** Every tile there is, by zoom, as `x/y`; all others are open sea or foreign land. */
	readonly tiles: Readonly<Record<string, readonly string[]>>;
}

/** Properties of the point at which a tile writes a name. */
export interface TileName {
	/** Without its administrative type. */
	readonly text: string;
	readonly level: MapLevel;
}

/**
 * Outlines of thousands of places as vector tiles: a map fetches those on screen, coarse from afar and
 * exact from near.
 */
export interface PlaceTiles {
	readonly minZoom: number;
	readonly maxZoom: number;
	/** Address of a tile, or null where there is nothing to draw. */
	address(zoom: number, x: number, y: number): string | null;
}

/** Tiles of an index; `address` turns a path beside the index into a URL. */
export function placeTiles(index: TileIndex, address: (path: string) => string): PlaceTiles {
	const known = new Map(Object.entries(index.tiles).map(([zoom, own]) => [zoom, new Set(own)]));
	return {
		minZoom: index.minZoom,
		maxZoom: index.maxZoom,
		address: (zoom, x, y) =>
			known.get(String(zoom))?.has(`${x}/${y}`) ? address(`${zoom}/${x}/${y}.pbf`) : null
	};
}
