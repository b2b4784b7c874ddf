import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPack } from '../../../scripts/build-boundaries/pack-file';
import { checkPacks, registerOf } from '../../../scripts/check-packs/check';
import { placesAt } from '../../../scripts/build-boundaries/register';
import type { PlaceFeature } from '../../../src/lib/geo/dissolve';
import {
	countryIn2025,
	hasShared,
	jsonOf,
	konTumUnits,
	packText,
	sharedFolder,
	unitsOf2025
} from '../check-packs/packs';
import { areasOf, collection, communesOf, importFiles, konTumArgs, konTumPack } from './imported';
import { shapefileZip } from './shapefile';

/** Kon Tum as the shared pack draws it, else as round cells. */
const source: PlaceFeature[] = hasShared
	? communesOf(join(sharedFolder, 'communes-2024-kon-tum.topojson'))
	: konTumUnits().flatMap(({ geometry, properties }) => {
			const { code, name, type, district_code } = properties;
			return geometry === null
				? []
				: [
						{
							type: 'Feature',
							geometry,
							properties: {
								code: String(code),
								name: String(name),
								type: String(type),
								parent: String(district_code)
							}
						}
					];
		});
const districts = placesAt(registerOf('.', '2024'), 'district');
const districtName = (code: string) => districts.get(code)?.properties.name ?? '';
const kbang = /^Huyện /u;

/** The features with fields of another kind. */
function withFields<Fields>(fields: (place: PlaceFeature['properties']) => Fields) {
	return source.map(({ geometry, properties }) => ({
		type: 'Feature' as const,
		geometry,
		properties: fields(properties)
	}));
}

/** The same units, with the same codes and nearly the same areas. */
function expectSame(path: string) {
	const before = areasOf(source);
	const after = areasOf(communesOf(path));
	expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
	for (const [code, area] of before) expect(after.get(code)).toBeCloseTo(area, 0);
}

describe('an import', () => {
	it('of one GeoJSON file gives back the same units, and its check finds no error', () => {
		const features = withFields(({ code, name }) => ({ ma_xa: code, ten_xa: name }));
		const { written, path, said } = importFiles({ 'xa.geojson': collection(features) });
		expect(written).toEqual([konTumPack]);
		expect(said).toContain('code in ma_xa, name in ten_xa');
		expectSame(path);
		const texts = new Map([[basename(path), readFileSync(path, 'utf8')]]);
		expect(checkPacks(texts, '.', true).ok).toBe(true);
	});

	it('of a TopoJSON file gives back the same units', () => {
		const units = withFields(({ code }) => ({ code }));
		expectSame(importFiles({ 'xa.json': packText(units) }).path);
	});

	it('of a Shapefile gives back the same units', () => {
		const rows = withFields(({ code, name }) => ({ MAXA: code, TENXA: name }));
		const { path, said } = importFiles({ 'xa.zip': shapefileZip(rows) });
		expect(said).toContain('code in MAXA, name in TENXA');
		expectSame(path);
	});

	it('of one file for each commune in folders by province leaves the province aside', () => {
		const files = withFields(({ code, name }) => ({ code, name })).map(
			(feature) =>
				[`62_kon_tum/wards/${feature.properties.code}_xa.geojson`, collection([feature])] as const
		);
		const whole = { type: 'Feature', properties: { code: '62', name: 'Kon Tum' } };
		const province = collection([{ ...whole, geometry: source[0]?.geometry }]);
		const { path, said } = importFiles({
			...Object.fromEntries(files),
			'62_kon_tum/62_kon_tum.geojson': province,
			'README.md': '# xã'
		});
		expect(said).toContain('103 files, 1 others left aside');
		expect(said).toContain('1 features are of level province: left aside');
		expectSame(path);
	});

	it('reads code and province from file names where the features have no fields', () => {
		const files = source.map(({ geometry, properties }) => [
			`62/${properties.code}.geojson`,
			JSON.stringify({ type: 'Feature', properties: null, geometry })
		]);
		const { path, said } = importFiles(Object.fromEntries(files));
		expect(said).toContain('code in (code in the file name)');
		expectSame(path);
	});

	it('adds the zeros that a number has lost, and says so', () => {
		const { communes, provinces } = countryIn2025();
		expect(communes.length).toBe(3321);
		const features = unitsOf2025('province', provinces).map(({ geometry, properties }) => ({
			type: 'Feature',
			geometry,
			properties: { ma: Number(properties['code']), ten: properties['name'] }
		}));
		const args = ['--level', 'province', '--vintage', '2025'];
		const { written, path, said } = importFiles({ 'tinh.geojson': collection(features) }, args);
		expect(written).toEqual(['provinces-2025.topojson']);
		expect(said).toContain('3 codes had lost zeros in front: added');
		expect(readPack(path).outlines.has('01')).toBe(true);
	});

	it('writes the names and parents of the register, whatever the file says', () => {
		const features = withFields(({ code }) => ({ code }));
		const { path } = importFiles({ 'xa.geojson': collection(features) });
		const pack = jsonOf(path);
		expect(Object.keys(pack.objects)).toEqual(['communes']);
		expect(pack.objects.communes.geometries).toContainEqual(
			expect.objectContaining({
				properties: {
					code: '23536',
					name: 'Xã Mô Rai',
					type: 'Xã',
					district_code: '616',
					province_code: '62'
				}
			})
		);
	});

	it('says how large the pack is, raw and compressed', () => {
		const features = withFields(({ code }) => ({ code }));
		const { said, path } = importFiles({ 'xa.geojson': collection(features) });
		const size = readFileSync(path).byteLength;
		expect(said).toMatch(new RegExp(`${konTumPack} +102 +\\d+ +${size} +\\d+`));
		expect(dirname(path)).toMatch(/out$/);
	});
});

describe('an import without codes', () => {
	it('matches names within their district, whatever their type, tone and case are written like', () => {
		const features = withFields(({ name, parent }) => ({
			ten: name
				.replace(/^Thị trấn /u, 'TT. ')
				.replace('Hòa', 'Hoà')
				.replace(/^Xã /u, 'XÃ '),
			huyen: districtName(parent).replace(kbang, 'H. ').replace('Thành phố', 'TP.')
		}));
		const { path, said } = importFiles({ 'xa.geojson': collection(features) });
		expect(said).toContain('name in ten, district in huyen');
		expectSame(path);
	});

	it('takes the type from a field of its own', () => {
		const features = withFields(({ name, type, parent }) => ({
			loai: type,
			ten: name.slice(type.length + 1),
			huyen: parent
		}));
		const { path, said } = importFiles({ 'xa.geojson': collection(features) });
		expect(said).toContain('type in loai');
		expectSame(path);
	});

	it('lists the names that match only without their marks', () => {
		const features = withFields(({ code, name, parent }) => ({
			ten: code === '23536' ? 'Xã Mo Rai' : name,
			huyen: parent
		}));
		const { said } = importFiles({ 'xa.geojson': collection(features) });
		expect(said).toContain('1 names match when marks are left out');
		expect(said).toContain('Xã Mo Rai · Xã Mô Rai');
	});

	it('leaves out what does not match only when it is told to, and says so', () => {
		const features = withFields(({ code, name, parent }) => ({
			ten: code === '23536' ? 'Hồ chứa Sê San' : name,
			huyen: parent
		}));
		const files = { 'xa.geojson': collection(features) };
		expect(() => importFiles(files)).toThrow(/nothing is written/);
		const { path, report } = importFiles(files, [...konTumArgs, '--partial']);
		expect(readPack(path).outlines.size).toBe(101);
		expect(report.warnings.join('\n')).toMatch(/left out .* "Hồ chứa Sê San" is no commune/);
	});
});
