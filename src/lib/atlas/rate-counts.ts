import { householdsCountedBy } from './rate-households';

/** Indicators whose figures are the counts behind a rate. */
export interface RateCounts {
	/** Null where the atlas has no count of its own for it. */
	readonly numerator: string | null;
	readonly denominator: string;
}

/** A rate made by another standard than the one in force carries it behind its name. */
const suffix = /_(?:qd59_baseline|nd07_baseline|income_standard_2011_2015)$/u;

const denominators: Readonly<Record<string, string>> = {
	poor_rate: 'households_total',
	near_poor_rate: 'households_total',
	poor_and_near_poor_rate: 'households_total',
	poor_rate_ethnic_minority: 'households_ethnic_minority',
	near_poor_rate_ethnic_minority: 'households_ethnic_minority',
	ethnic_minority_share_of_poor: 'poor_households',
	poor_rate_by_deprivation: 'households_total'
};

/** All households are the same by every standard. */
const ofEveryStandard = ['households_total', 'households_ethnic_minority'];

/**
 * The counts that a rate of the administrative review rests on, by indicator id: poor households over all
 * households, deprived over poor ones. Null for a rate whose counts the atlas does not keep.
 */
export function countsOf(rate: string): RateCounts | null {
	const numerator = householdsCountedBy(rate);
	if (rate.startsWith('deprivation_rate_'))
		return numerator ? { numerator, denominator: 'poor_households' } : null;
	const standard = suffix.exec(rate)?.[0] ?? '';
	const denominator = denominators[rate.replace(suffix, '')];
	if (!denominator) return null;
	return {
		numerator,
		denominator: ofEveryStandard.includes(denominator) ? denominator : denominator + standard
	};
}
