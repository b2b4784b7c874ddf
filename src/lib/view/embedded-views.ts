import type { FirstView } from '../atlas/first-view';
import { placeCode } from '../atlas/literals';
import type { FixedView } from './embed-path';

/**
 * The views that have an embed of their own: each indicator and year at each level, in the country and
 * in each province where somebody has a figure. All communes of the country at once are too many paths
 * for a page; where the figures of districts are all of one province, its own page says it better.
 */
export function embeddedViewsOf({ coverage }: Pick<FirstView, 'coverage'>): FixedView[] {
	return coverage
		.filter(({ kind }) => kind === 'observed')
		.flatMap(({ boundarySet: bounds, by, at, level, within }) => {
			const provinces = Object.keys(within).filter((code) => /^\d\d$/.test(code));
			const country = level === 'province' || (level === 'district' && provinces.length > 1);
			const scopes = [...(country ? ['vn'] : []), ...(level === 'province' ? [] : provinces)];
			return scopes.map((code) => ({ bounds, in: placeCode(code), level, by, at }));
		});
}
