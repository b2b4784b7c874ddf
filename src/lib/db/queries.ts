import type { AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import {
	allocationFrom,
	designationFrom,
	indicatorFrom,
	observationFrom,
	policyRuleFrom,
	type RawRow
} from '../atlas/rows';
import type {
	Allocation,
	BoundarySet,
	Designation,
	Indicator,
	Observation,
	PlaceCode,
	PolicyRule
} from '../atlas/types';

/** Everything the database says of one place. */
export interface PlaceFacts {
	readonly observations: readonly Observation[];
	readonly designations: readonly Designation[];
	readonly allocations: readonly Allocation[];
	readonly rules: readonly PolicyRule[];
}

/** The questions the site asks. SQL stands here and nowhere else; every value is bound. */
export interface AtlasDatabase {
	/** Observations of up to two indicators, all places of a register. */
	observations(set: BoundarySet, indicators: readonly string[]): Promise<Observation[]>;
	/** Designations of all places of a register. */
	designations(set: BoundarySet): Promise<Designation[]>;
	/** All indicators, in the order of the table. */
	indicators(): Promise<Indicator[]>;
	place(set: BoundarySet, code: PlaceCode): Promise<PlaceFacts>;
}

const sql = {
	observations: `SELECT * FROM atlas.observation WHERE boundary_set = ? AND indicator_id IN (?, ?)`,
	designations: `SELECT * FROM atlas.designation WHERE boundary_set = ?`,
	indicators: `SELECT * FROM atlas.indicator`,
	placeObservations: `SELECT * FROM atlas.observation WHERE boundary_set = ? AND place_code = ? ORDER BY period DESC, rowid`,
	placeDesignations: `SELECT * FROM atlas.designation WHERE boundary_set = ? AND place_code = ? ORDER BY rowid`,
	placeAllocations: `SELECT * FROM atlas.allocation WHERE boundary_set = ? AND place_code = ? ORDER BY year, rowid`,
	placeRules: `SELECT * FROM atlas.policy_rule WHERE boundary_set = ? AND place_code = ? ORDER BY rowid`
} as const;

/** Binds the questions of the atlas to an open connection. */
export function atlasDatabase(connection: AsyncDuckDBConnection): AtlasDatabase {
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
			const [first = '', second = first] = indicators;
			return (await ask(sql.observations, set, first, second)).map(observationFrom);
		},
		async designations(set) {
			return (await ask(sql.designations, set)).map(designationFrom);
		},
		async indicators() {
			return (await ask(sql.indicators)).map(indicatorFrom);
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
