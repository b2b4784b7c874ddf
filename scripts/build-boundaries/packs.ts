/** Where boundary packs are looked for, and which file is which. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { mapLevels, type BoundarySet, type MapLevel } from '../../src/lib/atlas/types';

/** The packs of one vintage, all from one folder: lines of different folders do not meet. */
export interface PackSet {
	folder: string;
	files: Map<MapLevel, string>;
}

/**
 * The folders to search, in order. `ATLAS_BOUNDARIES` stands alone when it is set, so that a build
 * can be kept from finding any other pack.
 */
export function packFolders(root: string, chosen: string | undefined): string[] {
	if (chosen) return [resolve(root, chosen)];
	return [join(root, 'boundaries'), join(root, '..', 'shared', 'boundaries')];
}

/** The packs of the first folder that has any for this vintage. */
export function findPacks(folders: readonly string[], vintage: BoundarySet): PackSet | undefined {
	for (const folder of folders) {
		const files = new Map<MapLevel, string>();
		for (const level of mapLevels) {
			const file = firstFile(folder, [`${level}s-${vintage}`, `${level}-${vintage}`]);
			if (file) files.set(level, file);
		}
		if (files.size > 0) return { folder, files };
	}
	return undefined;
}

/** The pack that draws the communes of one province in more detail, such as communes-2024-kon-tum. */
export function findDetailedPack(
	folder: string,
	vintage: BoundarySet,
	province: string
): string | undefined {
	const slug = provinceSlug(province);
	return firstFile(folder, [`communes-${vintage}-${slug}`, `commune-${vintage}-${slug}`]);
}

/** `Tỉnh Hà Tĩnh` as packs write it: `ha-tinh`. */
export function provinceSlug(name: string): string {
	return name
		.replace(/^(Tỉnh|Thành phố)\s+/u, '')
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/đ/gu, 'd')
		.replace(/Đ/gu, 'D')
		.toLowerCase()
		.replace(/[^a-z0-9]+/gu, '-');
}

function firstFile(folder: string, names: string[]): string | undefined {
	return names.map((name) => join(folder, `${name}.topojson`)).find((file) => existsSync(file));
}
