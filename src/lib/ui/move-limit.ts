import type { Axis } from '$lib/atlas/histogram';

/** Smallest step of a limit on an axis: two hundred to the whole, in round numbers. */
function stepOf({ from, to }: Axis): number {
	const rough = (to - from) / 200;
	const power = 10 ** Math.floor(Math.log10(rough));
	return rough / power > 5
		? 10 * power
		: rough / power > 2
			? 5 * power
			: rough / power > 1
				? 2 * power
				: power;
}

/** A value in whole steps of an axis, without the dust of binary fractions. */
export function roundOnAxis(value: number, axis: Axis): number {
	const step = stepOf(axis);
	return Number((Math.round(value / step) * step).toFixed(6));
}

/** Class limits with one of them moved, no farther than to a step from its neighbours. */
export function moveLimit(
	breaks: readonly number[],
	index: number,
	to: number,
	axis: Axis
): number[] {
	const step = stepOf(axis);
	const least = (breaks[index - 1] ?? axis.from) + step;
	const most = (breaks[index + 1] ?? Infinity) - step;
	const at = Math.max(least, Math.min(roundOnAxis(to, axis), most, axis.to - step));
	return breaks.map((limit, i) => (i === index ? roundOnAxis(at, axis) : limit));
}
