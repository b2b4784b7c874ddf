import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { strToU8, zipSync } from 'fflate';
import { Refusal } from '../../../scripts/check-packs/refusal';
import { importCommand } from '../../../scripts/import-boundaries/command';
import {
	mapshaperCommand,
	readGeoPackage
} from '../../../scripts/import-boundaries/read-geopackage';
import { roundCell } from '../../../src/lib/geo/plane';
import { quietReport } from '../build-boundaries/real-places';
import { konTumUnits, newFolder, type Unit } from '../check-packs/packs';
import { collection, importFiles, konTumArgs, type Files } from './imported';
import { dbf, shapefileZip, shp, WGS84 } from './shapefile';

const units = konTumUnits();
const [first, second, ...rest] = units;
if (!first || !second) throw new Error('Kon Tum has no communes');

/** What an import is refused for. */
function refusal(files: Files, args: readonly string[] = konTumArgs): string {
	try {
		importFiles(files, args);
	} catch (error) {
		if (error instanceof Refusal) return error.message;
		throw error;
	}
	throw new Error('it was not refused');
}

const withFirst = (change: Partial<Unit>) => ({
	'xa.geojson': collection([{ ...first, ...change }, second, ...rest])
});
const rows = units.flatMap(({ geometry, properties }) =>
	geometry
		? [{ type: 'Feature' as const, geometry, properties: { MAXA: String(properties['code']) } }]
		: []
);

describe('an import is refused, and nothing is written,', () => {
	it('for an option, a level or a vintage that there is not', () => {
		const call =
			(...args: string[]) =>
			() =>
				importCommand(args, '.', quietReport());
		expect(call()).toThrow(/name the files or folders/);
		expect(call('xa.geojson', '--vintage', '2025')).toThrow(/--level is missing/);
		expect(call('xa.geojson', '--level', 'xã', '--vintage', '2025')).toThrow(
			/--level cannot be "xã" · use one of province, district, commune/
		);
		expect(call('xa.geojson', '--level', 'commune', '--vintage', '2030')).toThrow(
			/--vintage cannot be "2030" · use one of 2024, 2025/
		);
		expect(call('x', '--level', 'district', '--vintage', '2025')).toThrow(/2025 has no districts/);
		expect(call('x', '--level', 'commune', '--vintage', '2025', '--province', '99')).toThrow(
			/--province 99 .* is no code of a province of 2025/
		);
		expect(call('x', '--levle', 'commune')).toThrow(/--levle/);
	});

	it('for a path that is not there, a folder without such files, a lone .shp', () => {
		const folder = newFolder();
		const call = (path: string) => () => importCommand([path, ...konTumArgs], '.', quietReport());
		expect(call(join(folder, 'none'))).toThrow(/none · is not there/);
		expect(call(folder)).toThrow(/holds no file that can be read/);
		mkdirSync(join(folder, 'shp'));
		writeFileSync(join(folder, 'shp', 'xa.shp'), '');
		expect(call(join(folder, 'shp', 'xa.shp'))).toThrow(/put the \.shp, \.dbf and \.prj into one/);
	});

	it('when no feature matches, saying what there is', () => {
		const lakes = units.map((unit, i) => ({ ...unit, properties: { ho: `Hồ ${i}` } }));
		expect(refusal({ 'ho.geojson': collection(lakes) })).toMatch(
			/no field holds codes or names of a commune of 2024 .*: ho/
		);
		expect(
			refusal({ 'ho.geojson': collection(lakes) }, [...konTumArgs, '--name-field', 'ho'])
		).toMatch(/"Hồ 0" is no commune there · nearest: \d{5} .*no feature is a commune/s);
		expect(
			refusal({ 'ho.geojson': collection(lakes) }, [...konTumArgs, '--code-field', 'ma'])
		).toMatch(/no feature has a field "ma" · there are ho/);
	});

	it('for names that can be several places, which are listed with where they are', () => {
		const names = units.map(({ properties, ...unit }) => ({
			...unit,
			properties: { ten: properties['name'] }
		}));
		expect(refusal({ 'xa.geojson': collection(names) })).toMatch(
			/"Phường Quyết Thắng" can be \d{5} Phường Quyết Thắng \(.*\), \d{5} Phường Quyết Thắng \(/
		);
	});

	it('for a name that is not there, with the three nearest', () => {
		const names = units.map(({ properties, ...unit }) => ({
			...unit,
			properties: {
				ten: properties['code'] === '23536' ? 'Xã Mô Rao' : properties['name'],
				huyen: properties['district_code']
			}
		}));
		expect(refusal({ 'xa.geojson': collection(names) })).toMatch(
			/#\d+ · "Xã Mô Rao" is no commune there · nearest: 23536 Xã Mô Rai \(Huyện Sa Thầy, Tỉnh Kon Tum\), \d{5} [^,]+, [^,]+, \d{5} /
		);
	});

	it('for a code twice, even with --partial', () => {
		const files = { 'xa.geojson': collection([first, ...units]) };
		expect(refusal(files, [...konTumArgs, '--partial'])).toMatch(
			/#2 · is \d{5} .*, and so is .*#1: join the two, or remove one/
		);
	});

	it('for a code whose name is that of another place', () => {
		const properties = { ...first.properties, name: 'Xã Mô Rai' };
		expect(refusal(withFirst({ properties }))).toMatch(
			/code \d{5} is .* in the register of 2024, the file says Xã Mô Rai: is it of another vintage/
		);
	});

	it('for a code that is not in the register, with what its name would be', () => {
		const properties = { ...first.properties, code: '99999' };
		expect(refusal(withFirst({ properties }))).toMatch(
			/code 99999 is no commune of 2024 · .*\d{5}/
		);
	});

	it('for a null, an empty or a wrong geometry', () => {
		expect(refusal(withFirst({ geometry: null }))).toMatch(
			/#1 · \d{5} .* has no geometry \(null\)/
		);
		expect(refusal(withFirst({ geometry: { type: 'Polygon', coordinates: [] } }))).toMatch(
			/has an empty geometry/
		);
		const point = { ...first, geometry: { type: 'Point', coordinates: [107.5, 14.4] } };
		expect(refusal({ 'xa.geojson': collection([point, second, ...rest]) })).toMatch(
			/is a Point: units are polygons/
		);
	});

	it('for coordinates that are not WGS84 degrees', () => {
		const cell = roundCell([107.5, 14.4], 4);
		const moved = (at: (x: number, y: number) => number[]) =>
			refusal(
				withFirst({
					geometry: { type: 'Polygon', coordinates: [cell.map(([x, y]) => at(x, y))] }
				})
			);
		expect(moved((x, y) => [x * 5000, y * 110_000])).toMatch(/in metres, not in degrees \(VN-2000/);
		expect(moved((x, y) => [y, x])).toMatch(/latitude before longitude/);
		expect(moved((x, y) => [x - 100, y])).toMatch(/is not in Viet Nam/);
		const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::3405' } };
		const named = JSON.stringify({ type: 'FeatureCollection', crs, features: units });
		expect(refusal({ 'xa.geojson': named })).toMatch(/is in urn:ogc:def:crs:EPSG::3405/);
		const utm = `PROJCS["VN_2000_UTM_Zone_48N",${WGS84}]`;
		expect(refusal({ 'xa.zip': shapefileZip(rows, utm) })).toMatch(/is in VN_2000_UTM_Zone_48N/);
	});

	it('for a file that is cut off, empty or of another kind', () => {
		const whole = collection(units);
		expect(refusal({ 'xa.geojson': whole.slice(0, whole.length / 2) })).toMatch(
			/xa\.geojson · is no whole JSON .* copy or download the file again/
		);
		expect(refusal({ 'xa.geojson': '' })).toMatch(/is no whole JSON/);
		expect(refusal({ 'xa.json': '{"type":"Recipe"}' })).toMatch(
			/is a FeatureCollection or a Feature/
		);
		expect(refusal({ 'xa.json': '{"type":"Topology","objects":{},"arcs":[]}' })).toMatch(
			/exactly one object/
		);
		const noArc = { type: 'Polygon', arcs: [[5]], properties: { code: '23536' } };
		const objects = { xa: { type: 'GeometryCollection', geometries: [noArc] } };
		expect(refusal({ 'xa.json': JSON.stringify({ type: 'Topology', objects, arcs: [] }) })).toMatch(
			/names an arc that is not in the file/
		);
		expect(refusal({ 'xa.geojson': collection([null]) })).toMatch(/features\.0: .*null/);
		expect(refusal({ 'xa.geojson': collection([]) })).toMatch(/holds no feature/);
	});

	it('for a ZIP that is empty, broken or not one Shapefile', () => {
		expect(refusal({ 'xa.zip': zipSync({}) })).toMatch(/holds 0 \.shp/);
		expect(refusal({ 'xa.zip': strToU8('PK') })).toMatch(/is no whole ZIP/);
		expect(refusal({ 'xa.zip': zipSync({ 'xa.shp': shp(rows) }) })).toMatch(/has no xa\.dbf/);
		const cut = {
			'xa.shp': shp(rows).slice(0, 5000),
			'xa.dbf': dbf(rows.map((r) => r.properties))
		};
		expect(refusal({ 'xa.zip': zipSync(cut) })).toMatch(/shapes and 102 rows/);
	});

	it('when the pack would have errors, which are named', () => {
		expect(refusal({ 'xa.geojson': collection(rest) })).toMatch(
			/is one of 2 units of 102 that are not drawn.*the pack would have 2 errors/s
		);
	});
});

describe('a GeoPackage', () => {
	it('is read by mapshaper through npx, which is no part of the project', () => {
		const [command, args] = mapshaperCommand('xa.gpkg', 'to');
		expect(command).toBe('npx');
		expect(args.slice(0, 2)).toEqual(['--yes', 'mapshaper@0.7']);
		expect(args[2]).toMatch(/xa\.gpkg$/);
		expect(args.slice(3)).toEqual([
			'-o',
			expect.stringMatching(/to$/),
			'format=geojson',
			'extension=json'
		]);
	});

	it('gives the features of its one layer', () => {
		const read = readGeoPackage('xa.gpkg', 'xa.gpkg', (_command, args) => {
			writeFileSync(join(args[4] ?? '', 'xa.json'), collection(units));
			return { code: 0, words: '' };
		});
		expect(read).toHaveLength(102);
	});

	it('with several layers, or without npx, is refused with what to do instead', () => {
		const layers = (_command: string, args: readonly string[]) => {
			for (const name of ['xa', 'huyen']) writeFileSync(join(args[4] ?? '', `${name}.json`), '{}');
			return { code: 0, words: '' };
		};
		expect(() => readGeoPackage('a.gpkg', 'a.gpkg', layers)).toThrow(
			/2 layers: .*huyen.* file of its/
		);
		const offline = () => ({ code: 1, words: 'npm error network request failed' });
		expect(() => readGeoPackage('a.gpkg', 'a.gpkg', offline)).toThrow(
			/npx mapshaper did not read it \(npm error network.*\) · .* export the layer as GeoJSON/
		);
	});
});
