import { printedFigure } from './figures';
import { endOf, standardAt } from './period';
import type { PlanOutcome } from './plan-outcome';
import type { IndicatorId, Observation, Period } from './types';

/** One figure on the way of a place, in the unit of the indicator. */
export interface TrajectoryPoint {
	readonly period: Period;
	readonly value: number;
}

/** What became of a rate, and what was planned for it. */
export interface Trajectory {
	/** Observed figures in order of time, one run for each poverty standard: no line joins two runs. */
	readonly runs: readonly (readonly TrajectoryPoint[])[];
	/** Each target, and the figure that its plan departs from where it prints one. */
	readonly plans: readonly {
		readonly from: TrajectoryPoint | null;
		readonly to: TrajectoryPoint;
	}[];
}

/**
 * The way of an indicator for one place, broken where the poverty standard changes (between 2021 and
 * 2022). A rate that contradicts its counts is taken by the counts; a figure that two sources share
 * stands once.
 */
export function trajectoryOf(
	observations: readonly Observation[],
	indicator: IndicatorId,
	outcomes: readonly PlanOutcome[]
): Trajectory {
	const seen = new Set<string>();
	const points = observations
		.flatMap((observation): TrajectoryPoint[] => {
			const { kind, period } = observation;
			if (observation.indicator !== indicator || kind !== 'observed') return [];
			const { value } = printedFigure(observation);
			const key = `${period} ${value}`;
			if (value === null || seen.has(key)) return [];
			seen.add(key);
			return [{ period, value }];
		})
		.sort((a, b) => endOf(a.period).localeCompare(endOf(b.period)));
	const runs = new Map<string, TrajectoryPoint[]>();
	for (const point of points) {
		const standard = standardAt(point.period) ?? 'before';
		runs.set(standard, [...(runs.get(standard) ?? []), point]);
	}
	return {
		runs: [...runs.values()],
		plans: outcomes.map(({ baseline, target }) => ({ from: baseline, to: target }))
	};
}
