import type { BoundaryFiles } from '../geo/boundary-files';
import type { PlaceTopology } from '../geo/place-features';
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
