import { hasProfile } from '../atlas/has-profile';
import type { RegisterPlace } from '../atlas/types';
import { allPlaces, factsOf } from './tables';

/**
 * Places whose page is made at build time: every province, and every place that a document or a list
 * speaks of. The pages of all others are made in the browser, from the database.
 */
export function profiledPlaces(): RegisterPlace[] {
	return allPlaces().filter(
		({ set, code, level }) =>
			level !== 'country' && level !== 'region' && hasProfile(code, factsOf(set, code))
	);
}
