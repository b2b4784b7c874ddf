/** Figures of old places as those of new ones, for one indicator, period and kind. */
import { isAdditive } from './additive-units';
import { carryCounts, carryRates } from './carry';
import { linksBetween, splitPlaces } from './crosswalk';
import {
	neededIndicators,
	resolveFigures,
	type Carriage,
	type Figure,
	type FigureQuestion
} from './figures';
import { answers, endOf } from './period';
import { countsOf } from './rate-counts';
import type {
	Indicator,
	IndicatorId,
	MapLevel,
	Observation,
	PlaceCode,
	PlaceLink,
	ViewKind
} from './types';

/** What is carried: one indicator of the old register. */
export interface CarriedEvidence {
	readonly indicator: Pick<Indicator, 'id' | 'unit'>;
	/** Observations of the old register, at least those of {@link indicatorsToCarry}, in any order. */
	readonly observations: readonly Observation[];
}

/** Gives the figures of new places of a level that the old figures reach. */
export type Carrier = (
	evidence: CarriedEvidence,
	level: MapLevel,
	question: Omit<FigureQuestion, 'by'>
) => Map<PlaceCode, Figure>;

/** The links between two levels, with what follows from them. */
interface Succession {
	readonly between: readonly PlaceLink[];
	readonly olds: ReadonlySet<PlaceCode>;
	/** Old places of each new one, in the order of the links. */
	readonly madeOf: ReadonlyMap<PlaceCode, readonly PlaceCode[]>;
	/** Old places that are a new one by themselves, whole and alone, with that new one. */
	readonly unchanged: ReadonlyMap<PlaceCode, PlaceCode>;
}

/**
 * Levels of the old register whose figures can stand at a level of the new one, the nearer first.
 * Districts are summed to provinces only: no count is spread evenly over a district.
 */
const oldLevels: Record<MapLevel, readonly MapLevel[]> = {
	province: ['province', 'district'],
	district: [],
	commune: ['commune']
};

/** Ids of the indicators of which {@link carrier} needs the old observations: at most four. */
export function indicatorsToCarry(by: IndicatorId, kind: ViewKind): string[] {
	const counts = countsOf(by);
	return [...neededIndicators(by, kind), counts?.numerator, counts?.denominator].filter(
		(id) => typeof id === 'string'
	);
}

function successionOf(links: readonly PlaceLink[], from: MapLevel, to: MapLevel): Succession {
	const between = linksBetween(links, { from, to });
	const split = splitPlaces(between);
	const madeOf = new Map<PlaceCode, PlaceCode[]>();
	for (const link of between) madeOf.set(link.to, [...(madeOf.get(link.to) ?? []), link.from]);
	const unchanged = new Map<PlaceCode, PlaceCode>();
	for (const [code, [only, ...others]] of madeOf)
		if (from === to && only && others.length === 0 && !split.has(only)) unchanged.set(only, code);
	return { between, olds: new Set(between.map((link) => link.from)), madeOf, unchanged };
}

/** A count of each old place, with the printed figure that has it. */
type Counts = Map<PlaceCode, { readonly count: number; readonly from: Observation }>;

function putFirst(counts: Counts, from: Observation, count: number | null): void {
	if (count !== null && !counts.has(from.place)) counts.set(from.place, { count, from });
}

function valuesOf(counts: Counts): Map<PlaceCode, number> {
	return new Map([...counts].map(([code, { count }]) => [code, count]));
}

function countsIn(then: readonly Observation[], indicator: string | null | undefined): Counts {
	const counts: Counts = new Map();
	for (const each of then) if (each.indicator === indicator) putFirst(counts, each, each.value);
	return counts;
}

/** One of the two counts of a rate: as printed with the rate, else as an indicator of its own. */
function countsOfRate(
	then: readonly Observation[],
	rate: IndicatorId,
	part: 'numerator' | 'denominator'
): Counts {
	const counts: Counts = new Map();
	for (const each of then) if (each.indicator === rate) putFirst(counts, each, each[part]);
	for (const [code, found] of countsIn(then, countsOf(rate)?.[part]))
		if (!counts.has(code)) counts.set(code, found);
	return counts;
}

function round2(value: number): number {
	return Math.round(value * 100) / 100;
}

/** Figures of one day from the counts of several old places. */
function joinedFigures(
	{ between, madeOf }: Succession,
	then: readonly Observation[],
	{ id, unit }: CarriedEvidence['indicator']
): Map<PlaceCode, Figure> {
	const sum = isAdditive(unit);
	if (!sum && unit !== 'percent') return new Map();
	const above = sum ? countsIn(then, id) : countsOfRate(then, id, 'numerator');
	const below: Counts = sum ? new Map() : countsOfRate(then, id, 'denominator');
	const carried = sum
		? carryCounts(valuesOf(above), between)
		: carryRates(valuesOf(above), valuesOf(below), between);
	const figures = new Map<PlaceCode, Figure>();
	for (const [place, { value, estimated }] of carried) {
		if (value === null) continue;
		const places = madeOf.get(place) ?? [];
		const from = [above, below].flatMap((counts) =>
			places.flatMap((code) => counts.get(code)?.from ?? [])
		);
		figures.set(place, {
			place,
			value: sum ? value : round2(value),
			basis: 'carried',
			from: [...new Set(from)],
			check: { verdict: 'cannot_be_checked', recomputed: null },
			carried: { how: estimated ? 'estimated' : 'summed', places }
		});
	}
	return figures;
}

/** Days of the observations of a kind that pass, newest first. */
function daysOf(
	own: readonly Observation[],
	kind: 'observed' | 'target',
	passes: (each: Observation) => boolean
): string[] {
	const days = own.filter((o) => o.kind === kind && passes(o)).map((o) => endOf(o.period));
	return [...new Set(days)].sort().reverse();
}

/** The newest figure of each new place that the old counts of one of the days make. */
function newestJoined(
	succession: Succession,
	own: readonly Observation[],
	indicator: CarriedEvidence['indicator'],
	kind: 'observed' | 'target',
	days: readonly string[]
): Map<PlaceCode, Figure> {
	const figures = new Map<PlaceCode, Figure>();
	for (const day of days) {
		const then = own.filter((o) => o.kind === kind && endOf(o.period) === day);
		for (const [place, figure] of joinedFigures(succession, then, indicator))
			if (!figures.has(place)) figures.set(place, figure);
	}
	return figures;
}

function harder(a: Carriage, b: Carriage): Carriage {
	return a.how === 'estimated' ? a : b;
}

/** The last carried figure up to the day of a carried target, less the target. */
function joinedGaps(
	succession: Succession,
	own: readonly Observation[],
	indicator: CarriedEvidence['indicator'],
	question: Omit<FigureQuestion, 'by'>
): Map<PlaceCode, Figure> {
	const gaps = new Map<PlaceCode, Figure>();
	for (const day of daysOf(own, 'target', (o) => answers(o.period, question.at))) {
		const targets = newestJoined(succession, own, indicator, 'target', [day]);
		if (targets.size === 0) continue;
		const before = daysOf(own, 'observed', (o) => endOf(o.period) <= day);
		const reached = newestJoined(succession, own, indicator, 'observed', before);
		for (const [place, target] of targets) {
			const result = reached.get(place);
			if (gaps.has(place) || !result?.carried || !target.carried) continue;
			if (result.value === null || target.value === null) continue;
			gaps.set(place, {
				...target,
				value: round2(result.value - target.value),
				from: [...target.from, ...result.from],
				carried: harder(target.carried, result.carried)
			});
		}
	}
	return gaps;
}

function figuresFrom(
	succession: Succession,
	{ indicator, observations }: CarriedEvidence,
	question: Omit<FigureQuestion, 'by'>
): Map<PlaceCode, Figure> {
	const own = observations.filter(({ place }) => succession.olds.has(place));
	if (own.length === 0) return new Map();
	const days = (kind: 'observed' | 'target') =>
		daysOf(own, kind, (o) => answers(o.period, question.at));
	const figures =
		question.kind === 'gap'
			? joinedGaps(succession, own, indicator, question)
			: newestJoined(succession, own, indicator, question.kind, days(question.kind));
	const alone = own.filter(({ place }) => succession.unchanged.has(place));
	for (const [old, figure] of resolveFigures(alone, { ...question, by: indicator.id })) {
		const place = succession.unchanged.get(old);
		if (place)
			figures.set(place, { ...figure, place, carried: { how: 'unchanged', places: [old] } });
	}
	return figures;
}

/**
 * Carries figures along the links from the old register to the new. `links` are those to the new places
 * asked for, with all links of each old place that is in them.
 *
 * A new place that is one whole old place has that place's figure. Of several, counts are added, divided
 * ones by their share of the area, and a rate is made from its carried counts of one day; a rate without
 * counts, such as the survey's, cannot be carried. A new place has no figure where one of its old
 * places has none. A gap is carried where both the target and the result are. Counts are not rounded.
 */
export function carrier(links: readonly PlaceLink[]): Carrier {
	const known = new Map<string, Succession>();
	const succession = (from: MapLevel, to: MapLevel): Succession => {
		const key = `${from} ${to}`;
		const found = known.get(key) ?? successionOf(links, from, to);
		known.set(key, found);
		return found;
	};
	return (evidence, level, question) => {
		const figures = new Map<PlaceCode, Figure>();
		for (const from of oldLevels[level])
			for (const [place, figure] of figuresFrom(succession(from, level), evidence, question))
				if (!figures.has(place)) figures.set(place, figure);
		return figures;
	};
}
