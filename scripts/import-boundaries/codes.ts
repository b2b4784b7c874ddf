/** Codes as files write them: as text, or as numbers that have lost their zeros. */
import type { MapLevel } from '../../src/lib/atlas/types';

/** Digits of a code of each level. */
const DIGITS: Readonly<Record<MapLevel, number>> = { province: 2, district: 3, commune: 5 };

/**
 * The codes that a value may stand for among known ones: itself, and itself with the zeros that a
 * number loses. Two where both are known: 498 is an island district, 00498 would be a commune.
 */
export function codesFor(
	value: string | number | undefined,
	known: ReadonlyMap<string, unknown>,
	level: MapLevel
): string[] {
	if (value === undefined) return [];
	const text = String(value);
	const full = /^\d+$/u.test(text) ? text.padStart(DIGITS[level], '0') : text;
	return [...new Set([text, full])].filter((code) => known.has(code));
}
