import type { PlaceCode, RegisterPlace } from './types';

/** The places of one register by code. */
export type Register = ReadonlyMap<PlaceCode, RegisterPlace>;

/** Indexes places of one register; at a code of two levels the first, upper one leads. */
export function registerOf(places: readonly RegisterPlace[]): Register {
	const found = new Map<PlaceCode, RegisterPlace>();
	for (const place of places) if (!found.has(place.code)) found.set(place.code, place);
	return found;
}

/** What a place lies in, from the country down to its parent. */
export function ancestorsOf(place: RegisterPlace, register: Register): RegisterPlace[] {
	const parent = place.parent === null ? undefined : register.get(place.parent);
	// An island district is its own commune: it is not its own parent.
	return parent && parent.code !== place.code ? [...ancestorsOf(parent, register), parent] : [];
}

/** The places of the same level and parent, itself among them. */
export function siblingsOf(place: RegisterPlace, register: Register): RegisterPlace[] {
	return [...register.values()].filter(
		({ level, parent }) => level === place.level && parent === place.parent
	);
}
