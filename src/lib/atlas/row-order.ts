/** What a row of a table is sorted by in one column; null where it has nothing there. */
export type RowKey = string | number | null;

const collator = new Intl.Collator('vi', { numeric: true });

/**
 * The place of each text in the Vietnamese alphabet among all of them, from 0; equal texts share one.
 * Numbers in texts count as numbers: `Phường 2` before `Phường 10`.
 */
export function textRanks(texts: readonly string[]): number[] {
	const ranks = new Map(
		[...new Set(texts)].sort(collator.compare).map((text, rank) => [text, rank])
	);
	return texts.map((text) => ranks.get(text) ?? 0);
}

/**
 * Indices of rows in the order of their keys. Rows without a key come last whichever way the keys run;
 * rows of equal keys follow `ties`, ascending, and then each other as they were given.
 */
export function rowOrder(
	keys: readonly RowKey[],
	descending: boolean,
	ties: readonly number[]
): number[] {
	const ranks = textRanks(keys.map((key) => (typeof key === 'string' ? key : '')));
	const numbers = keys.map((key, row) => (typeof key === 'number' ? key : (ranks[row] ?? 0)));
	const sign = descending ? -1 : 1;
	const of = (list: readonly number[], row: number) => list[row] ?? 0;
	const byTies = (a: number, b: number) => of(ties, a) - of(ties, b);
	const rows = keys.map((_, row) => row);
	const known = rows.filter((row) => keys[row] !== null);
	const missing = rows.filter((row) => keys[row] === null);
	known.sort((a, b) => sign * (of(numbers, a) - of(numbers, b)) || byTies(a, b));
	return known.concat(missing.sort(byTies));
}
