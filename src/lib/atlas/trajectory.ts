import { printedFigure } from './figures';
import { endOf, standardAt } from './period';
import type { IndicatorId, Observation, Period } from './types';

/** One figure on the way of a place: what was observed, or what was planned. */
export interface TrajectoryPoint {
	readonly period: Period;
	readonly kind: 'observed' | 'target';
	/** In the unit of the indicator. */
	readonly value: number;
	readonly observation: Observation;
}

/** Points under one poverty standard; a line never runs from one into the next. */
export interface TrajectoryLeg {
	readonly points: readonly TrajectoryPoint[];
}

/**
 * The figures and targets of an indicator for one place in order of time, broken where the poverty
 * standard changes (between 2021 and 2022). Only printed figures; a rate that contradicts its counts
 * is taken by the counts.
 */
export function trajectoryOf(
	observations: readonly Observation[],
	indicator: IndicatorId
): TrajectoryLeg[] {
	const points = observations
		.flatMap((observation): TrajectoryPoint[] => {
			const { kind, period } = observation;
			if (observation.indicator !== indicator || kind === 'planned') return [];
			const { value } = printedFigure(observation);
			return value === null ? [] : [{ period, kind, value, observation }];
		})
		.sort((a, b) => endOf(a.period).localeCompare(endOf(b.period)));
	const legs = new Map<string, TrajectoryPoint[]>();
	for (const point of points) {
		const standard = standardAt(point.period) ?? 'before';
		legs.set(standard, [...(legs.get(standard) ?? []), point]);
	}
	return [...legs.values()].map((own) => ({ points: own }));
}
