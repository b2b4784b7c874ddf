import { reconcile } from '../reconcile';
import type { Indicator } from '../types';
import { checked, unchecked, type Check } from './check';
import { about, hasValue, type Evidence } from './evidence';

/** Topics whose observed rates rest on a count of households. */
const counted: readonly Indicator['topic'][] = ['poverty', 'deprivation', 'composition'];

/**
 * Printed percentages against the counts printed beside them, by {@link reconcile}. An observed rate of
 * the administrative review without its counts cannot be checked and says so. Survey rates are
 * estimates from a sample and rest on no count; targets without counts state a will, not a share.
 */
export function countsAgainstRate({ figures, indicators }: Evidence): Check[] {
	const known = new Map(indicators.map((indicator) => [indicator.id, indicator]));
	return figures.filter(hasValue).flatMap((figure) => {
		const indicator = known.get(figure.indicator);
		if (indicator?.unit !== 'percent' || indicator.series !== 'review') return [];
		const { numerator, denominator } = figure;
		const counts = numerator !== null || denominator !== null;
		if (!counts && (figure.kind !== 'observed' || !counted.includes(indicator.topic))) return [];
		const entry = {
			...about(figure),
			reckoning: { rule: 'counts_against_rate' as const, numerator, denominator },
			inputs: counts ? `${numerator ?? '?'}/${denominator ?? '?'}` : ''
		};
		const { verdict } = reconcile(figure);
		if (verdict === 'cannot_be_checked' || numerator === null || denominator === null)
			return [unchecked(entry, figure.value, 'counts')];
		return [checked(entry, figure.value, (100 * numerator) / denominator, verdict)];
	});
}
