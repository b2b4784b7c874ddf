import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { labelPack, readPack } from '../../../scripts/build-boundaries/pack-file';
import {
	findDetailedPack,
	findPacks,
	packFolders,
	provinceSlug
} from '../../../scripts/build-boundaries/packs';
import { propertiesAt } from '../../../scripts/build-boundaries/register';
import { projectWith, registerOf, roundPack, writePacks } from './real-places';

const konTum = roundPack({ '62': [107.9, 14.65] });

describe('the search for packs', () => {
	it('takes ./boundaries before the shared folder beside the project', () => {
		const root = projectWith({});
		const folders = packFolders(root, undefined);
		const shared = join(root, '..', 'shared', 'boundaries');
		writePacks(shared, { 'provinces-2024': konTum });
		expect(findPacks(folders, '2024')?.folder).toBe(shared);
		writePacks(join(root, 'boundaries'), { 'provinces-2024': konTum });
		expect(findPacks(folders, '2024')?.folder).toBe(join(root, 'boundaries'));
	});

	it('looks nowhere else when ATLAS_BOUNDARIES names a folder', () => {
		const root = projectWith({});
		writePacks(join(root, 'boundaries'), { 'provinces-2024': konTum });
		expect(findPacks(packFolders(root, 'elsewhere'), '2024')).toBeUndefined();
		writePacks(join(root, 'elsewhere'), { 'provinces-2024': konTum });
		expect(findPacks(packFolders(root, 'elsewhere'), '2024')?.files.size).toBe(1);
	});

	it('takes a name in the singular as well, and keeps vintages apart', () => {
		const folder = join(projectWith({}), 'boundaries');
		writePacks(folder, { 'province-2025': konTum });
		expect(findPacks([folder], '2025')?.files.has('province')).toBe(true);
		expect(findPacks([folder], '2024')).toBeUndefined();
	});

	it("finds a province's own communes by its name without marks", () => {
		expect(['Tỉnh Hà Tĩnh', 'Tỉnh Kon Tum', 'Thành phố Đà Nẵng'].map(provinceSlug)).toEqual([
			'ha-tinh',
			'kon-tum',
			'da-nang'
		]);
		const folder = join(projectWith({}), 'boundaries');
		writePacks(folder, { 'communes-2024-kon-tum': konTum });
		expect(findDetailedPack(folder, '2024', 'Tỉnh Kon Tum')).toBeDefined();
		expect(findDetailedPack(folder, '2024', 'Tỉnh Gia Lai')).toBeUndefined();
	});
});

describe('a pack', () => {
	it('gives its lines, while names, kinds and parents come from the register', () => {
		const folder = join(projectWith({}), 'boundaries');
		writePacks(folder, { 'provinces-2024': roundPack({ '62': [107.9, 14.65], '99': [108, 14] }) });
		const provinces = propertiesAt(registerOf('2024', ['62', '64']), 'province');
		const labelled = labelPack(readPack(join(folder, 'provinces-2024.topojson')), provinces);
		expect(labelled.topology.objects.places.geometries.map((place) => place.properties)).toEqual([
			{ code: '62', name: 'Tỉnh Kon Tum', type: 'Tỉnh', parent: 'vn' }
		]);
		expect(labelled.missing.map(({ code }) => code)).toEqual(['64']);
		expect(labelled.unknown).toEqual(['99']);
	});

	it('whose places have no code is refused by name, with the mend', () => {
		const folder = join(projectWith({}), 'boundaries');
		const text = JSON.stringify(konTum).replace('"code":"62"', '"ma":"62"');
		writePacks(folder, { 'provinces-2024': JSON.parse(text) });
		expect(() => readPack(join(folder, 'provinces-2024.topojson'))).toThrow(
			/provinces-2024\.topojson · .*code.*properties\.code as a string/
		);
	});
});
