/** Weights of criteria: shares that add up to 1. */

/** The same weight for each of `count` criteria; none for none. */
export function evenWeights(count: number): number[] {
	return Array.from({ length: count }, () => 1 / count);
}

/**
 * Weights in proportion to what was given, adding up to 1; null where nothing is above 0 (or something is below),
 * for then there is no proportion to keep.
 */
export function proportionalWeights(given: readonly number[]): number[] | null {
	const sum = given.reduce((total, weight) => total + weight, 0);
	if (!(sum > 0) || !Number.isFinite(sum) || given.some((weight) => weight < 0)) return null;
	return given.map((weight) => weight / sum);
}

/**
 * Weights after one slider was moved: that one gets `weight` (kept within 0–1), the others share the rest in the
 * proportions they had, or evenly where they had nothing. A single criterion keeps all weight.
 */
export function moveWeight(weights: readonly number[], moved: number, weight: number): number[] {
	if (weights.length < 2) return evenWeights(weights.length);
	const kept = Math.max(0, Math.min(1, weight));
	const others = weights.filter((_, i) => i !== moved);
	const shares = proportionalWeights(others) ?? evenWeights(others.length);
	const rest = shares.map((share) => share * (1 - kept));
	return [...rest.slice(0, moved), kept, ...rest.slice(moved)];
}

/**
 * Rank-order centroid weights of criteria in order of importance, the most important first: the mean of all
 * weights that respect the order, w(k) = (1/K) · (1/k + 1/(k+1) + … + 1/K).
 * F. H. Barron, B. E. Barrett, “Decision quality using ranked attribute weights”, Management Science 42 (1996).
 */
export function rankOrderCentroid(count: number): number[] {
	const weights: number[] = [];
	let sum = 0;
	for (let k = count; k >= 1; k--) {
		sum += 1 / k;
		weights.unshift(sum / count);
	}
	return weights;
}

/** Whole percent that add up to 100, by largest remainder, to print weights with. */
export function wholePercents(weights: readonly number[]): number[] {
	return wholeShares(weights, 100);
}

/**
 * Whole numbers in proportion to shares that add up to `total` (itself whole): each rounded down, the remaining
 * ones to the largest remainders (Hamilton's method), ties to the first. Shares must add up to 1.
 */
export function wholeShares(shares: readonly number[], total: number): number[] {
	const exact = shares.map((share) => share * total);
	const whole = exact.map((value) => Math.floor(value + 1e-9));
	const left = total - whole.reduce((sum, value) => sum + value, 0);
	const order = exact
		.map((value, i) => ({ i, remainder: value - (whole[i] ?? 0) }))
		.sort((a, b) => b.remainder - a.remainder || a.i - b.i);
	const raised = new Set(order.slice(0, Math.max(0, left)).map(({ i }) => i));
	return whole.map((value, i) => value + (raised.has(i) ? 1 : 0));
}
