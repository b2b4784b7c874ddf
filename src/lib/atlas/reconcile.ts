import type { Observation } from './types';

/** How a printed percentage stands to the counts printed beside it. */
export type Verdict = 'agrees' | 'rounding' | 'contradicts' | 'cannot_be_checked';

export interface Reconciliation {
	readonly verdict: Verdict;
	/** Percent recomputed from numerator and denominator, two decimals; null where it cannot be. */
	readonly recomputed: number | null;
}

/** Half a unit of the second decimal: the finest that a percentage with two decimals can tell. */
const finest = 0.005;
/** Differences up to this, in points, are put down to rounding of the print. */
const roundingLimit = 0.05;

/**
 * Recomputes a printed percentage from its own counts.
 * Values in percent, 0–100. A difference under half of the second decimal agrees; up to 0,05 points
 * is rounding; more is a contradiction of the source with itself.
 */
export function reconcile(observation: Observation): Reconciliation {
	const { value, numerator, denominator } = observation;
	if (value === null || numerator === null || denominator === null || denominator === 0)
		return { verdict: 'cannot_be_checked', recomputed: null };
	const exact = (100 * numerator) / denominator;
	const difference = Math.abs(exact - value);
	const recomputed = Math.round(exact * 100) / 100;
	if (difference <= finest + 1e-9) return { verdict: 'agrees', recomputed };
	if (difference <= roundingLimit) return { verdict: 'rounding', recomputed };
	return { verdict: 'contradicts', recomputed };
}
