import { canStandFor, type PrintedFigure } from './printed';
import type { Observation } from './types';

/** How a printed figure stands to what it can be recomputed from. */
export type Verdict = 'agrees' | 'rounding' | 'contradicts' | 'cannot_be_checked';

export interface Reconciliation {
	readonly verdict: Verdict;
	/** Percent recomputed from numerator and denominator, two decimals; null where it cannot be. */
	readonly recomputed: number | null;
}

/** Half a unit of the second decimal: the finest that a percentage with two decimals can tell. */
const finest = 0.005;

/**
 * Verdict on a printed measure against its exact value, both in the same unit. A difference under half
 * of the second decimal agrees; one that the printed decimals explain is rounding (see
 * {@link canStandFor}); more is a contradiction. `slack` is what the rounding of other printed figures
 * that the exact value rests on can explain, in the same unit.
 */
export function judge(
	figure: PrintedFigure,
	exact: number,
	slack = 0
): Exclude<Verdict, 'cannot_be_checked'> {
	if (Math.abs(exact - figure.value) <= finest + 1e-9) return 'agrees';
	return canStandFor(figure, exact, slack) ? 'rounding' : 'contradicts';
}

/**
 * Recomputes a printed percentage (0–100) from its own counts, which are exact, and judges it by the
 * decimals it is printed with.
 */
export function reconcile(
	observation: Pick<Observation, 'value' | 'numerator' | 'denominator' | 'asPrinted'>
): Reconciliation {
	const { value, numerator, denominator, asPrinted } = observation;
	if (value === null || numerator === null || denominator === null || denominator === 0)
		return { verdict: 'cannot_be_checked', recomputed: null };
	const exact = (100 * numerator) / denominator;
	return {
		verdict: judge({ value, asPrinted }, exact),
		recomputed: Math.round(exact * 100) / 100
	};
}
