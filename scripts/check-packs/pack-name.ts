import {
	boundarySets,
	mapLevels,
	type BoundarySet,
	type MapLevel
} from '../../src/lib/atlas/types';
import { provinceSlug } from '../build-boundaries/packs';
import { placesAt, type Register } from '../build-boundaries/register';

/** What the name of a pack says it holds. */
export interface PackName {
	readonly level: MapLevel;
	readonly vintage: BoundarySet;
	/** `kon-tum` of a pack that holds one province, null of a national pack. */
	readonly slug: string | null;
}

const form = /^([a-z]+?)s?-(\d{4})(?:-([a-z0-9-]+))?\.topojson$/u;

/** Reads `communes-2024-kon-tum.topojson`; undefined for a name that is no pack's. */
export function readPackName(file: string): PackName | undefined {
	const [, word, year, slug] = form.exec(file) ?? [];
	const level = mapLevels.find((known) => known === word);
	const vintage = boundarySets.find((known) => known === year);
	return level && vintage ? { level, vintage, slug: slug ?? null } : undefined;
}

/** The name under which a pack is written and found. */
export function packFile(level: MapLevel, vintage: BoundarySet, province: string | null): string {
	return `${level}s-${vintage}${province === null ? '' : `-${provinceSlug(province)}`}.topojson`;
}

/** The code of the province that a slug names; undefined where there is none. */
export function provinceOfSlug(register: Register, slug: string): string | undefined {
	return [...placesAt(register, 'province').values()].find(
		({ properties }) => provinceSlug(properties.name) === slug
	)?.properties.code;
}
