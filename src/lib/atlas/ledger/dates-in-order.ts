import { endOf } from '../period';
import type { Check } from './check';
import { about, bySourceAndPlace, type Evidence } from './evidence';

/** Targets that depart from the observed figure of another indicator. */
const departsFrom: Readonly<Record<string, string>> = {
	poor_rate_reduction: 'poor_rate',
	poor_rate_reduction_total: 'poor_rate',
	poor_rate_reduction_per_year: 'poor_rate',
	poor_households_reduction: 'poor_households'
};

/**
 * A target lies after the observed figure that it departs from: the first that the same source prints
 * of the same place and indicator. Days are compared, not quantities.
 */
export function datesInOrder({ figures }: Evidence): Check[] {
	return bySourceAndPlace(figures).flatMap((own) =>
		own
			.filter((f) => f.kind !== 'observed')
			.flatMap((target): Check[] => {
				const indicator = departsFrom[target.indicator] ?? target.indicator;
				const [from] = own
					.filter((f) => f.kind === 'observed' && f.indicator === indicator)
					.map((f) => f.period)
					.sort((a, b) => endOf(a).localeCompare(endOf(b)));
				if (!from) return [];
				return [
					{
						...about(target),
						rule: 'dates_in_order',
						stated: null,
						recomputed: null,
						difference: null,
						verdict: endOf(from) < endOf(target.period) ? 'agrees' : 'contradicts',
						lack: null,
						reckoning: { rule: 'dates_in_order', from, to: target.period },
						inputs: `${from}<${target.period}`
					}
				];
			})
	);
}
