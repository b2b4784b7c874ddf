import { endOf, yearOf } from '../period';
import { halfUnit } from '../printed';
import { judge } from '../reconcile';
import { checked, unchecked, type Check } from './check';
import { about, bySourceAndPlace, hasValue, type Evidence } from './evidence';

/** Totals of a plan's whole period, and the yearly figures that should add up to them. */
const yearlyOf: Readonly<Record<string, string>> = {
	poor_rate_reduction_total: 'poor_rate_reduction_per_year',
	vocational_training_total_2016_2020: 'vocational_training_per_year',
	workers_abroad_total_by_2020: 'workers_abroad_per_year'
};

/**
 * The total of a plan's period against its yearly figure times the years. The years run from the
 * source's first observed figure of the place, with which the plan begins, to the end of the target's
 * year; a plan without one cannot be checked.
 */
export function yearlyAgainstTotal({ figures, indicators }: Evidence): Check[] {
	const unitOf = new Map(indicators.map((indicator) => [indicator.id, indicator.unit]));
	return bySourceAndPlace(figures).flatMap((own) => {
		const begins = own
			.filter((f) => f.kind === 'observed')
			.map((f) => endOf(f.period))
			.sort()[0];
		const targets = own.filter(hasValue).filter((f) => f.kind === 'target');
		return targets.flatMap((total) =>
			targets
				.filter((f) => f.indicator === yearlyOf[total.indicator])
				.filter((f) => yearOf(f.period) === yearOf(total.period))
				.map((yearly) => {
					// From the end of 2015, or the first day of 2016, to the end of 2020 is five years.
					const first = begins && Number(yearOf(begins)) + (begins.endsWith('-12-31') ? 1 : 0);
					const years = first ? Number(yearOf(total.period)) - first + 1 : null;
					const entry = {
						...about(total),
						reckoning: { rule: 'yearly_against_total' as const, yearly: yearly.value, years },
						inputs: `${yearly.value}*${years ?? '?'}`
					};
					if (years === null) return unchecked(entry, total.value, 'baseline');
					const exact = yearly.value * years;
					const isMeasure = unitOf.get(total.indicator) === 'percentage_point';
					const verdict = isMeasure
						? judge(total, exact, years * halfUnit(yearly))
						: exact === total.value
							? 'agrees'
							: 'contradicts';
					return checked(entry, total.value, exact, verdict);
				})
		);
	});
}
