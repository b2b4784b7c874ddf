import type { BoundarySet, MapLevel, Programme } from './types';

/** Places of one level of a register: by the place they lie in, then by code. */
export interface PackedLevel {
	/** How many lie in each place of the level above (for provinces: in the country), in its order. */
	readonly inside: readonly number[];
	/** Codes as numbers, each less the one before it. */
	readonly codes: readonly number[];
	/** Index of the administrative type in `types`. */
	readonly types: readonly number[];
	/** Names without their type. */
	readonly names: readonly string[];
}

/**
 * Content of `/data/place-list.json`: every place of both registers and what became of the old ones,
 * packed so that a phone can fetch it for one search. It needs neither boundaries nor the database.
 */
export interface PlaceListFile {
	/** Administrative types as the registers write them: `Thành phố`, `Thành Phố`. */
	readonly types: readonly string[];
	/** The levels of each register, from the widest. */
	readonly registers: Readonly<
		Record<BoundarySet, { readonly [Level in MapLevel]?: PackedLevel | undefined }>
	>;
	/**
	 * For each commune of 2024 the communes of 2025 that it went into, largest share first, as places in
	 * the list of 2025, less the first of the commune before it; a number alone where there is one.
	 */
	readonly became: readonly (number | readonly number[])[];
	/** The same for the districts of 2024 that are their own commune, by code, as places in the list. */
	readonly islands: Readonly<Record<string, readonly number[]>>;
	/** Codes of the places on each priority list. */
	readonly lists: readonly {
		readonly set: BoundarySet;
		readonly level: MapLevel;
		readonly programme: Programme;
		readonly codes: readonly string[];
	}[];
}

/** Digits of a code by level. */
export const codeLength = { province: 2, district: 3, commune: 5 } as const satisfies Record<
	MapLevel,
	number
>;
