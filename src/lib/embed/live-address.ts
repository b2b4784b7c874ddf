/** Names of a query that ask for a map; others are wishes for its frame. */
const asking =
	/^(bounds|level|in|by|at|kind|mark|has|class|breaks|classes|fit|only|view|place|compare|how)$/;

/**
 * Where a frame at `…/embed/?…` has to go: the address without a query has its map in the document; any
 * other question is answered by the live page, which knows what the atlas has. Null where it stays.
 */
export function liveAddress({
	pathname,
	search
}: Pick<Location, 'pathname' | 'search'>): string | null {
	if (!pathname.endsWith('/embed/')) return null;
	return [...new URLSearchParams(search).keys()].some((name) => asking.test(name))
		? `live/${search}`
		: null;
}
