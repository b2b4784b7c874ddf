import { mesh, neighbors } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { simplifyPlaces } from '../../../scripts/build-boundaries/simplify';
import { joinPlaces, placeFeatures, type PlaceFeature } from '../../../src/lib/geo/dissolve';
import { areaKm2, roundCell, type LonLat } from '../../../src/lib/geo/plane';
import { toPolygons } from '../../../src/lib/geo/polygons';

const coarse = { cornerKm2: 5, isletKm2: 5, gridDegrees: 0.0003 };

function place(code: string, name: string, rings: number[][][]): PlaceFeature {
	return {
		type: 'Feature',
		properties: { code, name, type: '', parent: '01' },
		geometry: { type: 'MultiPolygon', coordinates: rings.map((ring) => [ring]) }
	};
}

function areas(features: PlaceFeature[]): Record<string, number> {
	return Object.fromEntries(
		features.map(({ properties, geometry }) => [properties.code, areaKm2(toPolygons(geometry))])
	);
}

describe('simplified boundaries', () => {
	const hangBac: LonLat = [105.853, 21.034];
	const ward = roundCell(hangBac, 0.08);
	const around = roundCell(hangBac, 100);
	const land: PlaceFeature = {
		...place('002', 'Quận Hoàn Kiếm', []),
		geometry: { type: 'Polygon', coordinates: [around, [...ward].reverse()] }
	};

	it('keep a ward of eight hectares that lies inside a larger place', () => {
		const before = joinPlaces([land, place('00061', 'Phường Hàng Bạc', [ward])]);
		const after = simplifyPlaces(before, coarse);
		expect(after.objects.places.geometries.map((one) => one.id)).toEqual(['002', '00061']);
		expect(areas(placeFeatures(after))['00061']).toBeGreaterThan(0.04);
	});

	it('still share the edge between neighbours', () => {
		const before = joinPlaces([land, place('00061', 'Phường Hàng Bạc', [ward])]);
		const { objects, ...rest } = simplifyPlaces(before, coarse);
		expect(neighbors(objects.places.geometries)).toEqual([[1], [0]]);
		const inner = mesh({ ...rest, objects }, objects.places, (a, b) => a !== b);
		expect(inner.coordinates).toHaveLength(1);
	});

	it('have fewer corners than before', () => {
		const before = joinPlaces([place('918', 'Huyện Phú Quý', [roundCell([108.94, 10.52], 18)])]);
		const after = simplifyPlaces(before, coarse);
		expect(after.arcs.flat().length).toBeLessThan(before.arcs.flat().length);
	});

	it('leave out a lone islet of a larger place', () => {
		const islands = [roundCell([107.05, 20.8], 280), roundCell([107.3, 20.6], 0.3)];
		const after = simplifyPlaces(joinPlaces([place('317', 'Huyện Cát Hải', islands)]), coarse);
		expect(areas(placeFeatures(after))['317']).toBeLessThan(280);
		expect(after.arcs).toHaveLength(1);
	});

	it('leave out no reef of Hoàng Sa, however small', () => {
		const reefs = [roundCell([111.607, 16.533], 0.5), roundCell([112.339, 16.834], 2)];
		const after = simplifyPlaces(joinPlaces([place('498', 'Huyện Hoàng Sa', reefs)]), coarse);
		const [hoangSa] = placeFeatures(after);
		expect(toPolygons(hoangSa?.geometry ?? { type: 'Polygon', coordinates: [] })).toHaveLength(2);
	});

	it('keep the largest islet of a place that has nothing else', () => {
		const rocks = [roundCell([107.34, 17.16], 0.2), roundCell([107.36, 17.16], 0.1)];
		const after = simplifyPlaces(joinPlaces([place('471', 'Huyện Cồn Cỏ', rocks)]), coarse);
		expect(areas(placeFeatures(after))['471']).toBeGreaterThan(0.1);
	});
});
