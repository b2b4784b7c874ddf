import { booleanPointInPolygon } from '@turf/turf';
import { neighbors } from 'topojson-client';
import { beforeAll, describe, expect, it } from 'vitest';
import { archipelagoAnchors } from '../../../src/lib/geo/archipelagos';
import { dissolve, placeFeatures, type PlaceFeature } from '../../../src/lib/geo/dissolve';
import { isOnLand, prepareOutline, type Outline } from '../../../src/lib/geo/outline';
import { areaKm2, type LonLat } from '../../../src/lib/geo/plane';
import type { PlacesTopology } from '../../../src/lib/geo/places-topology';
import { toPolygons } from '../../../src/lib/geo/polygons';
import { schematicCommunes, type SchematicCommune } from '../../../src/lib/geo/schematic';
import {
	placesAt,
	propertiesAt,
	type RegisterPlace
} from '../../../scripts/build-boundaries/register';
import { readCountries, VIET_NAM } from '../../../scripts/build-boundaries/world';
import { registerOf } from '../build-boundaries/real-places';

const KON_TUM = '62';
const provinces = ['48', '56', KON_TUM, '64'];
const register = registerOf('2024', provinces);
const communes = placesAt(register, 'commune');

let outline: Outline;
let cells: PlacesTopology;
let districts: PlacesTopology;
let wholes: PlacesTopology;

beforeAll(() => {
	const country = readCountries('10m').find(({ id }) => id === VIET_NAM);
	outline = prepareOutline(country?.land ?? { type: 'MultiPolygon', coordinates: [] });
	cells = schematicCommunes([...communes.values()].map(toDraw), outline);
	districts = dissolve(cells, propertiesAt(register, 'district'));
	wholes = dissolve(districts, propertiesAt(register, 'province'));
});

function toDraw({ properties, centre, areaKm2 }: RegisterPlace): SchematicCommune {
	const islands = archipelagoAnchors('2024', properties.code);
	return { properties, centres: islands.length ? islands : centre ? [centre] : [], areaKm2 };
}

describe('schematic boundaries', () => {
	it('draw every commune of the register exactly once, under its register name', () => {
		const drawn = cells.objects.places.geometries.map((place) => place.id);
		expect(drawn).toEqual([...communes.keys()]);
		expect(place(cells, '23536').properties.name).toBe('Xã Mô Rai');
	});

	it('give a commune the land at its own centre', () => {
		for (const feature of placeFeatures(cells)) {
			const { code } = feature.properties;
			const centre = archipelagoAnchors('2024', code)[0] ?? communes.get(code)?.centre;
			const parent = communes.get(code)?.properties.parent ?? '';
			if (placesAt(register, 'district').get(parent)?.properties.parent !== KON_TUM) continue;
			expect(booleanPointInPolygon(centre ?? [0, 0], feature.geometry), code).toBe(true);
		}
	});

	it('give every position on land to exactly one commune', () => {
		const features = placeFeatures(cells);
		for (let lon = 107.503; lon < 108.5; lon += 0.097) {
			for (let lat = 13.907; lat < 15.2; lat += 0.093) {
				const holders = features.filter(({ geometry }) =>
					booleanPointInPolygon([lon, lat], geometry)
				);
				expect(holders, `${lon}, ${lat}`).toHaveLength(isOnLand(outline, [lon, lat]) ? 1 : 0);
			}
		}
	});

	it('nest: communes fill their district, and districts their province, with nothing over', () => {
		expect(districts.objects.places.geometries).toHaveLength(placesAt(register, 'district').size);
		expect(wholes.objects.places.geometries.map((whole) => whole.id)).toEqual(provinces);
		for (const [parts, above] of [
			[cells, districts],
			[districts, wholes]
		] as const) {
			for (const whole of placeFeatures(above)) {
				const own = placeFeatures(parts).filter(
					(part) => part.properties.parent === whole.properties.code
				);
				const sum = own.reduce((km2, part) => km2 + areaOf(part), 0);
				expect(sum / areaOf(whole), whole.properties.name).toBeCloseTo(1, 6);
			}
		}
	});

	it('share their edges, so that neighbours are found', () => {
		const places = cells.objects.places.geometries;
		const moRai = places.findIndex((one) => one.id === '23536');
		const beside = neighbors(places)[moRai]?.map((i) => places[i]?.properties.parent);
		expect(beside?.length).toBeGreaterThanOrEqual(3);
		expect(beside).toContain('616');
	});

	it('show Hoàng Sa and Trường Sa among their own islands', () => {
		const hoangSa = placeFeature('498');
		expect(areaOf(hoangSa)).toBeCloseTo(635.7, 0);
		expect(booleanPointInPolygon([111.607, 16.533], hoangSa.geometry)).toBe(true);
		expect(booleanPointInPolygon([111.92, 8.645], placeFeature('22736').geometry)).toBe(true);
		expect(booleanPointInPolygon([114.33, 9.886], placeFeature('22739').geometry)).toBe(true);
	});

	it('keep a round island cell from covering the island beside it', () => {
		const sea: LonLat[] = [
			[110.5, 12],
			[110.51, 12]
		];
		const islands = sea.map((centre, i) => ({
			properties: { code: `${i}`, name: `Đảo ${i}`, type: 'Xã', parent: '56' },
			centres: [centre],
			areaKm2: 50
		}));
		const openSea = prepareOutline({ type: 'MultiPolygon', coordinates: [] });
		const drawn = schematicCommunes(islands, openSea);
		expect(neighbors(drawn.objects.places.geometries)).toEqual([[1], [0]]);
		const [west, east] = placeFeatures(drawn);
		expect(booleanPointInPolygon([110.504, 12], west?.geometry ?? nowhere)).toBe(true);
		expect(booleanPointInPolygon([110.504, 12], east?.geometry ?? nowhere)).toBe(false);
	});

	it('draw two communes with the same centre, neither of them lost', () => {
		const twins = ['1', '2'].map((code) => ({
			properties: { code, name: code, type: 'Xã', parent: KON_TUM },
			centres: [[107.9, 14.35] satisfies LonLat],
			areaKm2: 10
		}));
		for (const twin of placeFeatures(schematicCommunes(twins, outline))) {
			expect(areaOf(twin)).toBeGreaterThan(1);
		}
	});
});

const nowhere: PlaceFeature['geometry'] = { type: 'MultiPolygon', coordinates: [] };

function place(topology: PlacesTopology, code: string) {
	const found = topology.objects.places.geometries.find((one) => one.id === code);
	if (!found) throw new Error(`${code} is not drawn`);
	return found;
}

function placeFeature(code: string): PlaceFeature {
	const found = placeFeatures(cells).find((one) => one.properties.code === code);
	if (!found) throw new Error(`${code} is not drawn`);
	return found;
}

function areaOf({ geometry }: PlaceFeature): number {
	return areaKm2(toPolygons(geometry));
}
