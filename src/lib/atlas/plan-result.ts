import { endOf, yearOf } from './period';
import { observedStep, type Step } from './plan-step';
import { halfUnit } from './printed';
import type { Indicator, Observation } from './types';

/** Whether a target was met; `not_known` where nothing was counted at its date under its standard. */
export type PlanResult =
	| {
			readonly kind: 'met' | 'missed';
			readonly step: Step;
			/** Result less target, two decimals. */
			readonly difference: number;
	  }
	| { readonly kind: 'not_known' };

/**
 * What came of a target: the first count on or after its day in the same year, which is one
 * year under one poverty standard. The target is as exact as its print: 8,11 meets 8,1.
 */
export function resultOf(
	target: Step,
	observations: readonly Observation[],
	indicator: Indicator
): PlanResult {
	const step = observedStep(
		observations,
		indicator,
		'result',
		(day) => yearOf(day) === yearOf(target.period) && endOf(day) >= endOf(target.period)
	);
	if (!step) return { kind: 'not_known' };
	const printed = { value: target.value, asPrinted: target.from[0]?.asPrinted ?? '' };
	const sign = indicator.direction === 'higher_is_better' ? -1 : 1;
	const met = sign * (step.value - target.value) <= halfUnit(printed) + 1e-9;
	return {
		kind: met ? 'met' : 'missed',
		step,
		difference: Math.round((step.value - target.value) * 100) / 100
	};
}
