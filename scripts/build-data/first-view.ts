import { carrier, indicatorsToCarry } from '../../src/lib/atlas/carried-figures';
import { coverageOf, type CarriedIn, type PlaceOfCoverage } from '../../src/lib/atlas/coverage';
import { colourable, defaultView, type FirstView } from '../../src/lib/atlas/first-view';
import { withContradictions } from '../../src/lib/atlas/ledger/contradictions';
import { placeCode } from '../../src/lib/atlas/literals';
import { programmeSchema } from '../../src/lib/atlas/parse';
import { placeLinkFrom } from '../../src/lib/atlas/place-rows';
import type {
	BoundarySet,
	Indicator,
	MapLevel,
	Observation,
	PlaceCode
} from '../../src/lib/atlas/types';
import { boundarySets, mapLevels, programmes } from '../../src/lib/atlas/types';
import * as v from 'valibot';
import { indicatorFrom, observationFrom, sourceFrom } from '../../src/lib/atlas/rows';
import { validitySpan, type Validity } from '../../src/lib/atlas/validity-span';
import type { Row, Table } from './read-table';

function rowsOf(tables: ReadonlyMap<string, Table>, name: string): readonly Row[] {
	return tables.get(name)?.rows ?? [];
}

function isMapLevel(level: string): level is MapLevel {
	return mapLevels.some((each) => each === level);
}

/** Level and ancestors of every place of a register. At a shared code the upper level leads. */
function placesOf(rows: readonly Row[], set: BoundarySet): Map<PlaceCode, PlaceOfCoverage> {
	const own = rows.filter((row) => row.cells['boundary_set'] === set);
	const places = new Map<PlaceCode, PlaceOfCoverage>();
	for (const { cells } of own) {
		const code = placeCode(cells['code'] ?? '');
		const level = cells['level'] ?? '';
		if (!isMapLevel(level) || places.has(code)) continue;
		const parent = placeCode(cells['parent_code'] ?? 'vn');
		places.set(code, { level, ancestors: [...(places.get(parent)?.ancestors ?? []), parent] });
	}
	return places;
}

/** Number of places and span of validity of each programme, by register and level. */
function programmesOf(
	tables: ReadonlyMap<string, Table>,
	set: BoundarySet
): FirstView['programmes'] {
	const levels = placesOf(rowsOf(tables, 'place'), set);
	const counts = new Map<string, { places: Set<string>; entries: Validity[] }>();
	for (const { cells } of rowsOf(tables, 'designation')) {
		if (cells['boundary_set'] !== set) continue;
		const code = placeCode(cells['place_code'] ?? '');
		const level = levels.get(code)?.level ?? 'commune';
		const key = `${cells['programme'] ?? ''} ${level}`;
		const entry = counts.get(key) ?? { places: new Set(), entries: [] };
		entry.places.add(code);
		entry.entries.push({ validFrom: cells['valid_from'] ?? '', validTo: cells['valid_to'] ?? '' });
		counts.set(key, entry);
	}
	const listed = [...counts].map(([key, entry]) => {
		const [programme, level] = key.split(' ');
		const { validFrom: from, validTo: to } = validitySpan(entry.entries);
		return {
			boundarySet: set,
			programme: v.parse(programmeSchema, programme),
			level: level && isMapLevel(level) ? level : 'commune',
			places: entry.places.size,
			from,
			to
		};
	});
	const place = ({ programme }: FirstView['programmes'][number]) => programmes.indexOf(programme);
	return listed.sort((a, b) => place(a) - place(b));
}

/** What the register of 2025 has from that of 2024. */
function carriedIn(
	observations: readonly Observation[],
	indicators: readonly Indicator[],
	links: readonly Row[]
): CarriedIn {
	const carry = carrier(links.map(({ cells }) => placeLinkFrom(cells)));
	return {
		observations,
		figures: ({ by, at, kind }, level) => {
			const indicator = indicators.find((each) => each.id === by);
			const needed = indicatorsToCarry(by, kind);
			const evidence = observations.filter((o) => needed.includes(o.indicator));
			return indicator
				? carry({ indicator, observations: evidence }, level, { at, kind })
				: new Map();
		}
	};
}

/**
 * What the site must know before the database is there: the catalogue of what can be shown, and the
 * figures of the first map.
 */
export function firstViewOf(tables: ReadonlyMap<string, Table>, dataVersion: string): FirstView {
	const observationRows = rowsOf(tables, 'observation');
	const observations = withContradictions(
		'observation',
		observationRows.map(({ cells }) => cells),
		rowsOf(tables, 'check_result').map(({ cells }) => cells)
	).map(observationFrom);
	const indicators = rowsOf(tables, 'indicator')
		.map((row) => indicatorFrom(row.cells))
		.filter(colourable);
	const ids = indicators.map((indicator) => indicator.id);
	const observationsOf = (set: BoundarySet) =>
		observations.filter((_, i) => observationRows[i]?.cells['boundary_set'] === set);
	const coverage = boundarySets.flatMap((boundarySet) => {
		const places = placesOf(rowsOf(tables, 'place'), boundarySet);
		const carried =
			boundarySet === '2025'
				? carriedIn(observationsOf('2024'), indicators, rowsOf(tables, 'place_link'))
				: undefined;
		const own = observationsOf(boundarySet);
		return coverageOf(own, ids, (code) => places.get(code), carried).map((c) => ({
			boundarySet,
			...c
		}));
	});
	const covered = new Set(coverage.map((c) => c.by));
	const shown = observations.filter(
		(o) => o.indicator === defaultView.by && !o.place.startsWith('region_')
	);
	return {
		dataVersion,
		// A rate that only the country or its regions have can be read, but colours no map.
		// Definitions and the other sources come with the database, when they can be asked for.
		indicators: indicators
			.filter((indicator) => covered.has(indicator.id))
			.map((indicator) =>
				indicator.id === defaultView.by
					? indicator
					: { ...indicator, definition: { vi: '', en: '' } }
			),
		sources: rowsOf(tables, 'source')
			.map((row) => sourceFrom(row.cells))
			.filter((source) => shown.some((o) => o.source === source.id)),
		coverage,
		programmes: boundarySets.flatMap((set) => programmesOf(tables, set)),
		provinces: rowsOf(tables, 'place')
			.filter(({ cells }) => cells['level'] === 'province')
			.map(({ cells }) => ({
				boundarySet: cells['boundary_set'] === '2025' ? '2025' : '2024',
				code: placeCode(cells['code'] ?? ''),
				name: cells['name'] ?? ''
			})),
		observations: shown
	};
}
