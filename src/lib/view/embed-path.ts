import type { Language } from '../atlas/types';
import { nothingCompared, plainLegend, type View } from './view';

/** What the fixed address of an embed says; its steps are those of the public contract. */
export type FixedView = Pick<View, 'bounds' | 'in' | 'level' | 'by' | 'at'>;

/** What is alike in all addresses of a view that is made at build time: `2024/64/district/poor_rate/2022`. */
export function fixedSteps(
	{ bounds, in: within, level, by, at }: FixedView,
	version: string | null = null
): string {
	return `${version === null ? '' : `v/${version}/`}${bounds}/${within}/${level}/${by}/${at}`;
}

/**
 * Path of the embed that is made at build time for a view, from the root of the site; with a data version it
 * is the one whose figures stay those of that version.
 */
export function embedPath(
	language: Language,
	view: FixedView,
	version: string | null = null
): string {
	return `${language === 'en' ? 'en/' : ''}embed/${fixedSteps(view, version)}/`;
}

/** Whether two fixed addresses ask the same. */
export function isSameFixed(a: FixedView, b: FixedView): boolean {
	return embedPath('vi', a) === embedPath('vi', b);
}

/** The view that a fixed address stands for. */
export function viewOfFixed(fixed: FixedView): View {
	return {
		...fixed,
		kind: 'observed',
		mark: [],
		...plainLegend,
		view: 'map',
		place: null,
		...nothingCompared
	};
}
