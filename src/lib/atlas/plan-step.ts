import { resolveFigures, type Figure } from './figures';
import { endOf } from './period';
import type { Indicator, Observation, Period } from './types';

/** One step of a trajectory: a figure on a day, in the unit of the indicator. */
export interface Step {
	readonly period: Period;
	readonly role: 'baseline' | 'target' | 'result';
	readonly value: number;
	/** Whether the source prints it, or it is the printed baseline less the printed fall. */
	readonly basis: Figure['basis'];
	/** The printed figures it rests on, the leading one first. */
	readonly from: readonly Observation[];
}

/** A figure as a step, or null where there is none with a value. */
export function stepOf(figure: Figure | undefined, role: Step['role']): Step | null {
	const period = figure?.from[0]?.period;
	if (!figure || !period || figure.value === null) return null;
	return { period, role, value: figure.value, basis: figure.basis, from: figure.from };
}

/** The observed step of the days that fit: the last of them as a baseline, the first as a result. */
export function observedStep(
	observations: readonly Observation[],
	indicator: Indicator,
	role: 'baseline' | 'result',
	fits: (period: Period) => boolean
): Step | null {
	const days = observations
		.filter((o) => o.kind === 'observed' && o.indicator === indicator.id && o.value !== null)
		.map((o) => o.period)
		.filter(fits)
		.sort((a, b) => endOf(a).localeCompare(endOf(b)));
	const at = role === 'baseline' ? days.at(-1) : days[0];
	if (!at) return null;
	const own = observations.filter((o) => o.period === at);
	const figures = resolveFigures(own, { by: indicator.id, at, kind: 'observed' });
	return stepOf([...figures.values()][0], role);
}
