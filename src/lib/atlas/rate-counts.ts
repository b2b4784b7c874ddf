/** Indicators whose figures are the counts behind a rate. */
export interface RateCounts {
	/** Null where the atlas has no count of its own for it. */
	readonly numerator: string | null;
	readonly denominator: string;
}

/** A rate made by another standard than the one in force carries it behind its name. */
const suffix = /_(?:qd59_baseline|nd07_baseline|income_standard_2011_2015)$/u;

const counts: Readonly<Record<string, RateCounts>> = {
	poor_rate: { numerator: 'poor_households', denominator: 'households_total' },
	near_poor_rate: { numerator: 'near_poor_households', denominator: 'households_total' },
	poor_and_near_poor_rate: {
		numerator: 'poor_and_near_poor_households',
		denominator: 'households_total'
	},
	poor_rate_ethnic_minority: {
		numerator: 'poor_households_ethnic_minority',
		denominator: 'households_ethnic_minority'
	},
	near_poor_rate_ethnic_minority: {
		numerator: 'near_poor_households_ethnic_minority',
		denominator: 'households_ethnic_minority'
	},
	ethnic_minority_share_of_poor: {
		numerator: 'poor_households_ethnic_minority',
		denominator: 'poor_households'
	},
	poor_rate_by_deprivation: {
		numerator: 'poor_households_by_deprivation',
		denominator: 'households_total'
	}
};

/** All households are the same by every standard. */
const ofEveryStandard = ['households_total', 'households_ethnic_minority'];

/**
 * The counts that a rate of the administrative review rests on, by indicator id: poor households over all
 * households, deprived over poor ones. Null for a rate whose counts the atlas does not keep.
 */
export function countsOf(rate: string): RateCounts | null {
	const standard = suffix.exec(rate)?.[0] ?? '';
	const plain = rate.replace(suffix, '');
	const deprivation = /^deprivation_rate_(?!poor_near_poor_|near_poor_)(\w+)$/u.exec(plain)?.[1];
	if (deprivation)
		return { numerator: `deprived_households_${deprivation}`, denominator: 'poor_households' };
	const known = counts[plain];
	if (!known) return null;
	return {
		numerator: known.numerator && known.numerator + standard,
		denominator: ofEveryStandard.includes(known.denominator)
			? known.denominator
			: known.denominator + standard
	};
}
