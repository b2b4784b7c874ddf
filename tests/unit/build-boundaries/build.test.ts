import { readdirSync, readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildBoundaries } from '../../../scripts/build-boundaries/build';
import { contextTopology } from '../../../scripts/build-boundaries/context';
import { placesAt } from '../../../scripts/build-boundaries/register';
import { roundCell, type LonLat } from '../../../src/lib/geo/plane';
import { projectWith, quietReport, registerOf, roundPack, rowsOf, writePacks } from './real-places';

const konTum2024 = rowsOf('2024', ['62']);
const daNang2025 = rowsOf('2025', ['48']);

function build(root: string) {
	const report = quietReport();
	const out = join(root, 'static', 'boundaries');
	const files = buildBoundaries({ root, out, chosenFolder: undefined, report });
	const manifest = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'));
	return { out, files, report, vintages: manifest.vintages };
}

function places(files: Map<string, string>, path: string): { id: string; type: string }[] {
	return JSON.parse(files.get(path) ?? 'null').objects.places.geometries;
}

describe('without any pack', () => {
	let built: ReturnType<typeof build>;
	beforeAll(() => {
		built = build(projectWith({ '2024': konTum2024, '2025': daNang2025 }));
	});

	it('boundaries are schematic, and the manifest says so', () => {
		expect(built.vintages['2024'].source).toBe('schematic');
		expect(built.vintages['2024'].levels).toEqual(['province', 'district', 'commune']);
		expect(built.vintages['2025'].levels).toEqual(['province', 'commune']);
	});

	it('every place of the register is in the file of its level, none of them empty', () => {
		const register = registerOf('2024', ['62']);
		for (const level of ['province', 'district', 'commune'] as const) {
			const drawn = places(built.files, `2024/${level}.topojson`);
			expect(drawn.map(({ id }) => id)).toEqual([...placesAt(register, level).keys()]);
			expect(drawn.every(({ type }) => type === 'Polygon' || type === 'MultiPolygon')).toBe(true);
		}
		expect(places(built.files, '2024/commune/62.topojson')).toHaveLength(102);
	});

	it('the table of neighbours is missing here, so there are no hexagons, and a warning says so', () => {
		expect(built.vintages['2025'].cartograms).toEqual({});
		expect(built.report.warnings.join('\n')).toMatch(
			/neighbour\.csv is missing · no cartogram of 2025/
		);
	});

	it('Hoàng Sa is among the special zones of 2025', () => {
		const ids = places(built.files, '2025/commune.topojson').map(({ id }) => id);
		expect(ids).toContain('20333');
	});

	it('the same register gives the same bytes', () => {
		const again = build(projectWith({ '2024': konTum2024, '2025': daNang2025 }));
		expect([...again.files]).toEqual([...built.files]);
	});
});

describe('with packs', () => {
	const communes = [...placesAt(registerOf('2024', ['62']), 'commune').values()];
	const cells: Record<string, LonLat> = {};
	for (const { properties, centre } of communes) if (centre) cells[properties.code] = centre;

	it('a pack of communes is enough: districts and provinces are dissolved from it', () => {
		const root = projectWith({ '2024': konTum2024, '2025': daNang2025 });
		writePacks(join(root, 'boundaries'), { 'communes-2024': roundPack(cells) });
		const { vintages, files } = build(root);
		expect(vintages['2024'].source).toBe('pack');
		expect(vintages['2025'].source).toBe('schematic');
		expect(places(files, '2024/district.topojson')).toHaveLength(10);
	});

	it('communes that the pack does not draw are named in a warning, and the rest is built', () => {
		const { '23536': moRai, ...others } = cells;
		const root = projectWith({ '2024': konTum2024 });
		writePacks(join(root, 'boundaries'), { 'communes-2024': roundPack(others) });
		const { files, report } = build(root);
		expect(moRai).toBeDefined();
		expect(places(files, '2024/commune.topojson')).toHaveLength(101);
		expect(report.warnings.join('\n')).toContain('does not draw 1: 23536 Xã Mô Rai');
	});

	it("a province's own pack is used only when it draws the same communes", () => {
		const root = projectWith({ '2024': konTum2024 });
		const { '23536': dropped, ...others } = cells;
		const packs = { 'communes-2024': roundPack(cells), 'communes-2024-kon-tum': roundPack(others) };
		writePacks(join(root, 'boundaries'), packs);
		const { files, report } = build(root);
		expect(dropped).toBeDefined();
		expect(places(files, '2024/commune/62.topojson')).toHaveLength(102);
		expect(report.warnings.join('\n')).toMatch(/kon-tum.*not used: it lacks \[23536\]/);
	});

	it('a district pack without communes is used, but the vintage stays labelled schematic', () => {
		const root = projectWith({ '2024': konTum2024 });
		writePacks(join(root, 'boundaries'), { 'districts-2024': roundPack({ '616': [107.7, 14.4] }) });
		const { vintages } = build(root);
		expect(vintages['2024'].source).toBe('schematic');
		expect(vintages['2024'].files.district.source).toBe('pack');
		expect(vintages['2024'].files.commune.source).toBe('schematic');
	});
});

describe('with neither packs nor centres', () => {
	it('the manifest says none, and the warning says what to fill in', () => {
		const bare = konTum2024.replace(/,[\d.]+,[\d.]+,([\d.]*)$/gm, ',,,$1');
		const { vintages, report } = build(projectWith({ '2024': bare }));
		expect(vintages['2024']).toEqual({
			source: 'none',
			levels: [],
			files: {},
			cartograms: {}
		});
		expect(report.warnings.join('\n')).toMatch(/places-2024\.csv has no commune with lon and lat/);
		expect(report.warnings.join('\n')).toMatch(/places-2025\.csv is missing · .* restore/);
	});

	it('files of an earlier build do not stay behind', () => {
		const root = projectWith({});
		const out = join(root, 'static', 'boundaries');
		mkdirSync(out, { recursive: true });
		writeFileSync(join(out, 'old.topojson'), '{}');
		build(root);
		expect(readdirSync(out).sort()).toEqual(['context.topojson', 'manifest.json']);
	});
});

describe('the land around', () => {
	it('carries ids and no names, and no foreign islet in the sea of the archipelagos', () => {
		const hainan = roundCell([109.8, 19.2], 30_000);
		const paracel = roundCell([112.33, 16.83], 2);
		const context = contextTopology([
			{ id: '156', land: { type: 'MultiPolygon', coordinates: [[hainan], [paracel]] } },
			{ id: '840', land: { type: 'MultiPolygon', coordinates: [[roundCell([-98, 39], 900)]] } }
		]);
		const text = JSON.stringify(context.objects);
		expect(text).toContain('"id":"156"');
		expect(text).not.toContain('840');
		expect(text).not.toContain('name');
		expect(context.arcs).toHaveLength(1);
	});
});
