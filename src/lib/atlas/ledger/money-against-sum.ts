import { period } from '../literals';
import { checked, unchecked, type Check } from './check';
import { groupBy, type Evidence } from './evidence';

/** Streams of money that are the sum of others. */
const partsOf: Readonly<Record<string, readonly string[]>> = {
	total: ['central', 'province_credit_programme', 'local_and_people_contribution'],
	central: ['central_investment', 'central_recurrent']
};

/**
 * Amounts against the sum of the amounts they are made of, in đồng, for one place, year and source.
 * Money is added to the đồng: any difference is a contradiction. An amount of which only some parts
 * are printed cannot be checked; one of which none is printed makes no claim.
 */
export function moneyAgainstSum({ money }: Evidence): Check[] {
	const groups = groupBy(money, (m) => [m.source, m.boundarySet, m.place, m.year].join(' '));
	return [...groups.values()].flatMap((own) => {
		const amountOf = new Map(own.map((each) => [each.stream, each.amount]));
		return own.flatMap((whole) => {
			const parts = (partsOf[whole.stream] ?? []).map((stream) => ({
				stream,
				amount: amountOf.get(stream) ?? null
			}));
			const printed = parts.filter(({ amount }) => amount !== null);
			if (printed.length === 0) return [];
			const entry = {
				subject: {
					boundarySet: whole.boundarySet,
					place: whole.place,
					of: whole.stream,
					period: period(whole.year),
					kind: 'money' as const
				},
				printed: whole.asPrinted,
				source: whole.source,
				locator: whole.locator,
				reckoning: { rule: 'money_against_sum' as const, parts },
				inputs: parts.map(({ amount }) => amount ?? '?').join('+')
			};
			if (printed.length < parts.length) return [unchecked(entry, whole.amount, 'parts')];
			const sum = printed.reduce((all, { amount }) => all + (amount ?? 0), 0);
			return [checked(entry, whole.amount, sum, sum === whole.amount ? 'agrees' : 'contradicts')];
		});
	});
}
