import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { withContradictions } from '../atlas/ledger/contradictions';
import { registerOf, type Register } from '../atlas/register';
import { registerPlaceFrom } from '../atlas/place-rows';
import type { RawRow } from '../atlas/row-cells';
import {
	allocationFrom,
	designationFrom,
	indicatorFrom,
	observationFrom,
	policyRuleFrom,
	sourceFrom
} from '../atlas/rows';
import {
	boundarySets,
	type BoundarySet,
	type Designation,
	type Indicator,
	type IndicatorId,
	type Observation,
	type PlaceCode,
	type PlaceFacts,
	type Source
} from '../atlas/types';

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

let registers: Readonly<Record<BoundarySet, Register>> | null = null;

/** The places of a register. */
export function registerOfSet(set: BoundarySet): Register {
	if (!registers) {
		const places = tableRows('place').map(registerPlaceFrom);
		const of = (wanted: BoundarySet) => registerOf(places.filter((each) => each.set === wanted));
		registers = { '2024': of('2024'), '2025': of('2025') };
	}
	return registers[set];
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

const judged = new Map<string, readonly RawRow[]>();

/** Rows of observation or allocation, each with what the ledger says against it; judged once. */
function judgedRows(name: 'observation' | 'allocation', folder = ''): readonly RawRow[] {
	const path = `${folder}${name}`;
	const rows =
		judged.get(path) ?? withContradictions(name, tableRows(path), tableRows('check_result'));
	judged.set(path, rows);
	return rows;
}

/** Observations of some indicators, all places of a register; those of an earlier version where one is named. */
export function observationsOf(
	set: BoundarySet,
	indicators: readonly IndicatorId[],
	version: string | null = null
): Observation[] {
	const rows = judgedRows('observation', version === null ? '' : `${version}/`).filter(
		(row) => row['boundary_set'] === set && indicators.some((each) => each === row['indicator_id'])
	);
	return rows.map(observationFrom);
}

const designations = new Map<BoundarySet, readonly Designation[]>();

/** Designations of places of a register. */
export function designationsOf(set: BoundarySet): readonly Designation[] {
	const known = designations.get(set);
	if (known) return known;
	const own = tableRows('designation')
		.filter((row) => row['boundary_set'] === set)
		.map(designationFrom);
	designations.set(set, own);
	return own;
}

/** Rows by each of their keys. */
export function groupBy<Each>(rows: readonly Each[], keysOf: (row: Each) => Iterable<string>) {
	const groups = new Map<string, Each[]>();
	for (const row of rows) {
		for (const key of keysOf(row)) {
			const group = groups.get(key);
			if (group) group.push(row);
			else groups.set(key, [row]);
		}
	}
	return groups;
}

function groupByPlace(rows: readonly RawRow[]): ReadonlyMap<string, readonly RawRow[]> {
	return groupBy(rows, (row) => [`${String(row['boundary_set'])}/${String(row['place_code'])}`]);
}

let facts: Record<keyof PlaceFacts, ReadonlyMap<string, readonly RawRow[]>> | null = null;

/** Everything the tables say of a place, newest figures first, as the database would. */
export function factsOf(set: BoundarySet, code: PlaceCode): PlaceFacts {
	facts ??= {
		observations: groupByPlace(judgedRows('observation')),
		designations: groupByPlace(tableRows('designation')),
		allocations: groupByPlace(judgedRows('allocation')),
		rules: groupByPlace(tableRows('policy_rule'))
	};
	const rows = (name: keyof PlaceFacts) => facts?.[name].get(`${set}/${code}`) ?? [];
	return {
		observations: rows('observations')
			.map(observationFrom)
			.sort((a, b) => b.period.localeCompare(a.period)),
		designations: rows('designations').map(designationFrom),
		allocations: rows('allocations').map(allocationFrom),
		rules: rows('rules').map(policyRuleFrom)
	};
}

/** Every place of both registers, the register of 2024 first. */
export function allPlaces() {
	return boundarySets.flatMap((set) => [...registerOfSet(set).values()]);
}
