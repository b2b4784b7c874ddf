import { ckmeans, quantileSorted } from 'simple-statistics';

export const classMethods = ['policy', 'quantile', 'equal', 'jenks', 'custom'] as const;
/** How class limits are set. */
export type ClassMethod = (typeof classMethods)[number];

/** Number of classes where the method leaves it open: as many as a sequential ramp keeps apart. */
export const defaultClassCount = 5;

/** Ascending, without repeats, finite. */
function tidy(breaks: readonly number[]): number[] {
	return [...new Set(breaks.filter(Number.isFinite))].sort((a, b) => a - b);
}

/** Two decimals, as the figures are printed. */
function round2(value: number): number {
	return Math.round(value * 100) / 100;
}

/**
 * Inner class limits for the values, ascending: `n` limits make `n + 1` classes.
 * `fixed` are the limits of `policy` and `custom`. Ties and few values give fewer limits, never
 * equal ones; no value gives none. The three computed methods round to two decimals.
 */
export function classBreaks(
	method: ClassMethod,
	values: readonly number[],
	fixed: readonly number[],
	count: number = defaultClassCount
): number[] {
	if (method === 'policy' || method === 'custom') return tidy(fixed);
	const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
	const lowest = sorted[0];
	const highest = sorted.at(-1);
	if (lowest === undefined || highest === undefined || lowest === highest) return [];
	const steps = Array.from({ length: count - 1 }, (_, i) => (i + 1) / count);
	const inner = (): number[] => {
		switch (method) {
			case 'equal':
				return steps.map((step) => lowest + step * (highest - lowest));
			case 'quantile':
				return steps.map((step) => quantileSorted(sorted, step));
			case 'jenks': {
				const distinct = new Set(sorted).size;
				return ckmeans(sorted, Math.min(count, distinct))
					.slice(1)
					.flatMap((cluster) => cluster.slice(0, 1));
			}
		}
	};
	return tidy(inner().map(round2)).filter((limit) => limit > lowest && limit <= highest);
}

/** Index of the class of a value, 0 the lowest. A value on a limit belongs to the class above it. */
export function classIndex(value: number, breaks: readonly number[]): number {
	let index = 0;
	for (const limit of breaks) if (value >= limit) index += 1;
	return index;
}
