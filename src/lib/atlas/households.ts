import type { Figure } from './figures';

/**
 * Households that a rate is of, where the document of the figure gives them: the denominator of one
 * printed figure. Null for a figure made of several, or of a document that gives none.
 */
export function householdsBehind({ from }: Figure): number | null {
	const [only, ...more] = from;
	return only && more.length === 0 ? only.denominator : null;
}
