import { carrier, indicatorsToCarry } from '../atlas/carried-figures';
import type { Figure } from '../atlas/figures';
import type { Indicator, PlaceCode } from '../atlas/types';
import type { AtlasDatabase } from '../db/queries';
import type { View } from './view';

/** Carried figures of a view, for any level and period of the question they were loaded for. */
export type CarriedAnswers = (
	view: Pick<View, 'level' | 'at' | 'kind'>
) => ReadonlyMap<PlaceCode, Figure>;

/**
 * Loads what the old register has for a view of the new one; null for a view of the old one.
 */
export async function loadCarried(
	view: View,
	indicators: readonly Indicator[],
	database: Pick<AtlasDatabase, 'observations' | 'linksOfFigures'>
): Promise<CarriedAnswers | null> {
	const indicator = indicators.find((each) => each.id === view.by);
	if (view.bounds !== '2025' || !indicator) return null;
	const needed = indicatorsToCarry(view.by, view.kind);
	const observations = await database.observations('2024', needed);
	const carry = carrier(await database.linksOfFigures('2024', needed));
	return ({ level, at, kind }) => carry({ indicator, observations }, level, { at, kind });
}
