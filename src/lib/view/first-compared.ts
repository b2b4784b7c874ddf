import type { FigureQuestion } from '../atlas/figures';
import { yearOf } from '../atlas/period';
import { sameYardstick } from '../atlas/yardstick';
import { bestYear, covered, kindsOf, periodsWith } from './available';
import type { Catalogue, View } from './view';

/**
 * What a view is compared with before its reader has chosen: the same in the earliest year from which
 * a change can be told, else in another year, else another indicator of the scope.
 */
export function firstCompared(view: View, catalogue: Catalogue): FigureQuestion {
	const { by, at, kind } = view;
	const indicator = catalogue.indicators.find((each) => each.id === by);
	const others = periodsWith(catalogue, view, by, kind).filter((each) => each.at !== yearOf(at));
	const comparable = others.filter((each) => indicator && sameYardstick(indicator, each.at, at));
	const year = comparable.at(-1) ?? others[0];
	if (year) return { by, at: year.at, kind };
	for (const { id } of catalogue.indicators) {
		const [own = 'observed'] = kindsOf(catalogue, view.bounds, id);
		const best = id === by ? null : bestYear(catalogue, view, id, own);
		if (best && covered(catalogue, view, { by: id, at: best, kind: own }) > 0)
			return { by: id, at: best, kind: own };
	}
	return { by, at, kind };
}
