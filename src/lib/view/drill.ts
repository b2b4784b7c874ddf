import type { PlaceCode } from '../atlas/types';
import { bestQuestion, bestYear, covered } from './available';
import { levelsWithin, type Catalogue, type View } from './view';

/**
 * The view limited to a place, at the level below it. The indicator stays where any place inside has
 * a figure for it, if need be in another year; else the question that most places inside can answer
 * takes over; else everything stays, and the map says that there is nothing.
 */
export function viewWithin(view: View, code: PlaceCode, catalogue: Catalogue): View {
	const level = levelsWithin(view.bounds, code)[0] ?? view.level;
	return inScope({ ...view, in: code, level, place: null }, catalogue);
}

/** The view made to fit its scope: a question it can answer, and only marks that have a list there. */
export function inScope(view: View, catalogue: Catalogue): View {
	const mark = view.mark.filter((programme) =>
		catalogue.programmes.some(
			(list) =>
				list.programme === programme &&
				list.boundarySet === view.bounds &&
				list.level === view.level
		)
	);
	const has = view.has.filter((programme) => mark.includes(programme));
	return withBestQuestion({ ...view, mark, has }, catalogue);
}

/** The view with a question that its scope can answer, as near to the one asked as may be. */
export function withBestQuestion(view: View, catalogue: Catalogue): View {
	if (covered(catalogue, view, view) > 0) return view;
	const year = bestYear(catalogue, view, view.by, view.kind);
	if (year && covered(catalogue, view, { ...view, at: year }) > 0) return { ...view, at: year };
	const best = bestQuestion(catalogue, view);
	return covered(catalogue, view, best) > 0 ? { ...view, ...best } : view;
}

/** Whether there is a level below places of this view's level. */
export function canDrill(view: View): boolean {
	return view.level !== 'commune';
}
