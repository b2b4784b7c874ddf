import type { FirstView } from '../atlas/first-view';
import { placeCode } from '../atlas/literals';
import type { FixedView } from '../view/embed-path';
import { readBuilt } from './built-files';

let views: readonly (FixedView & { readonly places: number })[] | null = null;

/**
 * The views that have an embed of their own: each indicator and year at each level, in the country and
 * in each province where somebody has a figure. All communes of the country at once are too many paths
 * for a page.
 */
export function embeddedViews(): readonly (FixedView & { readonly places: number })[] {
	if (views) return views;
	const { coverage } = readBuilt<FirstView>('data/first-view.json');
	views = coverage
		.filter(({ kind }) => kind === 'observed')
		.flatMap(({ boundarySet: bounds, by, at, level, within }) =>
			Object.entries(within)
				.filter(([code]) =>
					code === 'vn' ? level !== 'commune' : code.length === 2 && level !== 'province'
				)
				.map(([code, places]) => ({ bounds, in: placeCode(code), level, by, at, places }))
		);
	return views;
}
