import type { Designation } from './types';

/** When entries of a list hold: dates or years, empty where not written. */
export type Validity = Pick<Designation, 'validFrom' | 'validTo'>;

/** From the first year in which some entry holds to the last that one is known to. */
export function validitySpan(entries: readonly Validity[]): Validity {
	const years = (name: keyof Validity) =>
		entries
			.map((entry) => entry[name].slice(0, 4))
			.filter(Boolean)
			.sort();
	return { validFrom: years('validFrom')[0] ?? '', validTo: years('validTo').at(-1) ?? '' };
}
