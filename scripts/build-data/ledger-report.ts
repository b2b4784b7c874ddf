import type { Check } from '../../src/lib/atlas/ledger/check';
import { ledgerRules } from '../../src/lib/atlas/types';
import { tally, verdictOrder } from '../../src/lib/atlas/ledger/tally';

/** One line for each rule of the ledger that found something to check, with its counts by verdict. */
export function tallyLines(checks: readonly Check[]): string[] {
	return ledgerRules.flatMap((rule) => {
		const own = checks.filter((check) => check.rule === rule);
		if (own.length === 0) return [];
		const counts = tally(own);
		const said = verdictOrder
			.filter((verdict) => counts[verdict] > 0)
			.map((verdict) => `${counts[verdict]} ${verdict}`);
		return [`${String(own.length).padStart(7)}  ${rule}: ${said.join(', ')}`];
	});
}
