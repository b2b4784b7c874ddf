import { indicatorsToCarry } from '../atlas/carried-figures';
import { isContradicted, ownFirst, resolveFigures, type Figure } from '../atlas/figures';
import { indicatorId } from '../atlas/literals';
import { endOf, standardAt, yearOf } from '../atlas/period';
import type { IndicatorId, Period, PlaceCode } from '../atlas/types';
import { neighbourMeans } from './contiguous';
import { readCriterion, writeCriterion, type Criterion, type CriterionId } from './criterion';
import type { PlanFacts } from './plan-facts';

/** A criterion at a place. */
export interface PlaceFigure {
	/** Null where there is no figure. */
	readonly value: number | null;
	/** What it rests on; null where it is no figure of a document. */
	readonly figure: Figure | null;
	/** Whether it, or any that it is a mean of, is of an earlier year than asked. */
	readonly old: boolean;
	/** Whether the ledger contradicts it, or what it rests on. */
	readonly contradicted: boolean;
	/** Of a mean of neighbours, how many of them have a figure that comes from the older register. */
	readonly carriedAround?: number;
}

/** Which figures count: those of a year (or day), and whether earlier ones stand in. */
export interface FigureTime {
	readonly at: Period;
	readonly older: boolean;
}

const none: PlaceFigure = { value: null, figure: null, old: false, contradicted: false };

/** Number of poor households, by the review. */
export const poorHouseholds = indicatorId('poor_households');

/**
 * A criterion at every place of a scope, in the order of the places. An older figure stands in only where asked
 * for, where it was taken by the same poverty standard, and says that it is old.
 */
export function criterionFigures(
	criterion: Criterion,
	facts: PlanFacts,
	time: FigureTime
): PlaceFigure[] {
	switch (criterion.kind) {
		case 'indicator':
			return indicatorFigures(criterion.indicator, facts, time);
		case 'neighbours': {
			const own = indicatorFigures(criterion.indicator, facts, time);
			const means = neighbourMeans(
				own.map(({ value }) => value),
				facts.neighbours
			);
			return means.map((value, i) => {
				const around = (facts.neighbours[i] ?? []).flatMap((j) => own[j] ?? []);
				return {
					...none,
					value,
					old: around.some(({ old }) => old),
					contradicted: around.some(({ contradicted }) => contradicted),
					carriedAround: around.filter(({ figure }) => figure?.carried).length
				};
			});
		}
		case 'designated':
			return facts.places.map(({ code }) => ({
				...none,
				value: facts.designations.get(code)?.has(criterion.programme) ? 1 : 0
			}));
		case 'distance':
			return facts.places.map(({ code }) => {
				const place = facts.geographies.get(code);
				const value =
					criterion.to === 'border' ? place?.borderDistanceKm : place?.provinceCentreDistanceKm;
				return { ...none, value: value ?? null };
			});
	}
}

function indicatorFigures(
	by: IndicatorId,
	facts: PlanFacts,
	{ at, older }: FigureTime
): PlaceFigure[] {
	const evidence = evidenceOf(by, facts);
	const now = evidence.figuresOf(at);
	const before = older ? earlierFigures(evidence, at) : new Map<PlaceCode, Figure>();
	return facts.places.map(({ code }) => {
		const current = now.get(code);
		const figure = current ?? before.get(code);
		if (!figure) return none;
		return {
			value: figure.value,
			figure,
			old: !current,
			contradicted: isContradicted(figure)
		};
	});
}

/** What there is to say of an indicator at any time. */
interface Evidence {
	/** Periods in which anything was observed. */
	readonly periods: readonly Period[];
	readonly figuresOf: (at: Period) => ReadonlyMap<PlaceCode, Figure>;
}

/** A place's own figures, and where it has none those that the older register gives it, as on the map. */
function evidenceOf(
	by: IndicatorId,
	{ scope, observations, former, indicators }: PlanFacts
): Evidence {
	const kind = 'observed';
	const own = observations.filter((o) => o.indicator === by && o.kind === kind);
	const needed = new Set(indicatorsToCarry(by, kind));
	const carried = former?.observations.filter((o) => needed.has(o.indicator)) ?? [];
	const indicator = indicators.get(by);
	return {
		periods: [
			...new Set([...own, ...carried.filter((o) => o.kind === kind)].map(({ period }) => period))
		],
		figuresOf: (at) =>
			ownFirst(
				resolveFigures(own, { by, at, kind }),
				former && indicator
					? former.carry({ indicator, observations: carried }, scope.level, { at, kind })
					: new Map<PlaceCode, Figure>()
			)
	};
}

/** The last figure of each place before a time, by the standard of that time. */
function earlierFigures({ periods, figuresOf }: Evidence, at: Period): Map<PlaceCode, Figure> {
	const last = new Map<PlaceCode, Figure>();
	const usable = periods
		.filter((period) => endOf(period) <= endOf(at) && standardAt(period) === standardAt(at))
		.sort((a, b) => (endOf(a) < endOf(b) ? -1 : 1));
	for (const period of usable)
		for (const [place, figure] of figuresOf(period)) last.set(place, figure);
	return last;
}

/** A criterion of a scope and how many of its places have a figure of it. */
export interface AvailableCriterion {
	readonly id: CriterionId;
	readonly criterion: Criterion;
	readonly known: number;
}

/**
 * Everything that some place of a scope has a figure of, indicators in the order of their table, then lists,
 * distances, and the poverty of neighbours.
 */
export function availableCriteria(facts: PlanFacts, figures: FigureTable): AvailableCriterion[] {
	const rate = indicatorId('poor_rate');
	const observed = new Set(
		[...facts.observations, ...(facts.former?.observations ?? [])]
			.filter((o) => o.kind === 'observed')
			.map((o) => o.indicator)
	);
	const criteria: Criterion[] = [
		...[...facts.indicators.keys()]
			.filter((indicator) => observed.has(indicator))
			.map((indicator): Criterion => ({ kind: 'indicator', indicator })),
		...[...new Set(facts.lists.map(({ programme }) => programme))].map((programme): Criterion => ({
			kind: 'designated',
			programme
		})),
		{ kind: 'distance', to: 'border' },
		{ kind: 'distance', to: 'province_centre' },
		{ kind: 'neighbours', indicator: rate }
	];
	return criteria.flatMap((criterion): AvailableCriterion[] => {
		const id = writeCriterion(criterion);
		const known = figures(id).filter(({ value }) => value !== null).length;
		return known > 0 ? [{ id, criterion, known }] : [];
	});
}

/** Years in which places of a scope, or old places that went into them, have an observed figure, newest first. */
export function yearsWithFigures({ observations, places, former }: PlanFacts): string[] {
	const codes = new Set(places.map(({ code }) => code));
	const own = observations.filter(({ place }) => codes.has(place));
	const years = [...own, ...(former?.observations ?? [])]
		.filter((o) => o.kind === 'observed')
		.map((o) => yearOf(o.period));
	return [...new Set(years)].sort().reverse();
}

/** Figures at all places of a scope, by the written form of a criterion. */
export type FigureTable = (id: CriterionId) => readonly PlaceFigure[];

/** The figures of a scope, those of each criterion looked up once. */
export function figureTable(facts: PlanFacts, time: FigureTime): FigureTable {
	const known = new Map<CriterionId, readonly PlaceFigure[]>();
	return (id) => {
		let figures = known.get(id);
		if (!figures) {
			const criterion = readCriterion(id);
			figures = criterion ? criterionFigures(criterion, facts, time) : facts.places.map(() => none);
			known.set(id, figures);
		}
		return figures;
	};
}
