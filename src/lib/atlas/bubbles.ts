/** Circles whose areas stand for counts, the largest first, so that small ones lie on top. */

/** Pixels of the widest radius: of a few places, and of very many. */
const radii = { most: 32, least: 5 } as const;

/** A circle for a count. */
export interface Bubble {
	readonly count: number;
	/** In pixels. */
	readonly radius: number;
}

/** Radius in pixels of the largest circle of a map of so many places: the more, the smaller. */
export function widestRadius(places: number): number {
	return Math.max(radii.least, Math.min(radii.most, 150 / Math.sqrt(places)));
}

/** Radius in pixels of a count where the largest one has the widest: areas are in proportion. */
export function radiusOf(count: number, largest: number, widest: number): number {
	return largest > 0 ? widest * Math.sqrt(count / largest) : 0;
}

/** The next lower, or the same, of 1, 2 and 5 times a power of ten; 0 of what is under 1. */
function roundDown(count: number): number {
	if (count < 1) return 0;
	const power = 10 ** Math.floor(Math.log10(count));
	return ([5, 2].find((each) => each * power <= count) ?? 1) * power;
}

/**
 * The circles of a legend: round numbers up to the largest count, each about a quarter of the one before
 * and so half as wide, three at most; of counts alike just one.
 */
export function legendBubbles(largest: number, widest: number): Bubble[] {
	const first = roundDown(largest);
	const rounds = [first, roundDown(first / 4), roundDown(first / 20)];
	return [...new Set(rounds)]
		.filter((count) => count > 0)
		.map((count) => ({ count, radius: radiusOf(count, largest, widest) }));
}
