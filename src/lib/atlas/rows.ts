import * as v from 'valibot';
import {
	indicatorIdSchema,
	levelSchema,
	periodSchema,
	placeCodeSchema,
	programmeSchema,
	sourceIdSchema
} from './parse';
import { finite, noted, number, provenance, text, type RawRow } from './row-cells';
import { seriesNames, sourceKinds } from './source-kinds';
import {
	ledgerRules,
	observationKinds,
	topics,
	units,
	type Allocation,
	type Contradiction,
	type Designation,
	type Indicator,
	type Observation,
	type PolicyRule,
	type Source
} from './types';

/** Columns that a row has where it is joined to the ledger; see `withContradictions`. */
const judged = {
	contradicted_rule: v.nullish(v.picklist(ledgerRules), null),
	contradicted_recomputed: number
};

function contradictionOf(row: {
	readonly contradicted_rule: Contradiction['rule'] | null;
	readonly contradicted_recomputed: number | null;
}): Contradiction | null {
	const { contradicted_rule: rule, contradicted_recomputed: recomputed } = row;
	return rule && { rule, recomputed };
}

const observationRow = v.object({
	place_code: placeCodeSchema,
	indicator_id: indicatorIdSchema,
	period: periodSchema,
	kind: v.picklist(observationKinds),
	value: number,
	numerator: number,
	denominator: number,
	as_printed: text,
	...provenance,
	...noted,
	...judged
});

/** A row of `observation`. */
export function observationFrom(raw: RawRow): Observation {
	const row = v.parse(observationRow, raw);
	return {
		place: row.place_code,
		indicator: row.indicator_id,
		period: row.period,
		kind: row.kind,
		value: row.value,
		numerator: row.numerator,
		denominator: row.denominator,
		asPrinted: row.as_printed,
		source: row.source_id,
		locator: row.locator,
		note: { vi: row.note, en: row.note_en },
		contradiction: contradictionOf(row)
	};
}

const indicatorRow = v.object({
	id: indicatorIdSchema,
	topic: v.picklist(topics),
	name_vi: v.string(),
	name_en: v.string(),
	unit: v.picklist(units),
	base_vi: text,
	base_en: text,
	direction: v.picklist(['lower_is_better', 'higher_is_better', 'neutral']),
	series: v.picklist(seriesNames),
	definition_vi: text,
	definition_en: text
});

/** A row of `indicator`. */
export function indicatorFrom(raw: RawRow): Indicator {
	const row = v.parse(indicatorRow, raw);
	return {
		id: row.id,
		topic: row.topic,
		name: { vi: row.name_vi, en: row.name_en },
		unit: row.unit,
		base: { vi: row.base_vi, en: row.base_en },
		direction: row.direction,
		series: row.series,
		definition: { vi: row.definition_vi, en: row.definition_en }
	};
}

const sourceRow = v.object({
	id: sourceIdSchema,
	title: v.string(),
	title_en: v.string(),
	issuer: v.string(),
	issuer_en: v.string(),
	number: text,
	date: text,
	kind: v.picklist(sourceKinds),
	series: v.picklist(seriesNames),
	url: text,
	completeness_note: text,
	completeness_note_en: text
});

/** A row of `source`. */
export function sourceFrom(raw: RawRow): Source {
	const row = v.parse(sourceRow, raw);
	return {
		id: row.id,
		title: { vi: row.title, en: row.title_en },
		issuer: { vi: row.issuer, en: row.issuer_en },
		number: row.number,
		date: row.date,
		kind: row.kind,
		series: row.series,
		url: row.url,
		completeness: { vi: row.completeness_note, en: row.completeness_note_en }
	};
}

const designationRow = v.object({
	place_code: placeCodeSchema,
	programme: programmeSchema,
	valid_from: text,
	valid_to: text,
	basis: v.picklist(['legal_list', 'plan', 'computed', 'secondary']),
	...provenance,
	...noted
});

/** A row of `designation`. */
export function designationFrom(raw: RawRow): Designation {
	const row = v.parse(designationRow, raw);
	return {
		place: row.place_code,
		programme: row.programme,
		validFrom: row.valid_from,
		validTo: row.valid_to,
		basis: row.basis,
		source: row.source_id,
		locator: row.locator,
		note: { vi: row.note, en: row.note_en }
	};
}

const allocationRow = v.object({
	place_code: placeCodeSchema,
	year: v.string(),
	stream: v.string(),
	amount_vnd: finite,
	as_printed: v.string(),
	...provenance,
	...noted,
	...judged
});

/** A row of `allocation`. */
export function allocationFrom(raw: RawRow): Allocation {
	const row = v.parse(allocationRow, raw);
	return {
		place: row.place_code,
		year: row.year,
		stream: row.stream,
		amount: row.amount_vnd,
		asPrinted: row.as_printed,
		source: row.source_id,
		locator: row.locator,
		note: { vi: row.note, en: row.note_en },
		contradiction: contradictionOf(row)
	};
}

const policyRuleRow = v.object({
	id: v.string(),
	level: levelSchema,
	condition: v.string(),
	condition_en: v.string(),
	requirement: v.string(),
	requirement_en: v.string(),
	condition_indicator_id: v.nullish(v.string(), ''),
	condition_above: number,
	as_printed: v.string(),
	...provenance
});

/** A row of `policy_rule`. */
export function policyRuleFrom(raw: RawRow): PolicyRule {
	const row = v.parse(policyRuleRow, raw);
	return {
		id: row.id,
		level: row.level,
		condition: { vi: row.condition, en: row.condition_en },
		requirement: { vi: row.requirement, en: row.requirement_en },
		threshold:
			row.condition_above === null
				? null
				: {
						indicator: v.parse(indicatorIdSchema, row.condition_indicator_id),
						above: row.condition_above
					},
		asPrinted: row.as_printed,
		source: row.source_id,
		locator: row.locator
	};
}
