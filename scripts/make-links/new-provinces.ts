/** Into which new province each old one went: a whole one, by law. */
import type { Overlap } from '../../src/lib/geo/overlap';

/** The least share of an old province that must lie in its new one. */
const CLEAN = 0.98;

/** An old province's new one, and the share of its area that lies there before any cut-off. */
export interface NewProvince {
	readonly to: string;
	readonly share: number;
}

/**
 * Adds the overlaps of communes up to provinces. The 34 provinces of 2025 are unions of whole ones of
 * 2024; throws where the outlines show anything else, because then one of the packs is wrong.
 */
export function newProvinces(
	overlaps: readonly Overlap[],
	oldProvinceOf: (commune: string) => string,
	newProvinceOf: (commune: string) => string
): Map<string, NewProvince> {
	const areas = new Map<string, Map<string, number>>();
	for (const { from, to, km2 } of overlaps) {
		const own = areas.get(oldProvinceOf(from)) ?? new Map<string, number>();
		areas.set(oldProvinceOf(from), own);
		const target = newProvinceOf(to);
		own.set(target, (own.get(target) ?? 0) + km2);
	}
	const found = new Map<string, NewProvince>();
	for (const [province, own] of [...areas].sort(([a], [b]) => (a < b ? -1 : 1))) {
		const total = [...own.values()].reduce((sum, km2) => sum + km2, 0);
		const [[to, km2] = ['', 0]] = [...own].sort(([, a], [, b]) => b - a);
		const share = km2 / total;
		if (share < CLEAN) {
			throw new Error(
				`province ${province} lies in ${to} with ${share.toFixed(3)} of its area only · ` +
					'the packs of the two registers do not fit'
			);
		}
		found.set(province, { to, share });
	}
	return found;
}
