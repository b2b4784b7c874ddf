import { yearOf } from '../period';
import type { Definition, PovertyStandard } from '../types';
import { definitionsOf } from './definitions-of';

/** First and last year in which a standard is in force, extensions counted; throws where it has no term. */
export function yearsInForce(
	definitions: readonly Definition[],
	standard: PovertyStandard
): { readonly from: string; readonly to: string } {
	const terms = definitionsOf(definitions, standard, 'term');
	const from = terms.map((term) => yearOf(term.validFrom)).sort()[0];
	const to = terms
		.map((term) => yearOf(term.validTo))
		.sort()
		.at(-1);
	if (!from || !to) throw new Error(`poverty standard "${standard}" has no term`);
	return { from, to };
}
