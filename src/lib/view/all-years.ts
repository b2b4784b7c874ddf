import type { Figure } from '../atlas/figures';
import type { MapLevel, Period, PlaceCode } from '../atlas/types';
import type { View } from './view';

/** Digits of a code by level; the country and the regions have none of these. */
const digits: Readonly<Record<MapLevel, number>> = { province: 2, district: 3, commune: 5 };

/**
 * The values of all places of the view's level and register, in each of the years: classes fitted to them are the same for each year and place.
 */
export function valuesOfAllYears(
	years: readonly Period[],
	view: View,
	figuresOf: (view: View) => ReadonlyMap<PlaceCode, Figure>
): number[] {
	return years.flatMap((at) =>
		[...figuresOf({ ...view, at }).values()].flatMap(({ place, value }) =>
			value !== null && /^\d+$/.test(place) && place.length === digits[view.level] ? [value] : []
		)
	);
}
