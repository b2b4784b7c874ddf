/**
 * Criteria in different units are brought to one scale of need, 0 (least) to 1 (most), before they are weighed.
 * Methods and names after OECD/JRC, “Handbook on Constructing Composite Indicators” (2008), step 5.
 */

export const normalisations = ['min_max', 'rank', 'threshold', 'z_score'] as const;
/** How values become need; see {@link normalise}. */
export type Normalisation = (typeof normalisations)[number];

export const needs = ['high', 'low'] as const;
/** Whether high or low values mean need. */
export type Need = (typeof needs)[number];

/** How one criterion becomes need. */
export interface Scale {
	readonly method: Normalisation;
	readonly need: Need;
	/** In the unit of the criterion; only of `threshold`. */
	readonly threshold: number;
}

/** Standard deviations from the mean beyond which `z_score` sees no further need. */
export const zLimit = 3;

/**
 * Need of each place, 0–1; null where the value is missing, which is never taken for 0. With x the value (−x
 * where low values mean need) and over the places that have one:
 *
 * - `min_max`: (x − min) / (max − min);
 * - `rank`: (n − r) / (n − 1), r the rank from the most needy, places that tie sharing the mean of their ranks;
 * - `threshold`: 1 from the threshold on, else 0;
 * - `z_score`: z = (x − mean) / standard deviation (of n), kept within ±3, then (z + 3) / 6.
 *
 * Values that are all the same tell no place from another: the need is 0 everywhere (`threshold` aside).
 */
export function normalise(
	values: readonly (number | null)[],
	{ method, need, threshold }: Scale
): (number | null)[] {
	const sign = need === 'high' ? 1 : -1;
	const known = values.filter((value) => value !== null).map((value) => sign * value);
	if (known.length === 0) return values.map(() => null);
	const needOf =
		method === 'threshold' ? thresholdNeed(sign * threshold) : relativeNeed(method, known);
	return values.map((value) => (value === null ? null : needOf(sign * value)));
}

/** Whether a criterion has at least two values that differ: one that has not cannot order places. */
export function tellsApart(values: readonly (number | null)[]): boolean {
	return new Set(values.filter((value) => value !== null)).size > 1;
}

type NeedOf = (value: number) => number;

function thresholdNeed(threshold: number): NeedOf {
	return (value) => (value >= threshold ? 1 : 0);
}

function relativeNeed(
	method: Exclude<Normalisation, 'threshold'>,
	known: readonly number[]
): NeedOf {
	const sorted = Float64Array.from(known).sort();
	const least = sorted[0] ?? 0;
	const most = sorted[sorted.length - 1] ?? 0;
	if (least === most) return () => 0;
	switch (method) {
		case 'min_max':
			return (value) => (value - least) / (most - least);
		case 'rank':
			return rankNeed(sorted);
		case 'z_score':
			return zNeed(known);
	}
}

function rankNeed(sorted: Float64Array): NeedOf {
	const firstAt = new Map<number, number>();
	const count = new Map<number, number>();
	sorted.forEach((value, i) => {
		if (!firstAt.has(value)) firstAt.set(value, i);
		count.set(value, (count.get(value) ?? 0) + 1);
	});
	return (value) => {
		const below = firstAt.get(value) ?? 0;
		const ties = (count.get(value) ?? 1) - 1;
		return (below + ties / 2) / (sorted.length - 1);
	};
}

function zNeed(known: readonly number[]): NeedOf {
	const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
	const variance = known.reduce((sum, value) => sum + (value - mean) ** 2, 0) / known.length;
	const deviation = Math.sqrt(variance);
	// Values so close that their squares vanish tell as little as equal ones.
	if (deviation === 0) return () => 0;
	return (value) => {
		const z = (value - mean) / deviation;
		return (Math.max(-zLimit, Math.min(zLimit, z)) + zLimit) / (2 * zLimit);
	};
}
