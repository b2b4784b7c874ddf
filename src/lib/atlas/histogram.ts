/** A value axis. */
export interface Axis {
	readonly from: number;
	readonly to: number;
}

/** A bar over the axis; its area, not its height, stands for what it counts. */
export interface Bar {
	readonly from: number;
	readonly to: number;
	/** What it counts, by unit of the axis. */
	readonly height: number;
}

/** The next larger of 1, 2 and 5 times a power of ten. */
function roundStep(step: number): number {
	const power = 10 ** Math.floor(Math.log10(step));
	const [next = 10] = [1, 2, 5].filter((each) => each * power >= step);
	return next * power;
}

/**
 * A round axis over values: from 0, or from under the lowest where that is negative, to above the highest.
 * Above, since a class takes its lower limit and not its upper one.
 */
export function axisOf(values: Iterable<number>): Axis {
	let lowest = 0;
	let highest = 0;
	for (const value of values) {
		lowest = Math.min(lowest, value);
		highest = Math.max(highest, value);
	}
	const step = roundStep((highest - lowest || 1) / 10);
	return {
		from: Math.floor(lowest / step) * step,
		to: (Math.floor(highest / step) + 1) * step
	};
}

/** Where a value lies on an axis, 0 to 100. */
export function percentOf(value: number, { from, to }: Axis): number {
	return Math.max(0, Math.min(100, (100 * (value - from)) / (to - from)));
}

/** Bars that an axis has room for. */
const bars = 30;

/**
 * The bars of each class, lowest class first. A class is divided into equal bars, about thirty over the
 * whole axis, so that none lies across a limit; `weightOf` is what a value counts, places or households.
 */
export function histogram<Entry extends { readonly value: number }>(
	entries: Iterable<Entry>,
	breaks: readonly number[],
	axis: Axis,
	weightOf: (entry: Entry) => number
): Bar[][] {
	const inside = breaks.map((limit) => Math.max(axis.from, Math.min(axis.to, limit)));
	const edges = [axis.from, ...inside, axis.to];
	const classes = edges.slice(1).map((to, i) => {
		const from = edges[i] ?? to;
		const count = Math.max(1, Math.round((bars * (to - from)) / (axis.to - axis.from)));
		return { from, width: (to - from) / count, sums: Array.from({ length: count }, () => 0) };
	});
	for (const entry of entries) {
		const { value } = entry;
		const own = classes.findLast(({ from, width }) => width > 0 && value >= from);
		if (!own) continue;
		const at = Math.min(own.sums.length - 1, Math.floor((value - own.from) / own.width));
		own.sums[at] = (own.sums[at] ?? 0) + weightOf(entry);
	}
	return classes.map(({ from, width, sums }) =>
		width === 0
			? []
			: sums.map((sum, i) => ({
					from: from + i * width,
					to: from + (i + 1) * width,
					height: sum / width
				}))
	);
}
