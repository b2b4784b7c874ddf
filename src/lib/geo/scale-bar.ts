/** A scale bar: a round length on the ground and how long it is drawn. */
export interface ScaleBar {
	readonly km: number;
	/** In the units in which `kmPerUnit` was given: pixels, or user units of an SVG. */
	readonly length: number;
}

/**
 * The longest bar of 1, 2 or 5 times a power of ten kilometres (down to 100 m) that is not longer than
 * `most` units, or null where the map has no scale.
 */
export function scaleBar(kmPerUnit: number, most: number): ScaleBar | null {
	const longest = kmPerUnit * most;
	if (!(longest >= 0.1) || !Number.isFinite(longest)) return null;
	const power = 10 ** Math.floor(Math.log10(longest));
	const km = ([5, 2].find((times) => times * power <= longest) ?? 1) * power;
	return { km, length: km / kmPerUnit };
}
