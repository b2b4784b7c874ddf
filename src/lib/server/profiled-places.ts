import type { PlaceFacts, RegisterPlace } from '../atlas/types';
import { allPlaces, factsOf } from './tables';

/** Figures that every place has and that say nothing of poverty. */
const everywhere = ['population', 'area_official'];

function speaksOfPoverty({ observations, designations }: PlaceFacts): boolean {
	return (
		designations.length > 0 || observations.some(({ indicator }) => !everywhere.includes(indicator))
	);
}

/**
 * Places whose page is made at build time: every province, and every place, the country and its regions
 * among them, with a figure of poverty, a target or a designation. The pages of all others are made in
 * the browser, from the database.
 */
export function profiledPlaces(): RegisterPlace[] {
	return allPlaces().filter(
		({ set, code, level }) => level === 'province' || speaksOfPoverty(factsOf(set, code))
	);
}
