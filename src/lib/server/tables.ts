import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { placeCode } from '../atlas/parse';
import {
	allocationFrom,
	designationFrom,
	indicatorFrom,
	observationFrom,
	policyRuleFrom,
	sourceFrom,
	type RawRow
} from '../atlas/rows';
import type { BoundarySet, Indicator, PlaceCode, Source } from '../atlas/types';
import type { PlaceFacts } from '../db/queries';

/**
 * The tables that the build has checked and written, for pages that are made at build time. Each file
 * is read once.
 */

const cache = new Map<string, readonly RawRow[]>();

/** Rows of a table under `static/data/`, all cells text. */
export function tableRows(name: string): readonly RawRow[] {
	const known = cache.get(name);
	if (known) return known;
	// The served files begin with a byte order mark, for Excel.
	const text = readFileSync(`static/data/${name}.csv`, 'utf8').replace(/^\uFEFF/, '');
	const rows: readonly RawRow[] = csvParse(text);
	cache.set(name, rows);
	return rows;
}

/** A place of a register. */
export interface RegisterPlace {
	readonly set: BoundarySet;
	readonly code: PlaceCode;
	readonly level: 'country' | 'region' | 'province' | 'district' | 'commune';
	readonly name: string;
	readonly parent: PlaceCode | null;
	/** Degrees; null where the register has no centre. */
	readonly centre: readonly [number, number] | null;
	/** Computed from the boundary pack. */
	readonly areaKm2: number | null;
}

const levels = ['country', 'region', 'province', 'district', 'commune'] as const;

function registerPlace(row: RawRow): RegisterPlace {
	const cell = (name: string) => String(row[name] ?? '');
	const number = (name: string) => (cell(name) === '' ? null : Number(cell(name)));
	const [lon, lat] = [number('lon'), number('lat')];
	return {
		set: cell('boundary_set') === '2025' ? '2025' : '2024',
		code: placeCode(cell('code')),
		level: levels.find((level) => level === cell('level')) ?? 'commune',
		name: cell('name'),
		parent: cell('parent_code') === '' ? null : placeCode(cell('parent_code')),
		centre: lon === null || lat === null ? null : [lon, lat],
		areaKm2: number('area_km2')
	};
}

let places: ReadonlyMap<string, RegisterPlace> | null = null;

/** Places by `<register>/<code>`; an island district stands for its own commune. */
export function registerPlaces(): ReadonlyMap<string, RegisterPlace> {
	if (places) return places;
	const found = new Map<string, RegisterPlace>();
	for (const row of tableRows('place')) {
		const place = registerPlace(row);
		const key = `${place.set}/${place.code}`;
		if (!found.has(key)) found.set(key, place);
	}
	places = found;
	return found;
}

let indicators: Indicator[] | null = null;
let sources: Source[] | null = null;

/** All indicators, in the order of the table. */
export function allIndicators(): readonly Indicator[] {
	return (indicators ??= tableRows('indicator').map(indicatorFrom));
}

/** All sources, in the order of the table. */
export function allSources(): readonly Source[] {
	return (sources ??= tableRows('source').map(sourceFrom));
}

function groupByPlace(name: string): ReadonlyMap<string, readonly RawRow[]> {
	const groups = new Map<string, RawRow[]>();
	for (const row of tableRows(name)) {
		const key = `${String(row['boundary_set'])}/${String(row['place_code'])}`;
		const group = groups.get(key);
		if (group) group.push(row);
		else groups.set(key, [row]);
	}
	return groups;
}

let facts: Record<keyof PlaceFacts, ReadonlyMap<string, readonly RawRow[]>> | null = null;

/** Everything the tables say of a place, newest figures first, as the database would. */
export function factsOf(key: string): PlaceFacts {
	facts ??= {
		observations: groupByPlace('observation'),
		designations: groupByPlace('designation'),
		allocations: groupByPlace('allocation'),
		rules: groupByPlace('policy_rule')
	};
	const rows = (name: keyof PlaceFacts) => facts?.[name].get(key) ?? [];
	return {
		observations: rows('observations')
			.map(observationFrom)
			.sort((a, b) => b.period.localeCompare(a.period)),
		designations: rows('designations').map(designationFrom),
		allocations: rows('allocations').map(allocationFrom),
		rules: rows('rules').map(policyRuleFrom)
	};
}
