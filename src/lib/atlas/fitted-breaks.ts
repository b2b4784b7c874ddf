import { ckmeans, quantileSorted } from 'simple-statistics';
import { tidyBreaks, type FittedMethod } from './classify';

/** Steps of method `continuous`: finer than an eye tells apart, few enough to be recoloured at once. */
export const continuousSteps = 32;

/** Two decimals, as the figures are printed. */
function round2(value: number): number {
	return Math.round(value * 100) / 100;
}

/** `count - 1` limits that divide a range evenly. */
function evenly(lowest: number, highest: number, count: number): number[] {
	return Array.from(
		{ length: count - 1 },
		(_, i) => lowest + ((i + 1) / count) * (highest - lowest)
	);
}

/** The limits with 0 in the place of the nearest one, so that no class is on both sides of it. */
function aroundZero(breaks: readonly number[]): number[] {
	const nearest = Math.min(...breaks.map(Math.abs));
	const at = breaks.findIndex((limit) => Math.abs(limit) === nearest);
	return breaks.map((limit, i) => (i === at ? 0 : limit));
}

/**
 * Inner class limits fitted to values, ascending: `n` limits make `n + 1` classes.
 * - `quantile`: nearly equal numbers of places; quantiles of type 7 of Hyndman and Fan (1996), as in R and
 *   in spreadsheets: in proportion between two values;
 * - `equal`: equal steps from the lowest to the highest value;
 * - `jenks`: natural breaks, the classes with the least squares within (Ckmeans.1d.dp, Wang and Song 2011);
 * - `continuous`: {@link continuousSteps} equal steps, whatever `count` is.
 *
 * Ties and few values give fewer limits, never equal ones; no value or a single one gives none. Limits
 * are rounded to two decimals, but for `continuous`. With `diverging` one limit is 0 wherever 0 lies
 * between the values.
 */
export function fittedBreaks(
	method: FittedMethod,
	values: readonly number[],
	count: number,
	diverging = false
): number[] {
	const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
	const lowest = sorted[0];
	const highest = sorted.at(-1);
	if (lowest === undefined || highest === undefined || lowest === highest) return [];
	const inner = (): number[] => {
		switch (method) {
			case 'equal':
				return evenly(lowest, highest, count).map(round2);
			case 'continuous':
				return evenly(lowest, highest, continuousSteps);
			case 'quantile':
				return Array.from({ length: count - 1 }, (_, i) =>
					round2(quantileSorted(sorted, (i + 1) / count))
				);
			case 'jenks':
				return ckmeans(sorted, Math.min(count, new Set(sorted).size))
					.slice(1)
					.flatMap((cluster) => cluster.slice(0, 1).map(round2));
		}
	};
	const limits = inner();
	const around = diverging && lowest < 0 && highest > 0 ? aroundZero(limits) : limits;
	return tidyBreaks(around).filter((limit) => limit > lowest && limit <= highest);
}
