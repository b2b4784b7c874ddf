import { describe, expect, it } from 'vitest';
import { placeCode } from '../../../src/lib/atlas/literals';
import { locatorPicture } from '../../../src/lib/export/locator-picture';
import { positionsOf } from '../../../src/lib/geo/extent';
import type { PlaceOutlines } from '../../../src/lib/geo/place-features';
import { sheetOf, squaresIn } from './real-sheet';

/** Reefs at the edges of the two archipelagos, as the boundary packs have them. */
const reefs = {
	hoangSa: [
		[111.185, 15.693],
		[112.736, 17.1]
	],
	truongSa: [
		[109.473, 7.184],
		[114.33, 11.5],
		[117.8, 10.7]
	]
} as const;

function withReefs(outlines: PlaceOutlines): PlaceOutlines {
	const side = 0.028;
	const coordinates = Object.values(reefs)
		.flat()
		.map(([lon, lat]) => [
			[
				[lon, lat],
				[lon, lat + side],
				[lon + side, lat + side],
				[lon + side, lat],
				[lon, lat]
			]
		]);
	const properties = { code: placeCode('48'), name: '', type: '', parent: placeCode('vn') };
	const geometry = { type: 'MultiPolygon' as const, coordinates };
	// Squares about the mean of mainland and reefs would lie in the sea.
	const features = outlines.places.features.filter(({ geometry }) =>
		[...positionsOf(geometry.coordinates)].every(([lon = 0]) => lon < 109.5)
	);
	return {
		...outlines,
		places: {
			type: 'FeatureCollection',
			features: [...features, { type: 'Feature', properties, geometry }]
		}
	};
}

describe('the country in small', async () => {
	const sheet = await sheetOf('64', 'poor_rate', '2022');
	const { locator } = sheet;
	if (!locator) throw new Error('no locator');
	const outlines = withReefs(squaresIn('vn', 0.3));

	// As on the card, on paper upright, and on a page of a site.
	describe.each([
		{ width: 120, height: 131, size: 10 },
		{ width: 150, height: 163.5, size: 9 },
		{ width: 191, height: 208, size: 10 }
	])('$width units wide', ({ width, height, size }) => {
		const box = { x: 30, y: 40, width, height };
		const svg = locatorPicture({ ...sheet, locator: { ...locator, outlines } }, box, size);
		const [, left = 0, top = 0] = (/translate\(([\d.]+) ([\d.]+)\)/u.exec(svg) ?? []).map(Number);
		const corners = [...svg.matchAll(/([\d.-]+),([\d.-]+)/gu)].map(([, x, y]) => ({
			x: Number(x) + left,
			y: Number(y) + top
		}));
		const grounds = [
			...svg.matchAll(
				/<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"[^>]*fill-opacity/gu
			)
		].map(([, x, y, across, down]) => ({
			west: Number(x) + left,
			north: Number(y) + top,
			east: Number(x) + Number(across) + left,
			south: Number(y) + Number(down) + top
		}));

		it('draws nothing beyond its edges', () => {
			expect(corners.length).toBeGreaterThan(200);
			for (const { x, y } of corners) {
				expect(x).toBeGreaterThanOrEqual(box.x);
				expect(x).toBeLessThanOrEqual(box.x + width);
				expect(y).toBeGreaterThanOrEqual(box.y);
				expect(y).toBeLessThanOrEqual(box.y + height);
			}
			for (const { west, east } of grounds) {
				expect(west).toBeGreaterThanOrEqual(box.x);
				expect(east).toBeLessThanOrEqual(box.x + width);
			}
		});

		it('writes the names over the islets, clear of them and of each other', () => {
			expect(svg.lastIndexOf('<path')).toBeLessThan(svg.indexOf('<text'));
			expect(grounds).toHaveLength(2);
			for (const { west, north, east, south } of grounds)
				expect(
					corners.filter(({ x, y }) => x > west && x < east && y > north && y < south)
				).toEqual([]);
			const [hoangSa, truongSa] = grounds;
			expect(hoangSa?.south).toBeLessThanOrEqual(truongSa?.north ?? 0);
		});
	});
});
