import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPacks } from '../../../scripts/check-packs/check';
import { checkCommand } from '../../../scripts/check-packs/command';
import { reportLines } from '../../../scripts/check-packs/report-lines';
import { severityOf, type RuleId } from '../../../scripts/check-packs/rules';
import { roundCell } from '../../../src/lib/geo/plane';
import {
	check,
	countryIn2025,
	hasShared,
	jsonOf,
	konTumUnits,
	newFolder,
	packProperties,
	packText,
	sharedFolder,
	unitsOf2025,
	type Unit
} from './packs';

const konTum = konTumUnits();
const moRai = '23536';

function withMoRai(change: (unit: Unit) => Unit): Unit[] {
	return konTum.map((unit) => (unit.properties['code'] === moRai ? change(unit) : unit));
}

function checkKonTum(units: readonly Unit[]) {
	return check({ 'communes-2024-kon-tum': packText(units) });
}

function broken(result: ReturnType<typeof check>, rule: RuleId) {
	return result.findings.filter((finding) => finding.rule === rule);
}

describe('a pack of one province', () => {
	it('is held to the communes of its province only', () => {
		const result = checkKonTum(konTum);
		expect(result.ok).toBe(true);
		expect(result.packs).toMatchObject([{ units: 102, registered: 102, errors: 0 }]);
		expect(broken(result, 'area-off')).toEqual([]);
		expect(broken(result, 'no-archipelago')).toEqual([]);
	});

	it('with a commune of another province is at fault', () => {
		const stranger: Unit = {
			type: 'Feature',
			properties: packProperties('2024', 'commune', '23605'),
			geometry: { type: 'Polygon', coordinates: [roundCell([108, 14], 4)] }
		};
		const [finding] = broken(checkKonTum([...konTum, stranger]), 'code-unknown');
		expect(finding?.says).toContain('of another province');
	});

	it('may lack one commune in a hundred, which is named with its place; more is an error', () => {
		const one = checkKonTum(konTum.filter(({ properties }) => properties['code'] !== moRai));
		expect(one.ok).toBe(true);
		const [missing] = broken(one, 'missing-few');
		expect(missing?.unit).toMatchObject({ code: moRai, name: 'Xã Mô Rai' });
		expect(missing?.at?.[0]).toBeCloseTo(107.5, 0);
		const two = checkKonTum(konTum.slice(2));
		expect(two.ok).toBe(false);
		expect(broken(two, 'missing-many')).toHaveLength(2);
	});

	it('with a code twice, a code as a number or a code that is none is at fault', () => {
		const [first, ...rest] = konTum;
		const twice = first ? [first, ...konTum] : [];
		expect(broken(checkKonTum(twice), 'code-twice')).toHaveLength(1);
		const asNumber = withMoRai((unit) => ({
			...unit,
			properties: { ...unit.properties, code: Number(moRai) }
		}));
		expect(broken(checkKonTum(asNumber), 'no-code')).toHaveLength(1);
		const none = [...rest, ...(first ? [{ ...first, properties: { code: '99999' } }] : [])];
		expect(broken(checkKonTum(none), 'code-unknown')[0]?.unit?.code).toBe('99999');
	});

	it('may spell a name in its own way, but may not have the name of another place', () => {
		const named = (name: string) =>
			checkKonTum(withMoRai((unit) => ({ ...unit, properties: { ...unit.properties, name } })));
		expect(broken(named('Xã Mô Rai'.normalize('NFD')), 'name-spelling')).toEqual([]);
		expect(broken(named('Mô Rai'), 'name-spelling')).toHaveLength(1);
		const other = named('Xã Ia Boòng');
		expect(other.ok).toBe(false);
		expect(broken(other, 'name-other')[0]?.says).toContain('Xã Mô Rai');
	});

	it('with the district of another commune is at fault', () => {
		const units = withMoRai((unit) => ({
			...unit,
			properties: { ...unit.properties, district_code: '608' }
		}));
		expect(broken(checkKonTum(units), 'parent-other')[0]?.says).toContain('616');
	});

	it('with a null geometry is at fault, and the unit is named', () => {
		const [finding] = broken(
			checkKonTum(withMoRai((unit) => ({ ...unit, geometry: null }))),
			'no-geometry'
		);
		expect(finding?.unit).toEqual({ code: moRai, name: 'Xã Mô Rai' });
	});

	it('with an open ring is at fault', () => {
		const open = jsonFrom(konTum);
		open.arcs[0].pop();
		const result = check({ 'communes-2024-kon-tum': JSON.stringify(open) });
		expect(broken(result, 'bad-ring')[0]?.says).toMatch(/not closed/);
	});

	it('with a ring that crosses itself is repaired in memory and counted', () => {
		const bow = [
			[107.5, 14.4],
			[107.6, 14.5],
			[107.6, 14.4],
			[107.5, 14.5],
			[107.5, 14.4]
		];
		const result = checkKonTum(
			withMoRai((unit) => ({ ...unit, geometry: { type: 'Polygon', coordinates: [bow] } }))
		);
		expect(result.ok).toBe(true);
		expect(result.packs).toMatchObject([{ repaired: 1, crossings: 1 }]);
		expect(broken(result, 'ring-repaired')[0]?.at?.[0]).toBeCloseTo(107.55, 3);
	});

	it('in metres is at fault, and says longitude and latitude', () => {
		const metres = withMoRai((unit) => ({
			...unit,
			geometry: {
				type: 'Polygon',
				coordinates: [roundCell([107.5, 14.4], 4).map(([x, y]) => [x * 5000, y * 110000])]
			}
		}));
		expect(broken(checkKonTum(metres), 'not-degrees')[0]?.says).toMatch(/longitude/);
	});
});

describe('a unit and the one it belongs to', () => {
	const district = (code: string, cell: [number, number], km2: number): Unit => ({
		type: 'Feature',
		properties: packProperties('2024', 'district', code),
		geometry: { type: 'Polygon', coordinates: [roundCell(cell, km2)] }
	});
	const centre = konTum
		.find(({ properties }) => properties['code'] === moRai)
		?.geometry?.coordinates.flat(3);
	const [lon = NaN, lat = NaN] = (centre ?? []).flatMap(Number);

	function nested(districts: Unit[]) {
		return check({
			'communes-2024-kon-tum': packText(konTum),
			'districts-2024': packText(districts, 'districts')
		}).findings.filter(({ unit, pack }) => unit?.code === moRai && pack.startsWith('communes'));
	}

	it('must lie inside one another by nine tenths', () => {
		expect(nested([district('616', [lon, lat], 4000)])).toEqual([]);
		const [finding] = nested([district('616', [108.5, 15], 50)]);
		expect(finding).toMatchObject({ rule: 'outside-parent' });
		expect(finding?.says).toMatch(/only 0\.0 % .* 616/);
	});
});

describe('a national pack', () => {
	const country = countryIn2025();
	const provinces = unitsOf2025('province', country.provinces);

	it('of the whole country has its land and both archipelagos', () => {
		const result = check({
			'communes-2025': packText(unitsOf2025('commune', country.communes)),
			'provinces-2025': packText(provinces, 'provinces')
		});
		expect(result.findings.filter((finding) => severityOf(finding) === 'error')).toEqual([]);
	});

	it('without Hoàng Sa is at fault, and the error leads to the islands', () => {
		const cut = provinces.map((unit) =>
			unit.properties['code'] === '48' && unit.geometry?.type === 'MultiPolygon'
				? {
						...unit,
						geometry: {
							...unit.geometry,
							coordinates: unit.geometry.coordinates.filter(
								([ring]) => Number(ring?.[0]?.[0]) < 110
							)
						}
					}
				: unit
		);
		const [finding] = broken(check({ 'provinces-2025': packText(cut) }), 'no-archipelago');
		expect(finding).toMatchObject({
			unit: { code: '48', name: 'Thành phố Đà Nẵng' },
			at: [111.607, 16.533]
		});
	});

	it('without a province lacks it, and its land', () => {
		const result = check({
			'provinces-2025': packText(provinces.filter(({ properties }) => properties['code'] !== '52'))
		});
		expect(broken(result, 'missing-many')[0]?.unit).toMatchObject({ code: '52' });
		expect(broken(result, 'area-off')[0]?.says).toMatch(/324380 and 337620/);
	});
});

describe('a file', () => {
	it('that is no TopoJSON is an error of its own', () => {
		const result = check({
			'provinces-2025': '{"type":"Topology","obj',
			'provinces-2024': '{"type":"FeatureCollection","features":[]}'
		});
		expect(broken(result, 'not-a-pack')).toHaveLength(2);
		expect(result.ok).toBe(false);
	});

	it('whose name says no level, no vintage or no province is not checked, with a warning', () => {
		const result = check({ xa: '{}', 'districts-2025': '{}', 'communes-2024-nowhere': '{}' });
		expect(broken(result, 'unknown-file')).toHaveLength(3);
		expect(result.packs).toEqual([]);
	});
});

describe('the command', () => {
	it('says that a folder is missing or holds no pack', () => {
		expect(() => readPacks(join(newFolder(), 'none'))).toThrow(/is no folder/);
		expect(() => readPacks(newFolder())).toThrow(/holds no \.topojson/);
		expect(() => checkCommand([], '.', String)).toThrow(/name one folder/);
		expect(() => checkCommand(['.', '--jsn'], '.', String)).toThrow(/--jsn/);
	});

	it('prints an aligned table and writes the same as JSON', () => {
		const folder = newFolder();
		const packs = join(folder, 'boundaries');
		mkdirSync(packs);
		writeFileSync(
			join(packs, 'communes-2024-kon-tum.topojson'),
			packText(withMoRai((unit) => ({ ...unit, geometry: null })))
		);
		const lines: string[] = [];
		const json = join(folder, 'report.json');
		expect(checkCommand([packs, '--json', json], '.', (line) => lines.push(line))).toBe(false);
		const [head = '', row = ''] = (lines[0] ?? '').split('\n');
		expect(head.length).toBe(row.length);
		expect(lines.join('\n')).toMatch(/23536 Xã Mô Rai · 107\.\d+, 14\.\d+ · has no outline/);
		const report = jsonOf(json);
		expect(report).toMatchObject({ folder: 'boundaries', ok: false });
		expect(report.findings).toContainEqual(
			expect.objectContaining({ rule: 'no-geometry', severity: 'error', code: moRai })
		);
		expect(report.rules['no-geometry'].severity).toBe('error');
	});

	it('finds no error in the packs beside the project, where there are any, and names their weak spots', () => {
		const names = ['communes-2024-gia-lai', 'communes-2025', 'provinces-2025'];
		const packs = (hasShared ? names : []).map(
			(name) => [name, readFileSync(join(sharedFolder, `${name}.topojson`), 'utf8')] as const
		);
		const result = check(Object.fromEntries(packs));
		expect(reportLines(result).at(-1)).toMatch(/^ok · 0 errors/);
		expect(broken(result, 'ring-repaired').length > 0).toBe(hasShared);
		// A ward of islands in Hạ Long Bay, whose coast the pack of provinces simplifies.
		const coast = broken(result, 'coast-outside').map(({ unit }) => unit?.code);
		expect(coast).toEqual(hasShared ? ['06685'] : []);
	});
});

function jsonFrom(units: readonly Unit[]) {
	return JSON.parse(packText(units));
}
