import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { indicatorId, period, placeCode } from '../../../src/lib/atlas/literals';
import { resolveFigures } from '../../../src/lib/atlas/figures';
import { indicatorFrom, sourceFrom } from '../../../src/lib/atlas/rows';
import { viewRecords } from '../../../src/lib/atlas/view-records';
import type { PlaceFeatures } from '../../../src/lib/geo/place-features';
import { signedAreaKm2 } from '../../../src/lib/geo/plane';
import { toPolygons } from '../../../src/lib/geo/polygons';
import { viewGeoJson } from '../../../src/lib/geo/view-geojson';
import { realData, realObservations } from '../real-data';

const outside: Position[] = [
	[108.1234567, 13.1],
	[108.1234567, 13.9],
	[108.9, 13.9],
	[108.9, 13.1],
	[108.1234567, 13.1]
];
const hole: Position[] = [
	[108.4, 13.4],
	[108.5, 13.4],
	[108.5, 13.5],
	[108.4, 13.5],
	[108.4, 13.4]
];
const place = (code: string) => ({
	code: placeCode(code),
	name: code,
	type: 'Huyện',
	parent: placeCode('64')
});
/** A clockwise outside and an anticlockwise hole, as the boundary files have them. */
const outlines: PlaceFeatures = {
	type: 'FeatureCollection',
	features: [
		{
			type: 'Feature',
			properties: place('630'),
			geometry: { type: 'Polygon', coordinates: [outside, hole] }
		},
		{
			type: 'Feature',
			properties: place('001'),
			geometry: { type: 'MultiPolygon', coordinates: [[outside], [hole]] }
		}
	]
};

const cellsOf = (name: string) => (realData.tables.get(name)?.rows ?? []).map(({ cells }) => cells);
const indicator = cellsOf('indicator')
	.map(indicatorFrom)
	.find((each) => each.id === 'poor_rate');
if (!indicator) throw new Error('no poor_rate');
const records = viewRecords({
	places: outlines.features.map(({ properties }) => properties),
	figures: resolveFigures(realObservations, {
		by: indicatorId('poor_rate'),
		at: period('2022'),
		kind: 'observed'
	}),
	indicator,
	kind: 'observed',
	sources: cellsOf('source').map(sourceFrom),
	designations: [],
	language: 'en'
});
const file = viewGeoJson(
	outlines,
	{ records, compared: records.slice(0, 1) },
	{
		title: 'Poverty rate, 2022',
		data_version: 'abc',
		boundary_set: '2024',
		boundaries_schematic: false,
		boundary_credit: 'credit',
		licence: 'CC-BY-4.0',
		licence_url: 'https://creativecommons.org/licenses/by/4.0/',
		view: 'https://example.org/?in=64'
	}
);

describe('a view as GeoJSON', () => {
	it('winds outsides anticlockwise and holes clockwise (RFC 7946, 3.1.6)', () => {
		for (const { geometry } of file.features)
			for (const rings of toPolygons(geometry))
				rings.forEach((ring, i) => {
					expect(signedAreaKm2(ring) > 0).toBe(i === 0);
				});
	});

	it('closes every ring and gives five decimals', () => {
		for (const { geometry } of file.features)
			for (const ring of toPolygons(geometry).flat()) {
				expect(ring.at(-1)).toEqual(ring[0]);
				for (const degrees of ring.flat()) expect(degrees).toBe(Number(degrees.toFixed(5)));
			}
	});

	it('has the answer to a second question beside the first', () => {
		const [first, ...others] = file.features;
		expect(first?.properties.compared).toEqual(records[0]);
		for (const { properties } of others) expect(properties).not.toHaveProperty('compared');
	});

	it('leaves the outlines of the map as they were', () => {
		expect(outside[0]).toEqual([108.1234567, 13.1]);
		expect(outlines.features[0]?.geometry.coordinates[0]).toBe(outside);
	});

	it('marks only places without a figure as such', () => {
		const [kongChro, baDinh] = file.features.map(({ properties }) => properties);
		expect(kongChro?.value).toBe(39.69);
		expect(kongChro).not.toHaveProperty('no_data');
		expect(baDinh).toMatchObject({ value: null, no_data: true });
	});

	it('says beside its features what it is, of which data, and where it was seen', () => {
		expect(file).toMatchObject({
			type: 'FeatureCollection',
			data_version: 'abc',
			boundary_set: '2024',
			boundaries_schematic: false,
			view: 'https://example.org/?in=64'
		});
		expect(file.features.map(({ id }) => id)).toEqual(['630', '001']);
	});
});
