import { expect, it } from 'vitest';
import type { Feature, FeatureCollection, Polygon } from 'geojson';
import { freeCorner } from '../../../src/lib/geo/free-corner';

const frame = { width: 700, height: 700 };
const box = { width: 130, height: 180 };

function square([west, south]: [number, number], side: number): Feature<Polygon> {
	const [east, north] = [west + side, south + side];
	const ring = [
		[west, south],
		[east, south],
		[east, north],
		[west, north],
		[west, south]
	];
	return { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [ring] } };
}
const all = (...features: Feature<Polygon>[]): FeatureCollection<Polygon> => ({
	type: 'FeatureCollection',
	features
});

it('the lower right is taken where nothing lies in it', () => {
	const diagonal = all(square([107, 13], 0.1), square([108, 14], 0.1));
	expect(freeCorner(diagonal, frame, box, 16)).toBe('bottom-right');
});

it('a province that reaches into the lower right, as Gia Lai does, leaves the lower left', () => {
	const reaching = all(square([107, 14], 0.1), square([108, 13], 0.1));
	expect(freeCorner(reaching, frame, box, 16)).toBe('bottom-left');
});

it('places in both lower corners leave the upper left', () => {
	const wide = all(square([107, 13], 0.1), square([108, 13], 0.1), square([108, 14], 0.1));
	expect(freeCorner(wide, frame, box, 16)).toBe('top-left');
});
