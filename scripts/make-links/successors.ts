/** Which pieces of an old commune are real, and which only lines that do not meet. */
import type { LinkBasis } from '../../src/lib/atlas/types';
import type { Overlap } from '../../src/lib/geo/overlap';

/**
 * A piece counts where it is so large a share of the old commune, or so large. Chosen on the 10.024
 * communes that the list of successors knows: of 9.554 that it leaves whole, 8 have a larger piece
 * elsewhere; the largest such piece, but for one wrong outline, is 0,42 km².
 */
export const CUT_OFF = { share: 0.05, km2: 0.5 } as const;

/** One successor of an old commune; the shares of an old commune add up to 1. */
export interface Successor {
	readonly to: string;
	readonly share: number;
	readonly basis: LinkBasis;
}

/** An old commune's successors, and what the outlines show that the list does not have. */
export interface Succession {
	readonly successors: readonly Successor[];
	readonly unlisted: readonly Overlap[];
}

function counts({ share, km2 }: Pick<Overlap, 'share' | 'km2'>): boolean {
	return share >= CUT_OFF.share || km2 >= CUT_OFF.km2;
}

/**
 * Successors of one old commune from its overlaps with the communes of its new province. Where the
 * list knows the commune, it says which successors there are and the outlines how large each share is:
 * `list` marks a pair that they do not show. Without the list, the pieces over the cut-off are taken.
 * Throws where the outlines show no part of several listed successors, so that no share is known.
 */
export function successorsOf(
	pieces: readonly Overlap[],
	listed: ReadonlySet<string> | undefined
): Succession {
	const shown = pieces.filter(counts);
	const [largest] = [...pieces].sort((a, b) => b.share - a.share);
	if (!listed || listed.size === 0) {
		const taken = shown.length > 0 ? shown : largest ? [largest] : [];
		return {
			successors: toWhole(taken.map((piece) => ({ ...piece, basis: 'overlay' }))),
			unlisted: []
		};
	}
	const unlisted = shown.filter(({ to }) => !listed.has(to));
	const measured = [...listed].sort().map((to): Successor => {
		const piece = pieces.find((each) => each.to === to) ?? { share: 0, km2: 0 };
		return { to, share: piece.share, basis: counts(piece) ? 'overlay' : 'list' };
	});
	const [only, ...others] = measured;
	if (only && others.length === 0) {
		// The list gives the whole commune, whatever the outlines show elsewhere.
		const agrees = only.share > 0.5;
		return { successors: [{ ...only, share: 1, basis: agrees ? 'overlay' : 'list' }], unlisted };
	}
	return { successors: toWhole(measured), unlisted };
}

function toWhole(pieces: readonly Successor[]): Successor[] {
	const total = pieces.reduce((sum, { share }) => sum + share, 0);
	if (pieces.length > 0 && total === 0) {
		throw new Error(`the outlines show nothing in ${pieces.map(({ to }) => to).join(', ')}`);
	}
	return pieces.map(({ to, share, basis }) => ({ to, share: share / total, basis }));
}
