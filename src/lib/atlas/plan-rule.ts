import * as v from 'valibot';
import {
	boundarySetSchema,
	indicatorIdSchema,
	levelSchema,
	placeCodeSchema,
	sourceIdSchema
} from './parse';
import { number, type RawRow } from './row-cells';
import type { BoundarySet, IndicatorId, MapLevel, PlaceCode, SourceId } from './types';

/** A rule of a plan on how fast a rate must fall where it is high. Points and rates in percent. */
export interface FallRule {
	readonly id: string;
	readonly boundarySet: BoundarySet;
	/** The place whose government set the rule; it holds for places of `level` under it. */
	readonly place: PlaceCode;
	readonly level: MapLevel;
	readonly indicator: IndicatorId;
	/** The rule holds where the rate stands above this. */
	readonly above: number;
	/** Fall asked for, in points a year. */
	readonly minimum: number | null;
	readonly maximum: number | null;
	/** The plan that has the rule; it binds no other plan. */
	readonly source: SourceId;
}

const ruleRow = v.object({
	id: v.string(),
	boundary_set: boundarySetSchema,
	place_code: placeCodeSchema,
	level: levelSchema,
	condition_indicator_id: v.nullish(v.string(), ''),
	condition_above: number,
	minimum: number,
	maximum: number,
	unit: v.nullish(v.string(), ''),
	source_id: sourceIdSchema
});

/**
 * A row of `policy_rule` as a rule on the fall of a rate, or null where it is about something else
 * (who has priority, school ages, allowances). Throws where the row does not fit the table.
 */
export function fallRuleFrom(raw: RawRow): FallRule | null {
	const row = v.parse(ruleRow, raw);
	if (row.unit !== 'percentage_point' || row.condition_above === null) return null;
	return {
		id: row.id,
		boundarySet: row.boundary_set,
		place: row.place_code,
		level: row.level,
		indicator: v.parse(indicatorIdSchema, row.condition_indicator_id),
		above: row.condition_above,
		minimum: row.minimum,
		maximum: row.maximum,
		source: row.source_id
	};
}

/** What a rule asks of one plan for one place. */
export type RuleOutcome =
	| { readonly rule: FallRule; readonly kind: 'satisfied' | 'not_satisfied' }
	| {
			readonly rule: FallRule;
			readonly kind: 'not_applicable';
			/** `other_plan`: another plan's rule. `condition`: the rate is not above the limit. */
			readonly because: 'other_plan' | 'condition' | 'no_baseline';
	  };

/**
 * A plan held to a rule. `baseline` is the rate the plan departs from, in percent; `fallPerYear` the
 * fall it plans, in points, as far as two decimals tell. A fall over the maximum satisfies the rule:
 * “4–5 points” (Gia Lai 2017, I.2.a) asks for at least four.
 */
export function ruleOutcome(
	rule: FallRule,
	plan: {
		readonly source: SourceId;
		readonly baseline: number | null;
		readonly fallPerYear: number | null;
	}
): RuleOutcome {
	const { source, baseline, fallPerYear } = plan;
	if (rule.source !== source) return { rule, kind: 'not_applicable', because: 'other_plan' };
	if (baseline === null || fallPerYear === null)
		return { rule, kind: 'not_applicable', because: 'no_baseline' };
	if (baseline <= rule.above) return { rule, kind: 'not_applicable', because: 'condition' };
	const asked = rule.minimum ?? rule.maximum ?? 0;
	return { rule, kind: fallPerYear >= asked - 0.005 ? 'satisfied' : 'not_satisfied' };
}
