import * as v from 'valibot';
import { placeCodeSchema } from '../atlas/parse';
import { fallRuleFrom, type FallRule } from '../atlas/plan-rule';
import { registerOf, type Register } from '../atlas/register';
import {
	geographyFrom,
	neighbourFrom,
	placeLinkFrom,
	registerPlaceFrom
} from '../atlas/place-rows';
import type { RawRow } from '../atlas/row-cells';
import {
	allocationFrom,
	designationFrom,
	indicatorFrom,
	observationFrom,
	policyRuleFrom,
	sourceFrom
} from '../atlas/rows';
import type {
	BoundarySet,
	Designation,
	Geography,
	Indicator,
	MapLevel,
	Neighbour,
	Observation,
	PlaceCode,
	PlaceFacts,
	PlaceLink,
	Source
} from '../atlas/types';

/** A place by name, as far as the register has it. */
export interface PlaceName {
	readonly code: PlaceCode;
	readonly name: string;
	readonly parent: PlaceCode;
}

/** What figures are named and cited by. */
export interface Vocabulary {
	readonly indicators: readonly Indicator[];
	readonly sources: readonly Source[];
}

/** A place of a list, with its middle in degrees; null where the register has none. */
export interface ListedPlace extends PlaceName {
	readonly at: readonly [lon: number, lat: number] | null;
}

const placeNameSchema = v.object({
	code: placeCodeSchema,
	name: v.string(),
	parent: placeCodeSchema
});
const listedPlaceSchema = v.object({
	...placeNameSchema.entries,
	lon: v.nullable(v.number()),
	lat: v.nullable(v.number())
});

/** The questions the site asks. SQL stands here and nowhere else; every value is bound. */
export interface AtlasDatabase {
	/** Observations of up to four indicators, all places of a register. */
	observations(set: BoundarySet, indicators: readonly string[]): Promise<Observation[]>;
	/** Designations of all places of a register. */
	designations(set: BoundarySet): Promise<Designation[]>;
	/** All indicators and sources, in the order of their tables. */
	vocabulary(): Promise<Vocabulary>;
	place(set: BoundarySet, code: PlaceCode): Promise<PlaceFacts>;
	/** All places of a register; an island district stands for its own commune. */
	register(set: BoundarySet): Promise<Register>;
	/** Version of the data, as the footer of the site names it. */
	dataVersion(): Promise<string>;
	/** The rules of the plans on how fast a rate must fall. */
	fallRules(): Promise<FallRule[]>;
	/** Places of a level inside the country (`vn`), a province or a district, by code. */
	placesWithin(set: BoundarySet, level: MapLevel, within: PlaceCode): Promise<ListedPlace[]>;
	/** Links from and to a place, with all links of each old place that is in them. */
	links(set: BoundarySet, code: PlaceCode): Promise<PlaceLink[]>;
	/**
	 * Links to all places of the next register that old places with a figure of one of up to four
	 * indicators went into, with all links of each old place that is in them.
	 */
	linksOfFigures(set: BoundarySet, indicators: readonly string[]): Promise<PlaceLink[]>;
	/** Places that a new place was made of, by code. */
	formerPlaces(set: BoundarySet, code: PlaceCode): Promise<PlaceName[]>;
	/** All observations of the places that a new place was made of, newest first. */
	formerObservations(set: BoundarySet, code: PlaceCode): Promise<Observation[]>;
	/** Places that touch a place, longest common border first. */
	neighbours(set: BoundarySet, level: MapLevel, code: PlaceCode): Promise<Neighbour[]>;
	/** All figures of the places of a level inside the country, a province or a district, and of that place itself. */
	observationsWithin(set: BoundarySet, level: MapLevel, within: PlaceCode): Promise<Observation[]>;
	/**
	 * Links to the places of a level of a newer register inside the country or a province, with all links of each old
	 * place that is in them.
	 */
	linksWithin(set: BoundarySet, level: MapLevel, within: PlaceCode): Promise<PlaceLink[]>;
	/** All figures of the old places that {@link linksWithin} leads from, of whichever level. */
	formerObservationsWithin(
		set: BoundarySet,
		level: MapLevel,
		within: PlaceCode
	): Promise<Observation[]>;
	/** Pairs of places of a level that touch, each pair once. */
	neighbourPairs(set: BoundarySet, level: MapLevel): Promise<Neighbour[]>;
	/** {@link geography} of all places of a level. */
	geographies(set: BoundarySet, level: MapLevel): Promise<Map<PlaceCode, Geography>>;
	/** Where a place lies towards the land border and its province; null where the register has no such place. */
	geography(set: BoundarySet, level: MapLevel, code: PlaceCode): Promise<Geography | null>;
}

/** What the ledger says against a figure; of several rules that it fails, the first. */
const contradictions = `(SELECT boundary_set, place_code, indicator_id, period, kind, source_id, first(rule ORDER BY rowid) AS contradicted_rule, first(recomputed ORDER BY rowid) AS contradicted_recomputed FROM atlas.check_result WHERE verdict = 'contradicts' GROUP BY ALL)`;
const judgedObservations = `SELECT o.*, c.contradicted_rule, c.contradicted_recomputed FROM atlas.observation o LEFT JOIN ${contradictions} c USING (boundary_set, place_code, indicator_id, period, kind, source_id)`;
const judgedAllocations = `SELECT a.*, c.contradicted_rule, c.contradicted_recomputed FROM atlas.allocation a LEFT JOIN ${contradictions} c ON c.boundary_set = a.boundary_set AND c.place_code = a.place_code AND c.indicator_id = a.stream AND c.period = a.year AND c.kind = 'money' AND c.source_id = a.source_id`;

/** Places of a register and level inside a place; binds the register, the level and the place three times. */
const within = `atlas.place p LEFT JOIN atlas.place d ON d.boundary_set = p.boundary_set AND d.code = p.parent_code AND d.level = 'district' WHERE p.boundary_set = ? AND p.level = ? AND (? = 'vn' OR p.parent_code = ? OR d.parent_code = ?)`;

/** Links to places of a register and level inside a place; binds what {@link within} does. */
const linksWithin = `atlas.place_link l WHERE (l.to_set, l.to_code) IN (SELECT (p.boundary_set, p.code) FROM ${within})`;

const sql = {
	observations: `${judgedObservations} WHERE o.boundary_set = ? AND o.indicator_id IN (?, ?, ?, ?) ORDER BY o.rowid`,
	designations: `SELECT * FROM atlas.designation WHERE boundary_set = ?`,
	indicators: `SELECT * FROM atlas.indicator ORDER BY rowid`,
	sources: `SELECT * FROM atlas.source ORDER BY rowid`,
	placeObservations: `${judgedObservations} WHERE o.boundary_set = ? AND o.place_code = ? ORDER BY o.period DESC, o.rowid`,
	placeDesignations: `SELECT * FROM atlas.designation WHERE boundary_set = ? AND place_code = ? ORDER BY rowid`,
	placeAllocations: `${judgedAllocations} WHERE a.boundary_set = ? AND a.place_code = ? ORDER BY a.year, a.rowid`,
	placesWithin: `SELECT p.code, p.name, p.parent_code AS parent, p.lon, p.lat FROM ${within} ORDER BY p.code`,
	observationsWithin: `${judgedObservations} WHERE o.boundary_set = ? AND (o.place_code = ? OR o.place_code IN (SELECT p.code FROM ${within})) ORDER BY o.rowid`,
	linksWithin: `SELECT * FROM atlas.place_link WHERE (from_set, from_level, from_code) IN (SELECT (l.from_set, l.from_level, l.from_code) FROM ${linksWithin}) ORDER BY rowid`,
	formerObservationsWithin: `${judgedObservations} WHERE (o.boundary_set, o.place_code) IN (SELECT (l.from_set, l.from_code) FROM ${linksWithin}) ORDER BY o.rowid`,
	neighbourPairs: `SELECT * FROM atlas.neighbour WHERE boundary_set = ? AND level = ? ORDER BY rowid`,
	geographies: `SELECT * FROM atlas.geography WHERE boundary_set = ? AND level = ? ORDER BY rowid`,
	register: `SELECT * FROM atlas.place WHERE boundary_set = ? ORDER BY rowid`,
	release: `SELECT data_version FROM atlas.release`,
	policyRules: `SELECT * FROM atlas.policy_rule ORDER BY rowid`,
	placeLinks: `SELECT * FROM atlas.place_link WHERE (from_set, from_level, from_code) IN (SELECT (from_set, from_level, from_code) FROM atlas.place_link WHERE (from_set = ? AND from_code = ?) OR (to_set = ? AND to_code = ?)) ORDER BY rowid`,
	linksOfFigures: `WITH reached AS (SELECT DISTINCT l.to_set, l.to_code FROM atlas.place_link l JOIN atlas.observation o ON o.boundary_set = l.from_set AND o.place_code = l.from_code WHERE l.from_set = ? AND o.indicator_id IN (?, ?, ?, ?)) SELECT * FROM atlas.place_link WHERE (from_set, from_level, from_code) IN (SELECT (from_set, from_level, from_code) FROM atlas.place_link WHERE (to_set, to_code) IN (SELECT (to_set, to_code) FROM reached)) ORDER BY rowid`,
	formerPlaces: `SELECT p.code, p.name, p.parent_code AS parent FROM atlas.place p JOIN atlas.place_link l ON p.boundary_set = l.from_set AND p.level = l.from_level AND p.code = l.from_code WHERE l.to_set = ? AND l.to_code = ? ORDER BY p.code`,
	formerObservations: `${judgedObservations} WHERE (o.boundary_set, o.place_code) IN (SELECT (from_set, from_code) FROM atlas.place_link WHERE to_set = ? AND to_code = ?) ORDER BY o.period DESC, o.rowid`,
	neighbours: `WITH own AS (FROM atlas.neighbour WHERE boundary_set = ? AND level = ?), asked AS (SELECT ? AS code) SELECT own.* FROM own JOIN asked USING (code) UNION ALL SELECT boundary_set, level, neighbour_code, own.code, shared_km FROM own JOIN asked ON own.neighbour_code = asked.code ORDER BY shared_km DESC, neighbour_code`,
	geography: `SELECT * FROM atlas.geography WHERE boundary_set = ? AND level = ? AND code = ?`,
	placeRules: `SELECT * FROM atlas.policy_rule WHERE boundary_set = ? AND place_code = ? ORDER BY rowid`
} as const;

/** Up to four ids for the four places that a statement has for them. */
function four([first = '', second = first, third = first, fourth = first]: readonly string[]) {
	return [first, second, third, fourth];
}

/** What the questions need of a connection: that of the browser has it, and so has one in Node. */
export interface Connection {
	prepare(statement: string): Promise<{
		query(...values: string[]): Promise<{ toArray(): { toJSON(): RawRow }[] }>;
		close(): Promise<void>;
	}>;
}

/** Binds the questions of the atlas to an open connection. */
export function atlasDatabase(connection: Connection): AtlasDatabase {
	async function ask(statement: string, ...values: string[]): Promise<RawRow[]> {
		const prepared = await connection.prepare(statement);
		try {
			const table = await prepared.query(...values);
			return table.toArray().map((row) => row.toJSON());
		} finally {
			await prepared.close();
		}
	}
	return {
		async observations(set, indicators) {
			return (await ask(sql.observations, set, ...four(indicators))).map(observationFrom);
		},
		async linksOfFigures(set, indicators) {
			return (await ask(sql.linksOfFigures, set, ...four(indicators))).map(placeLinkFrom);
		},
		async formerPlaces(set, code) {
			return (await ask(sql.formerPlaces, set, code)).map((row) => v.parse(placeNameSchema, row));
		},
		async formerObservations(set, code) {
			return (await ask(sql.formerObservations, set, code)).map(observationFrom);
		},
		async designations(set) {
			return (await ask(sql.designations, set)).map(designationFrom);
		},
		async placesWithin(set, level, within) {
			const rows = await ask(sql.placesWithin, set, level, within, within, within);
			return rows.map((row): ListedPlace => {
				const { lon, lat, ...place } = v.parse(listedPlaceSchema, row);
				return { ...place, at: lon === null || lat === null ? null : [lon, lat] };
			});
		},
		async register(set) {
			return registerOf((await ask(sql.register, set)).map(registerPlaceFrom));
		},
		async dataVersion() {
			const [row] = await ask(sql.release);
			return v.parse(v.string(), row?.['data_version']);
		},
		async fallRules() {
			return (await ask(sql.policyRules)).map(fallRuleFrom).filter((rule) => rule !== null);
		},
		async links(set, code) {
			return (await ask(sql.placeLinks, set, code, set, code)).map(placeLinkFrom);
		},
		async neighbours(set, level, code) {
			return (await ask(sql.neighbours, set, level, code)).map(neighbourFrom);
		},
		async geography(set, level, code) {
			const [row] = await ask(sql.geography, set, level, code);
			return row ? geographyFrom(row) : null;
		},
		async observationsWithin(set, level, within) {
			const rows = await ask(
				sql.observationsWithin,
				...[set, within, set, level, within, within, within]
			);
			return rows.map(observationFrom);
		},
		async linksWithin(set, level, within) {
			return (await ask(sql.linksWithin, set, level, within, within, within)).map(placeLinkFrom);
		},
		async formerObservationsWithin(set, level, within) {
			const rows = await ask(sql.formerObservationsWithin, set, level, within, within, within);
			return rows.map(observationFrom);
		},
		async neighbourPairs(set, level) {
			return (await ask(sql.neighbourPairs, set, level)).map(neighbourFrom);
		},
		async geographies(set, level) {
			const rows = await ask(sql.geographies, set, level);
			return new Map(
				rows.map((row) => [v.parse(placeCodeSchema, row['code']), geographyFrom(row)])
			);
		},
		async vocabulary() {
			return {
				indicators: (await ask(sql.indicators)).map(indicatorFrom),
				sources: (await ask(sql.sources)).map(sourceFrom)
			};
		},
		async place(set, code) {
			const observations = await ask(sql.placeObservations, set, code);
			const designations = await ask(sql.placeDesignations, set, code);
			const allocations = await ask(sql.placeAllocations, set, code);
			const rules = await ask(sql.placeRules, set, code);
			return {
				observations: observations.map(observationFrom),
				designations: designations.map(designationFrom),
				allocations: allocations.map(allocationFrom),
				rules: rules.map(policyRuleFrom)
			};
		}
	};
}
