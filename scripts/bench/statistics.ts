/** The middle of some numbers; of an even number of them the lower middle. Throws where there are none. */
export function median(values: readonly number[]): number {
	return percentile(values, 50);
}

/** The smallest of the values that at least `share` percent of them do not exceed. Throws where there are none. */
export function percentile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	const found = sorted[Math.max(0, Math.ceil((share / 100) * sorted.length) - 1)];
	if (found === undefined) throw new Error('nothing was measured');
	return found;
}

/** A number with one decimal, for a report. */
export function rounded(value: number): number {
	return Math.round(value * 10) / 10;
}
