import type { Verdict } from '../reconcile';
import type { Check } from './check';

/** Verdicts in the order in which they ask for attention. */
export const verdictOrder: readonly Verdict[] = [
	'contradicts',
	'rounding',
	'cannot_be_checked',
	'agrees'
];

/** Number of checks with each verdict. */
export function tally(checks: readonly Check[]): Record<Verdict, number> {
	const counts = { contradicts: 0, rounding: 0, cannot_be_checked: 0, agrees: 0 };
	for (const { verdict } of checks) counts[verdict] += 1;
	return counts;
}
