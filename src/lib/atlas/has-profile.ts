import type { Designation, Observation, PlaceCode } from './types';

/** Figures that every place has and that say nothing of poverty. */
const everywhere = ['population', 'area_official'];

/**
 * Whether a place has a page of its own: every province, and every place with a figure of poverty, a
 * target or a designation.
 */
export function hasProfile(
	code: PlaceCode,
	facts: {
		readonly observations: readonly Observation[];
		readonly designations: readonly Designation[];
	}
): boolean {
	return (
		code.length === 2 ||
		facts.designations.length > 0 ||
		facts.observations.some(({ indicator }) => !everywhere.includes(indicator))
	);
}
