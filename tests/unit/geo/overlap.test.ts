import { describe, expect, it } from 'vitest';
import { overlaps } from '../../../src/lib/geo/overlap';
import type { PlaceFeature } from '../../../src/lib/geo/dissolve';

function place(code: string, ...rings: [number, number][][]): PlaceFeature {
	const properties = { code, name: code, type: 'Xã', parent: '616' };
	const coordinates = rings.map((ring) => [ring]);
	return { type: 'Feature', properties, geometry: { type: 'MultiPolygon', coordinates } };
}

function box(west: number, south: number, east: number, north: number): [number, number][] {
	return [
		[west, south],
		[west, north],
		[east, north],
		[east, south],
		[west, south]
	];
}

const old = place('23533', box(107, 14, 108, 15));

describe('an overlap', () => {
	it('is the share of the old place, whichever of the two is larger', () => {
		const found = overlaps(
			[old],
			[place('a', box(106, 13, 107.25, 16)), place('b', box(107.5, 14.5, 107.6, 14.6))]
		);
		expect(found.map(({ to }) => to)).toEqual(['a', 'b']);
		expect(found[0]?.share).toBeCloseTo(0.25, 3);
		expect(found[1]?.share).toBeCloseTo(0.01, 3);
	});

	it('is not there between places that only have a side in common', () => {
		expect(
			overlaps([old], [place('a', box(108, 14, 109, 15)), place('b', box(107, 15, 108, 16))])
		).toEqual([]);
	});

	it('agrees with slanted sides to a thousandth', () => {
		const triangle: [number, number][] = [
			[107, 14],
			[107, 15],
			[108, 15],
			[107, 14]
		];
		expect(overlaps([old], [place('a', triangle)])[0]?.share).toBeCloseTo(0.5, 3);
	});

	it('is measured through a ring that touches itself', () => {
		// Two squares that meet at one corner, drawn in one line.
		const bow: [number, number][] = [
			[107, 14],
			[107, 14.5],
			[107.5, 14.5],
			[107.5, 15],
			[108, 15],
			[108, 14.5],
			[107.5, 14.5],
			[107.5, 14],
			[107, 14]
		];
		expect(overlaps([place('bow', bow)], [old])[0]?.share).toBeCloseTo(1, 6);
		expect(overlaps([old], [place('bow', bow)])[0]?.share).toBeCloseTo(0.5, 3);
	});

	it('adds up the parts of a place of several islands', () => {
		const islands = place('22736', box(107, 14, 107.1, 15), box(107.9, 14, 108, 15));
		expect(overlaps([old], [islands])[0]?.share).toBeCloseTo(0.2, 3);
	});
});
