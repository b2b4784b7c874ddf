/** The register of places, as far as boundaries need it: names, kinds, parents and centres. */
import { existsSync, readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import * as v from 'valibot';
import { mapLevels, type BoundarySet, type MapLevel } from '../../src/lib/atlas/types';
import type { PlaceProperties } from '../../src/lib/geo/places-topology';

/** A row of the register; centre in degrees, area in km², null where the register has none. */
export interface RegisterPlace {
	properties: PlaceProperties;
	level: MapLevel;
	centre: [lon: number, lat: number] | null;
	areaKm2: number | null;
}

/** A vintage's places by level, then by code: island districts and their communes share a code. */
export interface Register {
	vintage: BoundarySet;
	levels: ReadonlyMap<MapLevel, ReadonlyMap<string, RegisterPlace>>;
}

const figure = v.pipe(
	v.string(),
	v.transform((text) => (text.trim() === '' ? null : Number(text))),
	v.nullable(v.pipe(v.number(), v.finite()))
);
const row = v.object({
	level: v.string(),
	code: v.pipe(v.string(), v.regex(/^\w+$/, 'code must be letters or digits')),
	name: v.pipe(v.string(), v.nonEmpty('name is empty')),
	type: v.string(),
	parent_code: v.string(),
	lon: figure,
	lat: figure,
	area_km2: figure
});

/**
 * The register of a vintage from its CSV, or undefined when there is no such file. Throws with the
 * line when a row cannot be read.
 */
export function readRegister(file: string, vintage: BoundarySet): Register | undefined {
	if (!existsSync(file)) return undefined;
	return parseRegister(readFileSync(file, 'utf8'), vintage, `data/places-${vintage}.csv`);
}

/** The register from the text of its CSV; `label` names the file in errors. */
export function parseRegister(text: string, vintage: BoundarySet, label: string): Register {
	const levels = new Map<MapLevel, Map<string, RegisterPlace>>();
	csvParse(text).forEach((raw, i) => {
		const parsed = v.safeParse(row, raw);
		if (!parsed.success) {
			const [issue] = parsed.issues;
			throw new Error(
				`${label}:${i + 2} · ${v.getDotPath(issue) ?? 'row'}: ${issue.message} · mend the row`
			);
		}
		const { code, name, type, parent_code, lon, lat, area_km2 } = parsed.output;
		const level = mapLevels.find((known) => known === parsed.output.level);
		if (!level) return;
		const places = levels.get(level) ?? new Map<string, RegisterPlace>();
		levels.set(level, places);
		if (places.has(code)) {
			throw new Error(`${label}:${i + 2} · ${level} ${code} ${name} is there twice · remove one`);
		}
		places.set(code, {
			properties: { code, name, type, parent: parent_code },
			level,
			centre: lon === null || lat === null ? null : [lon, lat],
			areaKm2: area_km2
		});
	});
	return { vintage, levels };
}

/** The levels that a register has, from the widest to the narrowest. */
export function levelsOf(register: Register): MapLevel[] {
	return mapLevels.filter((level) => (register.levels.get(level)?.size ?? 0) > 0);
}

/** The places of one level by code; empty when the vintage has no such level. */
export function placesAt(register: Register, level: MapLevel): ReadonlyMap<string, RegisterPlace> {
	return register.levels.get(level) ?? new Map<string, RegisterPlace>();
}

/** What the boundary files say of each place of a level, by code, in the register's order. */
export function propertiesAt(register: Register, level: MapLevel): Map<string, PlaceProperties> {
	return new Map([...placesAt(register, level)].map(([code, place]) => [code, place.properties]));
}

/** The commune codes of every province, by province code. */
export function communesByProvince(register: Register): Map<string, Set<string>> {
	const communes = new Map<string, Set<string>>();
	for (const place of placesAt(register, 'commune').values()) {
		const { code, parent } = place.properties;
		const district = placesAt(register, 'district').get(parent);
		const province = district ? district.properties.parent : parent;
		const own = communes.get(province) ?? new Set<string>();
		communes.set(province, own.add(code));
	}
	return communes;
}
