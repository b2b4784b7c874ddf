import type { Topic } from './types';

/** Methods whose limits follow from the values, so that they can be fitted to one map or to all. */
export const fittedMethods = ['quantile', 'equal', 'jenks', 'continuous'] as const;
export type FittedMethod = (typeof fittedMethods)[number];

export const classMethods = ['policy', ...fittedMethods, 'custom'] as const;
/** How class limits are set. */
export type ClassMethod = (typeof classMethods)[number];

/** What class limits are fitted to: the places of the map, or all places of the level in all years. */
export const classFits = ['scope', 'all'] as const;
export type ClassFit = (typeof classFits)[number];

/** Number of classes where nobody has chosen one. */
export const defaultClassCount = 5;

/** Fewest and most classes: a reader tells no more than nine steps of a ramp apart. */
export const classCounts = { least: 3, most: 9 } as const;

/** Whether the limits of a method follow from the values. */
export function isFitted(method: ClassMethod): method is FittedMethod {
	return method !== 'policy' && method !== 'custom';
}

/** Whether the number of classes of a method can be chosen. */
export function isCounted(method: ClassMethod): boolean {
	return isFitted(method) && method !== 'continuous';
}

/** The method that sets the limits: no document sets any for counts of people, there places are divided evenly. */
export function methodFor(method: ClassMethod, topic: Topic): ClassMethod {
	return topic === 'context' && method === 'policy' ? 'quantile' : method;
}

/** Class limits in order: ascending, without repeats, finite. */
export function tidyBreaks(breaks: readonly number[]): number[] {
	return [...new Set(breaks.filter(Number.isFinite))].sort((a, b) => a - b);
}

/** Index of the class of a value, 0 the lowest. A value on a limit belongs to the class above it. */
export function classIndex(value: number, breaks: readonly number[]): number {
	let index = 0;
	for (const limit of breaks) if (value >= limit) index += 1;
	return index;
}
