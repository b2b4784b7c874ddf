import * as v from 'valibot';
import {
	boundarySetSchema,
	indicatorIdSchema,
	levelSchema,
	periodSchema,
	placeCodeSchema,
	programmeSchema,
	sourceIdSchema
} from './parse';
import { seriesNames, sourceKinds } from './source-kinds';
import {
	attestations,
	definitionTopics,
	ledgerRules,
	linkBases,
	observationKinds,
	placeLevels,
	povertyStandards,
	topics,
	units,
	type Allocation,
	type Contradiction,
	type Definition,
	type Designation,
	type Indicator,
	type Neighbour,
	type Observation,
	type PlaceLink,
	type PolicyRule,
	type RegisterPlace,
	type Source
} from './types';

/**
 * Rows of the tables, by their column names, into the types of the atlas. A row comes from a CSV
 * (all text, empty cells for nothing) or from the database (numbers, null for nothing); both read
 * the same. Each function throws where a row does not fit.
 */
export type RawRow = Readonly<Record<string, unknown>>;

const text = v.nullish(v.string(), '');
const number = v.pipe(
	v.nullish(v.union([v.number(), v.string()]), null),
	v.transform((cell) => (cell === '' || cell === null ? null : Number(cell)))
);
const finite = v.pipe(v.union([v.number(), v.string()]), v.transform(Number), v.finite());

const provenance = { source_id: sourceIdSchema, locator: v.string() };
const noted = { note: text, note_en: text };

/** Columns that a row has where it is joined to the ledger; see {@link contradictionKey}. */
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

const registerPlaceRow = v.object({
	boundary_set: boundarySetSchema,
	code: placeCodeSchema,
	level: v.picklist(placeLevels),
	name: v.string(),
	parent_code: v.nullish(v.union([placeCodeSchema, v.literal('')]), null),
	lon: number,
	lat: number,
	area_km2: number
});

/** A row of `place`. */
export function registerPlaceFrom(raw: RawRow): RegisterPlace {
	const row = v.parse(registerPlaceRow, raw);
	return {
		set: row.boundary_set,
		code: row.code,
		level: row.level,
		name: row.name,
		parent: row.parent_code || null,
		centre: row.lon === null || row.lat === null ? null : [row.lon, row.lat],
		areaKm2: row.area_km2
	};
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
		asPrinted: row.as_printed,
		source: row.source_id,
		locator: row.locator
	};
}

const placeLinkRow = v.object({
	from_set: boundarySetSchema,
	from_level: levelSchema,
	from_code: placeCodeSchema,
	to_set: boundarySetSchema,
	to_code: placeCodeSchema,
	area_share: finite,
	basis: v.picklist(linkBases)
});

/** A row of `place_link`. A new place is a province where its code has two digits, else a commune. */
export function placeLinkFrom(raw: RawRow): PlaceLink {
	const row = v.parse(placeLinkRow, raw);
	return {
		fromSet: row.from_set,
		fromLevel: row.from_level,
		from: row.from_code,
		toSet: row.to_set,
		toLevel: row.to_code.length === 2 ? 'province' : 'commune',
		to: row.to_code,
		areaShare: row.area_share,
		basis: row.basis
	};
}

const neighbourRow = v.object({
	boundary_set: boundarySetSchema,
	level: levelSchema,
	code: placeCodeSchema,
	neighbour_code: placeCodeSchema,
	shared_km: finite
});

/** A row of `neighbour`. */
export function neighbourFrom(raw: RawRow): Neighbour {
	const row = v.parse(neighbourRow, raw);
	return {
		boundarySet: row.boundary_set,
		level: row.level,
		place: row.code,
		neighbour: row.neighbour_code,
		sharedKm: row.shared_km
	};
}

const definitionRow = v.object({
	id: v.string(),
	standard: v.picklist(povertyStandards),
	topic: v.picklist(definitionTopics),
	subject: v.string(),
	dimension_id: text,
	indicator_id: v.nullish(v.union([v.literal(''), indicatorIdSchema]), ''),
	name_vi: v.string(),
	name_en: v.string(),
	rule_vi: text,
	rule_en: text,
	value: number,
	out_of: number,
	unit: v.nullish(v.picklist(['vnd_person_month', 'share', 'indicator', '']), ''),
	area: v.nullish(v.picklist(['rural', 'urban', '']), ''),
	valid_from: text,
	valid_to: text,
	attestation: v.picklist(attestations),
	attestation_note_vi: v.string(),
	attestation_note_en: v.string(),
	ord: v.pipe(v.union([v.number(), v.string()]), v.transform(Number), v.integer()),
	...provenance
});

/** A row of `definition`. */
export function definitionFrom(raw: RawRow): Definition {
	const row = v.parse(definitionRow, raw);
	return {
		id: row.id,
		standard: row.standard,
		topic: row.topic,
		subject: row.subject,
		dimension: row.dimension_id,
		indicator: row.indicator_id === '' ? null : row.indicator_id,
		name: { vi: row.name_vi, en: row.name_en },
		rule: { vi: row.rule_vi, en: row.rule_en },
		value: row.value,
		outOf: row.out_of,
		unit: row.unit,
		area: row.area,
		validFrom: row.valid_from,
		validTo: row.valid_to,
		attestation: row.attestation,
		seen: { vi: row.attestation_note_vi, en: row.attestation_note_en },
		source: row.source_id,
		locator: row.locator,
		ord: row.ord
	};
}
