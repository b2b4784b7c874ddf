import { inOrder } from '../atlas/difference';
import type { FigureQuestion } from '../atlas/figures';
import { isLimited, type View } from './view';

/** What of a second question differs from the first: `2010`, `poor_rate-2022`. */
function otherThan(first: FigureQuestion, second: FigureQuestion): string[] {
	return (['by', 'at', 'kind'] as const).flatMap((part) =>
		first[part] === second[part] ? [] : second[part]
	);
}

/** The question of a view, and what is subtracted from it or put beside it. */
function questionsOf(view: View): string[] {
	const { by, at, kind, compare, how } = view;
	const own = { by, at, kind };
	if (!compare) return [by, at, kind];
	const [second, first] =
		how === 'difference' ? inOrder<FigureQuestion>(own, compare) : [compare, own];
	const word = how === 'difference' ? 'minus' : 'and';
	return [first.by, first.at, first.kind, word, ...otherThan(first, second)];
}

/** Name of the files of a view's figures, without what tells their form: two that differ have two names. */
export function viewFileName(view: View): string {
	const { bounds, in: within, level } = view;
	const limited = isLimited(view) ? ['limited'] : [];
	return ['atlas', bounds, within, level, ...questionsOf(view), ...limited].join('-');
}

/** Name of a view's pictures, which differ by what is drawn over the figures too. */
export function pictureFileName(view: View): string {
	const { households, mark, view: display } = view;
	return [
		viewFileName(view),
		...(households === 'none' ? [] : [households]),
		...mark,
		...(display === 'cartogram' ? [display] : [])
	].join('-');
}
