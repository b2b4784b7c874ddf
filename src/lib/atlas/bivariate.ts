import { classIndex } from './classify';
import { fittedBreaks } from './fitted-breaks';
import type { PlaceCode } from './types';

/** Classes on each side of the square. */
export const sideOfSquare = 3;

/**
 * Colours of rate by count, lowest rate first and in each the fewest households first: towards orange the
 * rate rises, towards blue the count, towards the dark both. Chosen by simulation: all nine can be told
 * apart by readers who see no red, green or blue, and the four corners in greyscale.
 */
export const bivariateColours = [
	...['#fffaec', '#c5dbf3', '#5ea1f0'],
	...['#ffbf81', '#a49a92', '#62658f'],
	...['#ba3d0b', '#693a44', '#351a55']
] as const;

/** Colour of a number on the colour of a cell: black on the five light ones. */
export function inkOn(cell: number): string {
	return cell < 5 ? '#000' : '#fff';
}

/** Places by classes of a rate and of the households behind it. */
export interface BivariateClasses {
	/** Inner limits, ascending: two where the values can be divided in three, fewer where they are equal. */
	readonly rateBreaks: readonly number[];
	/** The same of the counts: whole households. */
	readonly countBreaks: readonly number[];
	/** Cell of each place that has both, 0–8: three times the class of its rate and that of its count. */
	readonly classOf: ReadonlyMap<PlaceCode, number>;
	/** Number of places in each cell. */
	readonly counts: readonly number[];
	/** Places that have one of the two only: they are in no cell. */
	readonly alone: ReadonlySet<PlaceCode>;
}

/** Where the classes of one side stand in the square: two at its ends, a single one in the middle. */
export function stepsOf(breaks: readonly number[]): readonly number[] {
	return [[1], [0, 2], [0, 1, 2]][breaks.length] ?? [];
}

/** The cell of the square for a step of the rate and one of the count. */
export function cellOf(rateStep: number, countStep: number): number {
	return sideOfSquare * rateStep + countStep;
}

/** What a cell is called where its colour may be lost, on paper: A–C by its rate, 1–3 by its count. */
export function cellCode(cell: number): string {
	const rate = Math.floor(cell / sideOfSquare);
	return `${'ABC'.charAt(rate)}${(cell % sideOfSquare) + 1}`;
}

/** Limits of three classes; where most values are the lowest, this one is parted from all others. */
function thirds(values: readonly number[]): number[] {
	const limits = fittedBreaks('quantile', values, sideOfSquare);
	const lowest = Math.min(...values);
	const others = values.filter((value) => value > lowest);
	return limits.length || !others.length ? limits : [Math.min(...others)];
}

/**
 * Divides places by their rates (percent) and by their counts of households, each in three classes of
 * nearly equal numbers of places. Both are taken of the places that have both, since only these are in
 * the square. Values on a limit belong to the class above it; ties give fewer classes, never empty rows.
 */
export function bivariateClasses(
	rates: ReadonlyMap<PlaceCode, number>,
	counts: ReadonlyMap<PlaceCode, number>
): BivariateClasses {
	const both = [...rates].flatMap(([code, rate]) => {
		const count = counts.get(code);
		return count === undefined ? [] : [{ code, rate, count }];
	});
	const rateBreaks = thirds(both.map(({ rate }) => rate));
	// A count reaches a limit between two whole numbers where it reaches the upper one.
	const countBreaks = [...new Set(thirds(both.map(({ count }) => count)).map(Math.ceil))];
	const step = (value: number, breaks: readonly number[]) =>
		stepsOf(breaks)[classIndex(value, breaks)] ?? 1;
	const classOf = new Map(
		both.map(({ code, rate, count }) => [
			code,
			cellOf(step(rate, rateBreaks), step(count, countBreaks))
		])
	);
	const numbers = bivariateColours.map(() => 0);
	for (const cell of classOf.values()) numbers[cell] = (numbers[cell] ?? 0) + 1;
	return {
		rateBreaks,
		countBreaks,
		classOf,
		counts: numbers,
		alone: new Set([...rates.keys(), ...counts.keys()].filter((code) => !classOf.has(code)))
	};
}
