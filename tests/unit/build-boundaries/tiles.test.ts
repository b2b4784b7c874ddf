import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { beforeAll, describe, expect, it } from 'vitest';
import { drawLevels } from '../../../scripts/build-boundaries/levels';
import { placesAt } from '../../../scripts/build-boundaries/register';
import { drawTiles, type DrawnTiles } from '../../../scripts/build-boundaries/tiles';
import { readOutline } from '../../../scripts/build-boundaries/build';
import { placeTiles } from '../../../src/lib/geo/place-tiles';
import { quietReport, registerOf } from './real-places';

describe('the communes of Kon Tum as tiles', () => {
	const register = registerOf('2024', ['62']);
	let drawn: DrawnTiles;
	beforeAll(() => {
		const levels = drawLevels(register, undefined, readOutline, quietReport());
		drawn = drawTiles(new Map([...levels].map(([level, { topology }]) => [level, topology])));
	});

	function codesAt(zoom: string): Set<unknown> {
		const codes = new Set<unknown>();
		for (const [path, bytes] of drawn.files) {
			if (!path.startsWith(`${zoom}/`)) continue;
			const layer = new VectorTile(new PbfReader(bytes)).layers['places'];
			for (let i = 0; i < (layer?.length ?? 0); i += 1)
				codes.add(layer?.feature(i).properties['code']);
		}
		return codes;
	}

	it('hold every commune at every zoom, however small it is there', () => {
		const all = new Set(placesAt(register, 'commune').keys());
		for (const zoom of Object.keys(drawn.index.tiles)) expect(codesAt(zoom)).toEqual(all);
	});

	it('are listed in their index, and only those have an address', () => {
		const listed = Object.entries(drawn.index.tiles).flatMap(([zoom, own]) =>
			own.map((at) => `${zoom}/${at}.pbf`)
		);
		expect(new Set(listed)).toEqual(new Set(drawn.files.keys()));
		const tiles = placeTiles(drawn.index, (path) => `/boundaries/2024/tiles/${path}`);
		const [x = NaN, y = NaN] = (drawn.index.tiles['9']?.[0] ?? '').split('/').map(Number);
		expect(tiles.address(9, x, y)).toBe(`/boundaries/2024/tiles/9/${x}/${y}.pbf`);
		expect(tiles.address(9, x + 40, y)).toBeNull();
	});
});
