import type { View } from '../view/view';

/** Names of a query that ask for a map; others are wishes for its frame. */
const asking: Readonly<Record<keyof View, true>> = {
	bounds: true,
	level: true,
	in: true,
	by: true,
	at: true,
	kind: true,
	mark: true,
	has: true,
	class: true,
	breaks: true,
	classes: true,
	fit: true,
	only: true,
	households: true,
	counted: true,
	view: true,
	place: true,
	with: true,
	compare: true,
	how: true
};

/**
 * Where a frame at `…/embed/?…` has to go: the address without a query has its map in the document; any
 * other question is answered by the live page, which knows what the atlas has. Null where it stays.
 */
export function questionAddress({
	pathname,
	search
}: Pick<Location, 'pathname' | 'search'>): string | null {
	if (!pathname.endsWith('/embed/')) return null;
	return [...new URLSearchParams(search).keys()].some((name) => Object.hasOwn(asking, name))
		? `live/${search}`
		: null;
}
