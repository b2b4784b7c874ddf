import { describe, expect, it } from 'vitest';
import { tileBuffer } from '../../../src/lib/geo/place-tiles';
import { tileOutline } from '../../../src/lib/map/tile-outline';

/** Longitude of a share of tile 25 at zoom 5, and beyond it. */
const lon = (share: number) => ((25 + share) / 32) * 360 - 180;

describe('the outline of a place from its pieces in tiles', () => {
	it('leaves out the edges along which a tile was cut, and keeps all others', () => {
		const cut = lon(1 + tileBuffer);
		const piece = {
			type: 'Polygon' as const,
			coordinates: [
				[
					[lon(0.9), 14],
					[cut, 14.1],
					[cut, 14.6],
					[lon(0.92), 14.5],
					[lon(0.9), 14]
				]
			]
		};
		const { coordinates } = tileOutline([piece], { zoom: 5, margin: tileBuffer });
		expect(coordinates).toEqual([
			[
				[lon(0.9), 14],
				[cut, 14.1]
			],
			[
				[cut, 14.6],
				[lon(0.92), 14.5],
				[lon(0.9), 14]
			]
		]);
	});

	it('keeps upright edges elsewhere: they are borders', () => {
		const square = [
			[108, 14],
			[108.1, 14],
			[108.1, 14.1],
			[108, 14.1],
			[108, 14]
		];
		const piece = { type: 'Polygon' as const, coordinates: [square] };
		expect(tileOutline([piece], { zoom: 5, margin: tileBuffer }).coordinates).toEqual([square]);
	});
});
