/**
 * The rules of a boundary pack, and how grave a breach is. An error is what makes a map say something
 * false or leave a place out without a word: the command then ends with 1. A warning is what a map can
 * live with as long as it is known. docs/boundaries.md tells the same to readers.
 */
export const rules = {
	'not-a-pack': ['error', 'the file is TopoJSON with one object of polygons'],
	'no-code': ['error', 'every unit has properties.code, as text'],
	'code-unknown': ['error', 'every code is in the register of the level and vintage'],
	'code-twice': ['error', 'every code is there once'],
	'name-other': ['error', 'the name is that of the code in the register, up to spelling'],
	'parent-other': ['error', 'district_code and province_code are those of the register'],
	'missing-many': ['error', 'at most 1 % of the units of the register are missing'],
	'no-geometry': ['error', 'every unit has an outline: no null, no empty geometry'],
	'bad-ring': ['error', 'every ring is closed and has at least 4 positions'],
	'beyond-repair': ['error', 'a ring that crosses itself can be repaired'],
	'not-degrees': ['error', 'positions are WGS84 degrees in and around Viet Nam'],
	'outside-parent': [
		'error',
		'at least 90 % of the area of a unit lies in the unit it belongs to, or at least half where ' +
			'the rest lies in the sea and not in another unit'
	],
	'no-archipelago': ['error', 'a national pack draws Hoàng Sa and Trường Sa'],
	'area-off': ['error', 'the land of a national pack is near 331,000 km²'],
	'missing-few': ['warning', 'every unit of the register is there'],
	'name-spelling': ['warning', 'the name is spelt as in the register (compared in NFC)'],
	'no-name': ['warning', 'every unit has properties.name'],
	'no-parent-code': ['warning', 'districts have province_code, communes district_code as well'],
	'ring-repaired': ['warning', 'no ring touches or crosses itself (it is repaired in memory)'],
	'coast-outside': ['warning', 'at least 90 % of the area of a unit on a coast does so, too'],
	'island-outside': ['warning', 'islands up to 1 km² lie in the unit they belong to, too'],
	'no-parent-pack': ['warning', 'the folder has the pack of the level above'],
	'no-sources': ['warning', 'SOURCES.md beside the packs says where the outlines come from'],
	'unknown-file': ['warning', 'the name of every .topojson says level and vintage']
} as const satisfies Record<string, readonly ['error' | 'warning', string]>;

export type RuleId = keyof typeof rules;
export type Severity = (typeof rules)[RuleId][0];

/** One breach of a rule. */
export interface Finding {
	readonly rule: RuleId;
	/** Name of the file. */
	readonly pack: string;
	/** The unit, null where the breach is the whole pack's. */
	readonly unit: { readonly code: string; readonly name: string } | null;
	/** Where to look on a map, degrees; null where there is no such place. */
	readonly at: readonly [lon: number, lat: number] | null;
	/** What is wrong and how to mend it. */
	readonly says: string;
}

/** Whether a breach is an error or a warning. */
export function severityOf({ rule }: Finding): Severity {
	return rules[rule][0];
}
