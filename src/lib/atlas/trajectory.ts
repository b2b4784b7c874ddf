import { printedFigure } from './figures';
import { endOf, yearOf } from './period';
import type { PlanOutcome } from './plan-outcome';
import type { Observation, Period } from './types';
import { sameYardstick, yardstickAt, yardstickStarts, type Measured } from './yardstick';

/** One figure on the way of a place, in the unit of the indicator. */
export interface TrajectoryPoint {
	readonly period: Period;
	readonly value: number;
}

/** What became of a rate, and what was planned for it. */
export interface Trajectory {
	/**
	 * Observed figures in order of time, broken where the poverty standard changes and where a figure is
	 * missing: no line joins two runs.
	 */
	readonly runs: readonly (readonly TrajectoryPoint[])[];
	/** Each target, and the figure that its plan departs from where it prints one. */
	readonly plans: readonly {
		readonly from: TrajectoryPoint | null;
		readonly to: TrajectoryPoint;
	}[];
}

/** Whether nothing lies between two figures: no year without one, no other standard. */
function follows(before: TrajectoryPoint, next: TrajectoryPoint, indicator: Measured): boolean {
	if (!sameYardstick(indicator, before.period, next.period)) return false;
	// The administrative review is yearly, the survey was held every other year.
	const interval = indicator.series === 'survey' ? 2 : 1;
	return Number(yearOf(next.period)) - Number(yearOf(before.period)) <= interval;
}

/**
 * The way of an indicator for one place, broken where another standard or money line begins and where
 * there is no figure for longer than its series leaves between two. A rate that contradicts its counts is
 * taken by the counts; a figure that two sources share stands once.
 */
export function trajectoryOf(
	observations: readonly Observation[],
	indicator: Measured,
	outcomes: readonly PlanOutcome[]
): Trajectory {
	const seen = new Set<string>();
	const points = observations
		.flatMap((observation): TrajectoryPoint[] => {
			const { kind, period } = observation;
			if (observation.indicator !== indicator.id || kind !== 'observed') return [];
			const { value } = printedFigure(observation);
			const key = `${period} ${value}`;
			if (value === null || seen.has(key)) return [];
			seen.add(key);
			return [{ period, value }];
		})
		.sort((a, b) => endOf(a.period).localeCompare(endOf(b.period)));
	const runs: TrajectoryPoint[][] = [];
	for (const point of points) {
		const run = runs.at(-1);
		const before = run?.at(-1);
		if (run && before && follows(before, point, indicator)) run.push(point);
		else runs.push([point]);
	}
	return {
		runs,
		plans: outcomes.map(({ baseline, target }) => ({ from: baseline, to: target }))
	};
}

/** Every figure of a trajectory in order of time, with whether it was only planned. */
export function pointsOf({ runs, plans }: Trajectory): (TrajectoryPoint & { planned: boolean })[] {
	return [
		...runs.flat().map((point) => ({ ...point, planned: false })),
		...plans.map(({ to }) => ({ ...to, planned: true }))
	].sort((a, b) => endOf(a.period).localeCompare(endOf(b.period)));
}

/** Years with fraction, so that the start and the end of a year stand apart. */
export function timeOf({ period }: Pick<TrajectoryPoint, 'period'>): number {
	return Date.parse(endOf(period)) / (365.25 * 86_400_000) + 1970;
}

/** First years of the standards or money lines that begin between the observed figures of a trajectory. */
export function changesIn({ runs }: Trajectory, indicator: Measured): number[] {
	const points = runs.flat().map(({ period }) => ({ period, by: yardstickAt(indicator, period) }));
	return points.flatMap(({ period, by }, i) =>
		i > 0 && by !== points[i - 1]?.by ? [(by && yardstickStarts[by]) ?? Number(yearOf(period))] : []
	);
}
