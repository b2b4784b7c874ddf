import * as v from 'valibot';
import { indicatorIdSchema } from './parse';
import { number, provenance, text, type RawRow } from './row-cells';
import { attestations, definitionTopics, povertyStandards, type Definition } from './types';

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
