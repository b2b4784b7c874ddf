const STEPS = 10_000;

/**
 * Shares rounded to four decimals that still add up to what they did, to the last one: the steps left
 * over go to the shares that lost most. Shares that add up to 1 then carry totals without loss.
 */
export function roundShares(shares: readonly number[]): number[] {
	const exact = shares.map((share) => share * STEPS);
	const steps = exact.map(Math.floor);
	const total = Math.round(exact.reduce((sum, each) => sum + each, 0));
	let left = total - steps.reduce((sum, each) => sum + each, 0);
	const byLoss = exact
		.map((each, i) => ({ i, loss: each - Math.floor(each) }))
		.sort((a, b) => b.loss - a.loss || a.i - b.i);
	for (const { i } of byLoss) {
		if (left <= 0) break;
		steps[i] = (steps[i] ?? 0) + 1;
		left--;
	}
	return steps.map((each) => each / STEPS);
}
