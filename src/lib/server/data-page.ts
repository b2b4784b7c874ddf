import * as v from 'valibot';
import {
	coverageLevels,
	coverageMatrix,
	type LevelCoverage,
	type PlaceOfMatrix
} from '../atlas/coverage-matrix';
import type { LedgerFile } from '../atlas/ledger/ledger-file';
import { boundarySetSchema, sourceIdSchema } from '../atlas/parse';
import type { RawRow } from '../atlas/row-cells';
import { allocationFrom, designationFrom, observationFrom, policyRuleFrom } from '../atlas/rows';
import type { Bilingual, IndicatorId } from '../atlas/types';
import { sourceCatalogue, type CataloguedSource } from '../atlas/source-catalogue';
import { readBuilt } from './built-files';
import { allIndicators, allSources, tableRows } from './tables';

const placeRow = v.object({
	boundary_set: boundarySetSchema,
	code: v.string(),
	level: v.picklist(coverageLevels)
});

function placed<Row extends object>(from: (raw: RawRow) => Row) {
	return (raw: RawRow) => ({
		...from(raw),
		boundarySet: v.parse(boundarySetSchema, raw['boundary_set'])
	});
}

/** What the tables hold, counted. */
export interface DataOverview {
	readonly coverage: readonly LevelCoverage[];
	readonly sources: readonly CataloguedSource[];
	/** Names of the indicators that have figures. */
	readonly names: ReadonlyMap<IndicatorId, Bilingual>;
}

/** Which figures the tables have, and what they have from each source. */
export function dataOverview(): DataOverview {
	const observations = tableRows('observation').map(placed(observationFrom));
	const places = tableRows('place').map((raw): PlaceOfMatrix => {
		const { boundary_set, code, level } = v.parse(placeRow, raw);
		return { boundarySet: boundary_set, code, level };
	});
	const coverage = coverageMatrix(observations, allIndicators(), places);
	const shown = new Set(
		coverage.flatMap(({ rows }) => rows.flatMap((row) => row.indicators.map((i) => i.indicator)))
	);
	return {
		coverage,
		names: new Map(
			allIndicators().flatMap(({ id, name }) => (shown.has(id) ? [[id, name] as const] : []))
		),
		sources: sourceCatalogue(allSources(), {
			observations,
			designations: tableRows('designation').map(placed(designationFrom)),
			allocations: tableRows('allocation').map(placed(allocationFrom)),
			rules: tableRows('policy_rule').map(policyRuleFrom),
			definitions: tableRows('indicator').map((raw) =>
				v.parse(v.union([v.literal(''), sourceIdSchema]), raw['source_id'])
			),
			checks: readBuilt<LedgerFile>('data/ledger.json').checks
		})
	};
}
