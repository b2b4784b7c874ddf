import { existsSync } from 'node:fs';
import type { FeatureCollection, Geometry } from 'geojson';
import { landOf, type BoundaryFiles, type LandTopology } from '../geo/boundary-files';
import { placeOutlines, type PlaceOutlines, type PlaceTopology } from '../geo/place-features';
import type { BoundarySet } from '../atlas/types';
import { readBuilt } from './built-files';

const cache = new Map<string, PlaceTopology>();

function topology(path: string): PlaceTopology {
	const known = cache.get(path);
	if (known) return known;
	const read = readBuilt<PlaceTopology>(`boundaries/${path}`);
	cache.set(path, read);
	return read;
}

/** The outlines that the build has written, for pages that are made at build time. */
export const builtOutlines: Pick<BoundaryFiles, 'level' | 'communesOf' | 'tiles'> = {
	level: (set, level) => Promise.resolve(topology(`${set}/${level}.topojson`)),
	tiles: () => Promise.reject(new Error('a page made at build time draws no tiles')),
	communesOf: (set, province) => Promise.resolve(topology(`${set}/commune/${province}.topojson`))
};

const provinces = new Map<BoundarySet, PlaceOutlines>();

/** The provinces of a register. Throws where the build has no outlines. */
export function builtProvinces(set: BoundarySet): PlaceOutlines {
	const known = provinces.get(set) ?? placeOutlines(topology(`${set}/province.topojson`));
	provinces.set(set, known);
	return known;
}

let land: FeatureCollection<Geometry> | null = null;

/** Land around the country; null where the build has none. */
export function builtLand(): FeatureCollection<Geometry> | null {
	const path = 'boundaries/context.topojson';
	if (!existsSync(`static/${path}`)) return null;
	return (land ??= landOf(readBuilt<LandTopology>(path)));
}
