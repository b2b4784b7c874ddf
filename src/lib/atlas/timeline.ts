import { yearOf } from './period';
import type { Period } from './types';
import {
	sameYardstick,
	yardstickAt,
	yardstickStarts,
	type Measured,
	type Yardstick
} from './yardstick';

/** A period of which some place has a figure. */
export interface TimelinePeriod {
	readonly at: Period;
	/** Number of places with a figure. */
	readonly places: number;
}

/** A year of the axis; without a period where no place has a figure. */
export interface TimelineYear {
	readonly year: number;
	readonly period: TimelinePeriod | null;
	/** The yardstick that takes the place of another with this year. */
	readonly begins: Yardstick | null;
}

/** Periods by one yardstick, in order of time. */
export interface TimelineRun {
	readonly yardstick: Yardstick | null;
	readonly periods: readonly TimelinePeriod[];
}

/** When there are figures of an indicator, on a true axis. */
export interface Timeline {
	/** Every year from the first to the last period, also those without a figure. */
	readonly years: readonly TimelineYear[];
	/** One run for each yardstick: figures of two runs are not compared. */
	readonly runs: readonly TimelineRun[];
}

/** Lays periods of an indicator, one a year in any order, on an axis. Empty where there are none. */
export function timelineOf(indicator: Measured, periods: readonly TimelinePeriod[]): Timeline {
	const ordered = [...periods].sort((a, b) => yearOf(a.at).localeCompare(yearOf(b.at)));
	const runs: { yardstick: Yardstick | null; periods: TimelinePeriod[] }[] = [];
	for (const period of ordered) {
		const yardstick = yardstickAt(indicator, period.at);
		const run = runs.at(-1);
		if (run?.yardstick === yardstick) run.periods.push(period);
		else runs.push({ yardstick, periods: [period] });
	}
	const byYear = new Map(ordered.map((period) => [Number(yearOf(period.at)), period]));
	const years = [...byYear.keys()];
	const first = years[0] ?? 0;
	const count = (years.at(-1) ?? first - 1) - first + 1;
	/** Where nobody has written when a yardstick began, it is marked at its first figure. */
	const starts = new Map(
		runs
			.slice(1)
			.map(({ yardstick, periods: [own] }) => [
				(yardstick && yardstickStarts[yardstick]) ?? Number(own && yearOf(own.at)),
				yardstick
			])
	);
	return {
		years: Array.from({ length: count }, (_, i) => first + i).map((year) => ({
			year,
			period: byYear.get(year) ?? null,
			begins: starts.get(year) ?? null
		})),
		runs
	};
}

/** All periods of a timeline in order of time. */
export function periodsOf({ runs }: Timeline): TimelinePeriod[] {
	return runs.flatMap(({ periods }) => periods);
}

/** Years between the periods of which no place has a figure. */
export function missingYears({ years }: Timeline): number[] {
	return years.flatMap(({ year, period }) => (period ? [] : [year]));
}

/** The period before or after a time, which need not be a period itself; null at the ends. */
export function steppedFrom(timeline: Timeline, at: Period, step: 1 | -1): TimelinePeriod | null {
	const periods = periodsOf(timeline);
	const year = yearOf(at);
	return step > 0
		? (periods.find((each) => yearOf(each.at) > year) ?? null)
		: (periods.findLast((each) => yearOf(each.at) < year) ?? null);
}

/** Earlier periods that the figures of a time may be compared with, newest first. */
export function comparableBefore(
	timeline: Timeline,
	indicator: Measured,
	at: Period
): TimelinePeriod[] {
	return periodsOf(timeline)
		.filter((each) => yearOf(each.at) < yearOf(at) && sameYardstick(indicator, each.at, at))
		.reverse();
}
