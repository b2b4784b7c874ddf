import { colourable } from './first-view';
import { period } from './literals';
import { yearOf } from './period';
import type { Series } from './source-kinds';
import type {
	BoundarySet,
	Indicator,
	IndicatorId,
	MapLevel,
	Observation,
	ObservationKind,
	Period,
	Topic
} from './types';
import { seriesNames } from './source-kinds';
import { boundarySets, mapLevels, observationKinds, topics } from './types';

/** Levels of places that figures are of, widest first. */
export const coverageLevels = ['country', 'region', ...mapLevels] as const;
export type CoverageLevel = (typeof coverageLevels)[number];

/** A place of a register, once a level. */
export interface PlaceOfMatrix {
	readonly boundarySet: BoundarySet;
	readonly code: string;
	readonly level: CoverageLevel;
}

/** How many places have a printed figure of one kind for one year. */
export interface CoverageCell {
	readonly year: string;
	readonly kind: ObservationKind;
	readonly places: number;
}

/** What is known of one indicator at one level. */
export interface IndicatorCoverage {
	readonly indicator: IndicatorId;
	readonly cells: readonly CoverageCell[];
	/** The map that shows most of it; null where no map can be coloured by it. */
	readonly map: { readonly kind: 'observed' | 'target'; readonly at: Period } | null;
}

/** What is known of one topic in one series, at one level of one register. */
export interface CoverageRow {
	readonly topic: Topic;
	readonly series: Series;
	readonly boundarySet: BoundarySet;
	/** Places of the level in the register. */
	readonly of: number;
	/** Places with a figure of any of the indicators. */
	readonly cells: readonly CoverageCell[];
	readonly indicators: readonly IndicatorCoverage[];
}

/** What is known at one level. */
export interface LevelCoverage {
	readonly level: CoverageLevel;
	readonly rows: readonly CoverageRow[];
	/** Topics of which no place of the level has a figure. */
	readonly absent: readonly Topic[];
}

type PlacedFigure = Observation & { readonly boundarySet: BoundarySet };

function cellsOf(figures: readonly PlacedFigure[]): CoverageCell[] {
	const found = new Map<string, Set<string>>();
	for (const { period, kind, place } of figures) {
		const key = `${yearOf(period)} ${kind}`;
		found.set(key, (found.get(key) ?? new Set()).add(place));
	}
	return [...found]
		.map(([key, places]) => {
			const [year = '', word] = key.split(' ');
			const kind = observationKinds.find((each) => each === word) ?? 'observed';
			return { year, kind, places: places.size };
		})
		.sort(
			(a, b) =>
				a.year.localeCompare(b.year) ||
				observationKinds.indexOf(a.kind) - observationKinds.indexOf(b.kind)
		);
}

/** The map of the fullest year; at equal numbers what was observed before targets, the newest first. */
function mapOf(
	indicator: Indicator,
	level: CoverageLevel,
	cells: readonly CoverageCell[]
): IndicatorCoverage['map'] {
	if (!colourable(indicator) || !mapLevels.some((each: MapLevel) => each === level)) return null;
	let best: { kind: 'observed' | 'target'; cell: CoverageCell } | null = null;
	for (const kind of ['observed', 'target'] as const)
		for (const cell of cells.toReversed())
			if (cell.kind === kind && cell.places > (best?.cell.places ?? 0)) best = { kind, cell };
	return best && { kind: best.kind, at: period(best.cell.year) };
}

/**
 * Which figures there are: place level × topic and series × year, with the indicators of each topic. Only
 * printed values count: a place whose print cannot be relied on has none, and nothing that the atlas computes
 * is counted. `places` has every place of every level; a code of two levels counts at the upper one.
 */
export function coverageMatrix(
	figures: readonly PlacedFigure[],
	indicators: readonly Indicator[],
	places: readonly PlaceOfMatrix[]
): LevelCoverage[] {
	const levels = new Map<string, CoverageLevel>();
	for (const { boundarySet, code, level } of places)
		if (!levels.has(`${boundarySet} ${code}`)) levels.set(`${boundarySet} ${code}`, level);
	const known = new Map<string, PlacedFigure[]>();
	for (const figure of figures) {
		const level = levels.get(`${figure.boundarySet} ${figure.place}`);
		if (figure.value === null || !level) continue;
		const key = `${level} ${figure.boundarySet} ${figure.indicator}`;
		const own = known.get(key);
		if (own) own.push(figure);
		else known.set(key, [figure]);
	}
	function rowOf(
		level: CoverageLevel,
		boundarySet: BoundarySet,
		topic: Topic,
		series: Series
	): CoverageRow[] {
		const own = indicators
			.filter((each) => each.topic === topic && each.series === series)
			.flatMap((indicator) => {
				const own = known.get(`${level} ${boundarySet} ${indicator.id}`);
				return own ? [{ indicator, figures: own }] : [];
			});
		if (own.length === 0) return [];
		const of = places.filter((p) => p.boundarySet === boundarySet && p.level === level).length;
		return [
			{
				topic,
				series,
				boundarySet,
				of,
				cells: cellsOf(own.flatMap(({ figures }) => figures)),
				indicators: own.map(({ indicator, figures }) => {
					const cells = cellsOf(figures);
					return { indicator: indicator.id, cells, map: mapOf(indicator, level, cells) };
				})
			}
		];
	}
	return coverageLevels.map((level) => {
		const rows = topics.flatMap((topic) =>
			seriesNames.flatMap((series) =>
				boundarySets.flatMap((set) => rowOf(level, set, topic, series))
			)
		);
		const absent = topics.filter((topic) => rows.every((row) => row.topic !== topic));
		return { level, rows, absent };
	});
}

/** First and last year of a matrix, as numbers. */
export function matrixYears(matrix: readonly LevelCoverage[]): readonly [number, number] {
	const years = matrix.flatMap(({ rows }) =>
		rows.flatMap(({ cells }) => cells.map(({ year }) => Number(year)))
	);
	return [Math.min(...years), Math.max(...years)];
}
