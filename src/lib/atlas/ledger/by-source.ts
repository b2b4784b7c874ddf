import type { Verdict } from '../reconcile';
import type { Source } from '../types';
import type { Check } from './check';
import { groupBy } from './evidence';

/** More rows than this of one rule and indicator are listed apart. */
export const longList = 12;

/** Checks of one rule and indicator, too many to stand among others. */
export type LongList = readonly [Check, ...Check[]];

/** What the ledger has on one source, in the order of reading. */
export interface SourceLedger {
	readonly source: Source;
	readonly checks: readonly Check[];
	/** Checks that find a difference, contradictions first, without the long lists. */
	readonly open: readonly Check[];
	/** Long lists of checks that find a difference, contradictions first in each. */
	readonly long: readonly LongList[];
	readonly uncheckable: readonly Check[];
	readonly agreeing: readonly Check[];
}

/** Splits a ledger by source, in the order of the sources; a source without checks is left out. */
export function bySource(checks: readonly Check[], sources: readonly Source[]): SourceLedger[] {
	const groups = groupBy(checks, (check) => check.source);
	return sources.flatMap((source) => {
		const own = groups.get(source.id);
		if (!own) return [];
		const withVerdict = (verdict: Verdict) => own.filter((check) => check.verdict === verdict);
		const differing = [...withVerdict('contradicts'), ...withVerdict('rounding')];
		const lists = [...groupBy(differing, (check) => `${check.rule} ${check.subject.of}`).values()];
		const long = lists.flatMap(([first, ...rest]): LongList[] =>
			first && rest.length >= longList ? [[first, ...rest]] : []
		);
		const apart = new Set(long.flat());
		return [
			{
				source,
				checks: own,
				open: differing.filter((check) => !apart.has(check)),
				long,
				uncheckable: withVerdict('cannot_be_checked'),
				agreeing: withVerdict('agrees')
			}
		];
	});
}

/** Contradicting sums that blank parts may explain: something is left out, and the sum is too small. */
export function mayBeBlanks(checks: readonly Check[]): Check[] {
	return checks.filter(
		({ verdict, reckoning, difference }) =>
			verdict === 'contradicts' &&
			reckoning.rule === 'parts_against_total' &&
			reckoning.blank > 0 &&
			(difference ?? 0) > 0
	);
}
