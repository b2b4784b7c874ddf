/**
 * Adjusted p-values of many tests: a test is significant at a false discovery rate q where its adjusted value is
 * at most q. p(i) · m / i, from the largest p downward never rising. Y. Benjamini, Y. Hochberg, “Controlling the
 * false discovery rate”, Journal of the Royal Statistical Society B 57 (1995). Null stays null and is not counted
 * as a test.
 */
export function adjustedPValues(pValues: readonly (number | null)[]): (number | null)[] {
	const tests = pValues.flatMap((p, index) => (p === null ? [] : [{ p, index }]));
	tests.sort((a, b) => b.p - a.p);
	const adjusted: (number | null)[] = pValues.map(() => null);
	let least = 1;
	tests.forEach(({ p, index }, i) => {
		least = Math.min(least, (p * tests.length) / (tests.length - i));
		adjusted[index] = least;
	});
	return adjusted;
}
