/** Neighbours of each place by index, as lists of indices; a pair stands in the lists of both. */
export type NeighbourLists = readonly (readonly number[])[];

/** Pairs of codes that touch as lists over the places named by `codes`; pairs with others are left out. */
export function neighbourLists<Code>(
	codes: readonly Code[],
	pairs: Iterable<readonly [Code, Code]>
): number[][] {
	const indexOf = new Map(codes.map((code, i) => [code, i]));
	const lists = codes.map(() => new Set<number>());
	for (const [a, b] of pairs) {
		const [i, j] = [indexOf.get(a), indexOf.get(b)];
		if (i === undefined || j === undefined || i === j) continue;
		lists[i]?.add(j);
		lists[j]?.add(i);
	}
	return lists.map((list) => [...list].sort((a, b) => a - b));
}

/**
 * Groups of chosen places that hang together by shared borders: the connected components of the neighbour graph
 * over them, each by index, the largest first, then by first index. A place that touches no other chosen one is a
 * group of one.
 */
export function contiguousGroups(chosen: readonly number[], lists: NeighbourLists): number[][] {
	const open = new Set(chosen);
	const groups: number[][] = [];
	for (const start of [...open].sort((a, b) => a - b)) {
		if (!open.delete(start)) continue;
		const group = [start];
		for (const place of group) {
			for (const next of lists[place] ?? []) if (open.delete(next)) group.push(next);
		}
		groups.push(group.sort((a, b) => a - b));
	}
	return groups.sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
}

/** Mean of the neighbours' values at each place; null where no neighbour has one. */
export function neighbourMeans(
	values: readonly (number | null)[],
	lists: NeighbourLists
): (number | null)[] {
	return lists.map((list) => {
		const known = list.flatMap((j) => values[j] ?? []);
		return known.length ? known.reduce((sum, value) => sum + value, 0) / known.length : null;
	});
}
