import type { Check } from '../../src/lib/atlas/ledger/check';
import { verdictOrder } from '../../src/lib/atlas/ledger/tally';
import type { Verdict } from '../../src/lib/atlas/reconcile';

/** What a new document changes in the ledger. */
export interface LedgerDifference {
	/** Checks of the new document, contradictions first. */
	readonly own: readonly Check[];
	/** Checks of older documents whose verdict is another now; null where there is none any more. */
	readonly changed: readonly { readonly check: Check; readonly now: Verdict | null }[];
	/** Checks of older documents that were not made before. */
	readonly more: readonly Check[];
}

function keyOf({ rule, source, locator, inputs, subject }: Check): string {
	const { boundarySet, place, of, period, kind } = subject;
	return [rule, source, boundarySet, place, of, period, kind, locator, inputs].join('\u001f');
}

/** Compares the ledger without and with a document. */
export function ledgerDifference(
	before: readonly Check[],
	after: readonly Check[],
	source: string
): LedgerDifference {
	const own = after.filter((check) => check.source === source);
	const others = after.filter((check) => check.source !== source);
	const now = new Map(others.map((check) => [keyOf(check), check.verdict]));
	const known = new Set(before.map(keyOf));
	return {
		own: verdictOrder.flatMap((verdict) => own.filter((check) => check.verdict === verdict)),
		changed: before.flatMap((check) => {
			const verdict = now.get(keyOf(check)) ?? null;
			return verdict === check.verdict ? [] : [{ check, now: verdict }];
		}),
		more: others.filter((check) => !known.has(keyOf(check)))
	};
}
