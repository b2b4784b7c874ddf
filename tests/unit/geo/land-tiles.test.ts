import { describe, expect, it } from 'vitest';
import { LandTiles } from '../../../src/lib/geo/land-tiles';
import { prepareOutline } from '../../../src/lib/geo/outline';
import { toKm, toLonLat, type Km } from '../../../src/lib/geo/plane';

/** A square island of 60 km with a lake of 20 km in its middle, its south-west corner at 107° E, 14° N. */
const [west, south] = toKm([107, 14]);
const land = new LandTiles(
	prepareOutline({
		type: 'MultiPolygon',
		coordinates: [[closed(square(0, 0, 60)), closed(square(20, 20, 20))]]
	})
);

describe('the land in a cell', () => {
	it('is all of a cell inland, and its middle is the middle of the cell', () => {
		const { km2, east, north } = land.inCell(square(1, 2, 10));
		expect(km2).toBeCloseTo(100, 6);
		expect([east / km2 - west, north / km2 - south]).toEqual([
			expect.closeTo(6, 6),
			expect.closeTo(7, 6)
		]);
	});

	it('is the part on land of a cell on the coast', () => {
		const { km2, east } = land.inCell(square(50, 10, 20));
		expect(km2).toBeCloseTo(200, 6);
		expect(east / km2 - west).toBeCloseTo(55, 6);
	});

	it('is without the lake', () => {
		expect(land.inCell(square(-5, -5, 70)).km2).toBeCloseTo(60 ** 2 - 20 ** 2, 5);
		expect(land.inCell(square(25, 25, 5)).km2).toBeCloseTo(0, 6);
	});

	it('is found for a cell far wider than the country, and is nothing at sea', () => {
		expect(land.inCell(square(-900, -900, 2000)).km2).toBeCloseTo(3200, 5);
		expect(land.inCell(square(70, 0, 10)).km2).toBe(0);
		expect(land.inCell([]).km2).toBe(0);
	});
});

function square(x: number, y: number, side: number): Km[] {
	const [left, low] = [west + x, south + y];
	return [
		[left, low],
		[left + side, low],
		[left + side, low + side],
		[left, low + side]
	];
}

function closed(corners: Km[]) {
	return [...corners, ...corners.slice(0, 1)].map(toLonLat);
}
