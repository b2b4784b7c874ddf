import type { Check } from './check';
import { ledgerRules, type LedgerRule } from '../types';
import { countsAgainstRate } from './counts-against-rate';
import { datesInOrder } from './dates-in-order';
import type { Evidence } from './evidence';
import { implausible } from './implausible';
import { moneyAgainstSum } from './money-against-sum';
import { partsAgainstTotal } from './parts-against-total';
import { sameBase } from './same-base';
import { targetAgainstBaseline } from './target-against-baseline';
import { targetPartsAgainstWhole } from './target-parts-against-whole';
import { yearlyAgainstTotal } from './yearly-against-total';

const makers: Readonly<Record<LedgerRule, (evidence: Evidence) => Check[]>> = {
	counts_against_rate: countsAgainstRate,
	same_base: sameBase,
	parts_against_total: partsAgainstTotal,
	target_parts_against_whole: targetPartsAgainstWhole,
	target_against_baseline: targetAgainstBaseline,
	yearly_against_total: yearlyAgainstTotal,
	money_against_sum: moneyAgainstSum,
	dates_in_order: datesInOrder,
	implausible
};

/**
 * The ledger: every check that the evidence allows, by source in the order of the sources, then by
 * rule, then in the order of the rows. Made by the build and never by hand.
 */
export function ledgerOf(evidence: Evidence): Check[] {
	const rank = new Map(evidence.sources.map((source, i) => [source.id, i]));
	const rankOf = (check: Check) => rank.get(check.source) ?? rank.size;
	return ledgerRules
		.flatMap((rule) => makers[rule](evidence))
		.sort((a, b) => rankOf(a) - rankOf(b));
}
