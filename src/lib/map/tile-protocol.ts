import { addProtocol } from 'maplibre-gl';
import type { PlaceTiles } from '../geo/place-tiles';

const scheme = 'place-tiles';
const sets: PlaceTiles[] = [];

/**
 * Template of the tiles of a set for a MapLibre source. Through a protocol of the page's own a tile of
 * open sea is answered without asking the server, which would log a failure for each.
 */
export function tileTemplate(tiles: PlaceTiles): string {
	if (sets.length === 0)
		addProtocol(scheme, async ({ url }, { signal }) => {
			const [set = NaN, zoom = NaN, x = NaN, y = NaN] = url
				.slice(scheme.length + 3)
				.split('/')
				.map(Number);
			const address = sets[set]?.address(zoom, x, y);
			if (!address) return { data: new ArrayBuffer(0) };
			const response = await fetch(address, { signal });
			if (!response.ok) throw new Error(`${address}: ${response.status} ${response.statusText}`);
			return { data: await response.arrayBuffer() };
		});
	if (!sets.includes(tiles)) sets.push(tiles);
	return `${scheme}://${sets.indexOf(tiles)}/{z}/{x}/{y}`;
}
