import { answers, endOf } from './period';
import { reconcile, type Reconciliation } from './reconcile';
import type { IndicatorId, Observation, Period, PlaceCode, ViewKind } from './types';

/**
 * How a figure of the old register stands for a new place: `unchanged`, as the figure of the one old place
 * that it is; `summed` from the counts of whole old places; `estimated`, with a share by area of the
 * counts of a divided one.
 */
export interface Carriage {
	readonly how: 'unchanged' | 'summed' | 'estimated';
	/** The old places it is made of, in the order of the links. */
	readonly places: readonly PlaceCode[];
}

/** The value a map shows for a place, and what it rests on. */
export interface Figure {
	readonly place: PlaceCode;
	/** In the unit of the indicator; null where the source prints something that cannot be relied on. */
	readonly value: number | null;
	/**
	 * `printed`: the source's own figure. `recomputed`: from its counts. `derived`: from two figures.
	 * `carried`: from the counts of several old places.
	 */
	readonly basis: 'printed' | 'recomputed' | 'derived' | 'carried';
	/** The printed figures it rests on, the leading one first. */
	readonly from: readonly Observation[];
	readonly check: Reconciliation;
	/** Only of a figure that comes from places of the old register. */
	readonly carried?: Carriage;
}

/** What of an indicator is asked for. */
export interface FigureQuestion {
	readonly by: IndicatorId;
	readonly at: Period;
	readonly kind: ViewKind;
}

/** Indicators whose yearly fall is a target of its own in the plans. */
const reductionOf: Readonly<Record<string, string>> = { poor_rate: 'poor_rate_reduction' };

/** Ids of the indicators whose observations are needed to answer a question about `by`. */
export function neededIndicators(by: IndicatorId, kind: ViewKind): string[] {
	const reduction = kind === 'observed' ? undefined : reductionOf[by];
	return reduction ? [by, reduction] : [by];
}

const uncheckable: Reconciliation = { verdict: 'cannot_be_checked', recomputed: null };

function round2(value: number): number {
	return Math.round(value * 100) / 100;
}

/** The last of the observations by period; the earlier row wins a tie, so that file order decides. */
function latest(observations: readonly Observation[]): Observation | undefined {
	let found: Observation | undefined;
	for (const each of observations)
		if (!found || endOf(each.period) > endOf(found.period)) found = each;
	return found;
}

/** Whether a figure, or one that it rests on, fails a rule of the ledger. */
export function isContradicted({ check, from }: Figure): boolean {
	return (
		check.verdict === 'contradicts' || from.some(({ contradiction }) => contradiction !== null)
	);
}

/** A printed figure as a map shows it: by its counts where the percentage contradicts them. */
export function printedFigure(observation: Observation): Figure {
	const check = reconcile(observation);
	const byCount = check.verdict === 'contradicts' && check.recomputed !== null;
	return {
		place: observation.place,
		value: byCount ? check.recomputed : observation.value,
		basis: byCount ? 'recomputed' : 'printed',
		from: [observation],
		check
	};
}

function targetFigure(own: readonly Observation[], question: FigureQuestion): Figure | undefined {
	const targets = own.filter((o) => o.kind === 'target' && answers(o.period, question.at));
	const printed = latest(targets.filter((o) => o.indicator === question.by));
	if (printed) return printedFigure(printed);
	const fall = latest(targets.filter((o) => o.indicator === reductionOf[question.by]));
	const baseline =
		fall &&
		latest(
			own.filter(
				(o) =>
					o.kind === 'observed' &&
					o.indicator === question.by &&
					endOf(o.period) < endOf(fall.period) &&
					o.value !== null
			)
		);
	if (!fall || fall.value === null || !baseline || baseline.value === null) return undefined;
	return {
		place: fall.place,
		value: round2(baseline.value - fall.value),
		basis: 'derived',
		from: [fall, baseline],
		check: uncheckable
	};
}

/**
 * Targets that a place's documents imply without printing them: the last printed rate less the
 * printed fall, one for each year that has a fall and no printed target.
 */
export function impliedTargets(own: readonly Observation[]): Figure[] {
	const falls = own.filter((o) => o.kind === 'target' && o.value !== null);
	return Object.entries(reductionOf).flatMap(([rate, reduction]) =>
		falls
			.filter((fall) => fall.indicator === reduction)
			.flatMap((fall) => {
				const by = own.find((o) => o.indicator === rate)?.indicator;
				const figure = by && targetFigure(own, { by, at: fall.period, kind: 'target' });
				return figure?.basis === 'derived' ? [figure] : [];
			})
	);
}

/** Points by which the last observed rate, up to the day of the target, is above the target. */
function gapFigure(own: readonly Observation[], question: FigureQuestion): Figure | undefined {
	const target = targetFigure(own, question);
	const day = target?.from[0]?.period;
	if (!target || target.value === null || !day) return undefined;
	const reached = latest(
		own.filter(
			(o) => o.kind === 'observed' && o.indicator === question.by && endOf(o.period) <= endOf(day)
		)
	);
	const observed = reached && printedFigure(reached);
	if (!reached || !observed || observed.value === null) return undefined;
	return {
		place: target.place,
		value: round2(observed.value - target.value),
		basis: 'derived',
		from: [...target.from, ...(target.from.includes(reached) ? [] : [reached])],
		check: uncheckable
	};
}

/**
 * The figure of every place that has one, for one indicator, period and kind.
 * `observations` are those of {@link neededIndicators}, in any order.
 * Nothing is interpolated: a target is printed, or the printed baseline less the printed fall;
 * a gap is the last observed figure less the target.
 */
export function resolveFigures(
	observations: readonly Observation[],
	question: FigureQuestion
): Map<PlaceCode, Figure> {
	const byPlace = new Map<PlaceCode, Observation[]>();
	for (const each of observations) {
		const list = byPlace.get(each.place);
		if (list) list.push(each);
		else byPlace.set(each.place, [each]);
	}
	const figures = new Map<PlaceCode, Figure>();
	for (const [place, own] of byPlace) {
		const figure = figureOf(own, question);
		if (figure) figures.set(place, figure);
	}
	return figures;
}

function figureOf(own: readonly Observation[], question: FigureQuestion): Figure | undefined {
	switch (question.kind) {
		case 'observed': {
			const printed = latest(
				own.filter(
					(o) =>
						o.kind === 'observed' && o.indicator === question.by && answers(o.period, question.at)
				)
			);
			return printed && printedFigure(printed);
		}
		case 'target':
			return targetFigure(own, question);
		case 'gap':
			return gapFigure(own, question);
	}
}

/** Figures of a map: a new place's own figure, also one that cannot be relied on, before a carried one. */
export function ownFirst(
	own: ReadonlyMap<PlaceCode, Figure>,
	carried: ReadonlyMap<PlaceCode, Figure>
): ReadonlyMap<PlaceCode, Figure> {
	return carried.size === 0 ? own : new Map([...carried, ...own]);
}
