/** Which field of the features holds the code, the name, the kind and the wider units. */
import { readName, foldRegisterName } from '../../src/lib/atlas/fold-name';
import { administrativeTypes } from '../../src/lib/atlas/place-name';
import type { MapLevel } from '../../src/lib/atlas/types';
import { placesAt, type Register } from '../build-boundaries/register';
import { levelsAbove } from '../check-packs/lineage';
import { refuse } from '../check-packs/refusal';
import { codesFor } from './codes';
import type { ImportOptions } from './options';
import type { SourceFeature } from './read-sources';

/** The fields to match by. */
export interface Fields {
	readonly code: string | null;
	readonly name: string | null;
	/** The field with the administrative type where names come without it. */
	readonly type: string | null;
	/** The field with the code or name of the wider unit, by level. */
	readonly parents: ReadonlyMap<MapLevel, string>;
}

/** A field holds codes or names when at least so many of its features have one of the register. */
const HELD_SHARE = 0.5;
/** A field holds wider units, or types, when nearly all its values are such. */
const PARENT_SHARE = 0.8;

type Value = string | number;

/**
 * Finds the fields by how many of their values the register knows. Throws a Refusal when a field that
 * was named is in no feature, or when there is neither a code nor a name.
 */
export function findFields(
	features: readonly SourceFeature[],
	register: Register,
	options: Pick<ImportOptions, 'level' | 'codeField' | 'nameField' | 'parentFields'>
): Fields {
	const columns = columnsOf(features);
	const given = [options.codeField, options.nameField, ...options.parentFields];
	for (const field of given)
		if (field !== null && !columns.has(field)) throw noField(field, columns);
	const { level } = options;
	const code = options.codeField ?? bestCode(columns, register, level, features.length);
	const name = options.nameField ?? bestName(columns, register, level, features.length);
	if (code === null && name === null) {
		throw refuse(
			`no field holds codes or names of a ${level} of ${register.vintage} · ` +
				`name one with --code-field or --name-field: ${[...columns.keys()].join(', ')}`
		);
	}
	const taken = new Set([code, name]);
	const parents = new Map<MapLevel, string>();
	const offered = options.parentFields.length > 0 ? options.parentFields : [...columns.keys()];
	for (const above of levelsAbove(register, level).reverse()) {
		const rest = new Map(
			[...columns].filter(([field]) => !taken.has(field) && offered.includes(field))
		);
		const field = bestParent(rest, register, above, features.length);
		if (field === null) continue;
		parents.set(above, field);
		taken.add(field);
	}
	return { code, name, type: typeField(columns, features.length), parents };
}

function columnsOf(features: readonly SourceFeature[]): Map<string, Value[]> {
	const columns = new Map<string, Value[]>();
	for (const { fields } of features) {
		for (const [field, value] of Object.entries(fields)) {
			const values = columns.get(field) ?? [];
			values.push(value);
			columns.set(field, values);
		}
	}
	return columns;
}

function noField(field: string, columns: ReadonlyMap<string, Value[]>) {
	return refuse(`no feature has a field "${field}" · there are ${[...columns.keys()].join(', ')}`);
}

/** The first field of the highest score, if any scores at all. */
function best(
	columns: ReadonlyMap<string, Value[]>,
	score: (values: readonly Value[]) => number
): string | null {
	let found: string | null = null;
	let highest = 0;
	for (const [field, values] of columns) {
		const own = score(values);
		if (own > highest) [found, highest] = [field, own];
	}
	return found;
}

function bestCode(
	columns: ReadonlyMap<string, Value[]>,
	register: Register,
	level: MapLevel,
	total: number
): string | null {
	const known = placesAt(register, level);
	return best(columns, (values) => {
		const exact = new Set(values.filter((value) => known.has(String(value))));
		const all = new Set(values.flatMap((value) => codesFor(value, known, level)));
		// Numbers that only become codes with zeros in front may be row numbers.
		return all.size < HELD_SHARE * total ? 0 : all.size + exact.size;
	});
}

function bestName(
	columns: ReadonlyMap<string, Value[]>,
	register: Register,
	level: MapLevel,
	total: number
): string | null {
	const { fits, names } = namesAt(register, level);
	return best(columns, (values) => {
		const held = values.filter(fits);
		if (held.length < HELD_SHARE * total) return 0;
		const spelt = held.filter((value) => names.has(String(value).normalize('NFC')));
		return new Set(held).size + new Set(spelt).size;
	});
}

function bestParent(
	columns: ReadonlyMap<string, Value[]>,
	register: Register,
	level: MapLevel,
	total: number
): string | null {
	const known = placesAt(register, level);
	const { fits } = namesAt(register, level);
	return best(columns, (values) => {
		const held = values.filter((value) => known.has(String(value)) || fits(value));
		return held.length < PARENT_SHARE * total ? 0 : held.length + new Set(held).size;
	});
}

function typeField(columns: ReadonlyMap<string, Value[]>, total: number): string | null {
	const types = new Set(administrativeTypes.map(([type]) => type.toLowerCase()));
	return best(columns, (values) => {
		const held = values.filter((value) => types.has(String(value).normalize('NFC').toLowerCase()));
		return held.length < PARENT_SHARE * total ? 0 : held.length;
	});
}

/** Whether a value reads as the name of a place of a level, and the names as registered. */
function namesAt(register: Register, level: MapLevel) {
	const typesByBare = new Map<string, Set<string | null>>();
	const names = new Set<string>();
	for (const { properties } of placesAt(register, level).values()) {
		names.add(properties.name.normalize('NFC'));
		const { bare, type } = foldRegisterName(properties.name);
		typesByBare.set(bare, (typesByBare.get(bare) ?? new Set()).add(type));
	}
	const fits = (value: Value) =>
		typeof value === 'string' &&
		readName(value).some(({ bare, type }) => {
			const types = typesByBare.get(bare);
			return types !== undefined && (type === null || types.has(type));
		});
	return { fits, names };
}
