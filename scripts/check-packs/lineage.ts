/** Who belongs to whom in a register, over all its levels. */
import type { MapLevel } from '../../src/lib/atlas/types';
import {
	levelsOf,
	placesAt,
	type Register,
	type RegisterPlace
} from '../build-boundaries/register';

/** The levels above a level that a register has, from the nearest to the widest. */
export function levelsAbove(register: Register, level: MapLevel): MapLevel[] {
	const levels = levelsOf(register);
	return levels.slice(0, Math.max(levels.indexOf(level), 0)).reverse();
}

/** The code of the unit of a wider level to which a place belongs; its own code at its own level. */
export function ancestorAt(
	register: Register,
	place: RegisterPlace,
	level: MapLevel
): string | undefined {
	if (place.level === level) return place.properties.code;
	for (const above of levelsAbove(register, place.level)) {
		const parent = placesAt(register, above).get(place.properties.parent);
		if (parent) return ancestorAt(register, parent, level);
	}
	return undefined;
}

/** The places of a level in the register's order, of the whole country or of one province. */
export function unitsOf(
	register: Register,
	level: MapLevel,
	province: string | null
): Map<string, RegisterPlace> {
	return new Map(
		[...placesAt(register, level)].filter(
			([, place]) => province === null || ancestorAt(register, place, 'province') === province
		)
	);
}
