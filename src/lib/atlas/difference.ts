import type { Figure, FigureQuestion } from './figures';
import { endOf } from './period';
import { shownUnit } from './shown-unit';
import type { Indicator, IndicatorId, PlaceCode } from './types';
import { yardstickAt } from './yardstick';

/** A question with the indicator that it is about. */
export interface AskedIndicator extends FigureQuestion {
	readonly indicator: Pick<Indicator, 'id' | 'unit' | 'series' | 'base' | 'topic'>;
}

/**
 * Why one figure must not be taken from another: they are the same; their units, their series (review
 * or survey) or their bases differ; they tell of different things; a poverty standard or money line
 * changed between them; or two indicators are not asked of one time and kind.
 */
export const refusals = ['same', 'unit', 'series', 'base', 'subject', 'standard', 'time'] as const;
export type Refusal = (typeof refusals)[number];

/** What is measured: the review of a turning year by the new standard is where its later years start. */
function subjectOf(id: IndicatorId): string {
	return id.replace(/_(qd59|nd07)_baseline$/, '');
}

/** Why the answers to two questions must not be subtracted; null where they may. */
export function refusalOf(a: AskedIndicator, b: AskedIndicator): Refusal | null {
	const [one, other] = [a.indicator, b.indicator];
	const isSame = subjectOf(one.id) === subjectOf(other.id);
	if (one.id === other.id && a.at === b.at && a.kind === b.kind) return 'same';
	if (
		shownUnit(one.unit, a.kind) !== shownUnit(other.unit, b.kind) ||
		(a.kind === 'gap') !== (b.kind === 'gap')
	)
		return 'unit';
	if (one.series !== other.series) return 'series';
	if (one.base.vi !== other.base.vi) return 'base';
	if (one.topic !== other.topic) return 'subject';
	if (yardstickAt(one, a.at) !== yardstickAt(other, b.at)) return 'standard';
	return !isSame && (a.at !== b.at || a.kind !== b.kind) ? 'time' : null;
}

/** Whether two questions ask one thing at two times, so that their difference is a change. */
export function isChange(a: FigureQuestion, b: FigureQuestion): boolean {
	return subjectOf(a.by) === subjectOf(b.by) && a.kind === b.kind;
}

/**
 * The order in which two questions are subtracted, the second less the first: a change runs from the
 * earlier to the later time, whichever is shown; else what is compared is taken from what is shown.
 */
export function inOrder<Question extends FigureQuestion>(
	shown: Question,
	compared: Question
): readonly [from: Question, to: Question] {
	return isChange(shown, compared) && endOf(shown.at) < endOf(compared.at)
		? [shown, compared]
		: [compared, shown];
}

const rank = { unchanged: 0, summed: 1, estimated: 2 } as const;

/** How a difference comes from places of an older register, where one of its figures does. */
function carriageOf(a: Figure, b: Figure): Pick<Figure, 'carried'> {
	const carried = [a, b].flatMap((figure) => figure.carried ?? []);
	const [least, ...others] = carried.sort((x, y) => rank[y.how] - rank[x.how]);
	if (!least) return {};
	const places = new Set([least, ...others].flatMap((each) => each.places));
	return { carried: { how: least.how, places: [...places] } };
}

/**
 * By how much the figures of `to` exceed those of `from`, in the unit of {@link shownUnit},
 * rounded to two decimals as the figures are printed. A place that lacks either figure has none. Each
 * rests on the printed figures of both, those of `to` first, and is contradicted where one of them is.
 */
export function differenceFigures(
	from: ReadonlyMap<PlaceCode, Figure>,
	to: ReadonlyMap<PlaceCode, Figure>
): Map<PlaceCode, Figure> {
	const found = new Map<PlaceCode, Figure>();
	for (const [place, later] of to) {
		const earlier = from.get(place);
		if (!earlier || earlier.value === null || later.value === null) continue;
		const contradicts = [earlier, later].some(({ check }) => check.verdict === 'contradicts');
		found.set(place, {
			place,
			value: Math.round((later.value - earlier.value) * 100) / 100,
			basis: 'derived',
			from: [...later.from, ...earlier.from],
			check: { verdict: contradicts ? 'contradicts' : 'cannot_be_checked', recomputed: null },
			...carriageOf(earlier, later)
		});
	}
	return found;
}
