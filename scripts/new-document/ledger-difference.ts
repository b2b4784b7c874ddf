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

/** Checks by what they are about; a figure that a rule checks several times is numbered. */
function byKey(checks: readonly Check[]): Map<string, Check> {
	const keyed = new Map<string, Check>();
	for (const check of checks) {
		const { boundarySet, place, of, period, kind } = check.subject;
		const about = [check.rule, check.source, boundarySet, place, of, period, kind].join(' ');
		let turn = 1;
		while (keyed.has(`${about} ${turn}`)) turn += 1;
		keyed.set(`${about} ${turn}`, check);
	}
	return keyed;
}

/** Compares the ledger without and with a document. */
export function ledgerDifference(
	before: readonly Check[],
	after: readonly Check[],
	source: string
): LedgerDifference {
	const own = after.filter((check) => check.source === source);
	const known = byKey(before);
	const now = byKey(after.filter((check) => check.source !== source));
	return {
		own: verdictOrder.flatMap((verdict) => own.filter((check) => check.verdict === verdict)),
		changed: [...known].flatMap(([key, check]) => {
			const verdict = now.get(key)?.verdict ?? null;
			return verdict === check.verdict ? [] : [{ check, now: verdict }];
		}),
		more: [...now].flatMap(([key, check]) => (known.has(key) ? [] : [check]))
	};
}
