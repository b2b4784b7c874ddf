import { fullestCoverage } from '../atlas/coverage';
import type { FirstView } from '../atlas/first-view';
import { indicatorId, placeCode } from '../atlas/literals';
import { yearOf } from '../atlas/period';
import { definitionFrom } from '../atlas/definition-rows';
import type {
	BoundarySet,
	Definition,
	IndicatorId,
	MapLevel,
	Observation,
	Period,
	PlaceCode,
	Source
} from '../atlas/types';
import { readBuilt } from './built-files';
import { allSources, factsOf, registerOfSet, tableRows } from './tables';

/** The map that most places can colour by an indicator. */
export interface IndicatorMap {
	readonly indicator: IndicatorId;
	readonly bounds: BoundarySet;
	readonly level: MapLevel;
	readonly at: Period;
	readonly places: number;
}

/** One place and year that both the review and the survey speak of, rates in percent of households. */
export interface TwoSeries {
	readonly place: { readonly code: PlaceCode; readonly name: string };
	readonly year: string;
	readonly review: number;
	readonly survey: number;
}

/** What the page of the poverty standards reads. */
export interface StandardsFile {
	readonly dataVersion: string;
	readonly definitions: readonly Definition[];
	/** Only those that the definitions rest on. */
	readonly sources: readonly Source[];
	readonly maps: readonly IndicatorMap[];
	readonly twoSeries: TwoSeries;
}

/** Gia Lai in 2023: the plan, the review and the survey all speak of it. */
const example = { code: placeCode('64'), year: '2023' } as const;

function twoSeries(): TwoSeries {
	const { observations } = factsOf('2024', example.code);
	const rate = (indicator: IndicatorId) => {
		const found = observations.find(
			(o: Observation) =>
				o.indicator === indicator && o.kind === 'observed' && yearOf(o.period) === example.year
		);
		if (typeof found?.value !== 'number')
			throw new Error(`${example.code} has no ${indicator} in ${example.year}`);
		return found.value;
	};
	return {
		place: { code: example.code, name: registerOfSet('2024').get(example.code)?.name ?? '' },
		year: example.year,
		review: rate(indicatorId('poor_rate')),
		survey: rate(indicatorId('gso_multidimensional_rate'))
	};
}

/** Puts the page of the poverty standards together from the tables. */
export function standardsFile(): StandardsFile {
	const definitions = tableRows('definition').map(definitionFrom);
	const cited = new Set(definitions.map(({ source }) => source));
	const { coverage, dataVersion } = readBuilt<FirstView>('data/first-view.json');
	const indicators = [...new Set(definitions.flatMap(({ indicator }) => indicator ?? []))];
	return {
		dataVersion,
		definitions,
		sources: allSources().filter(({ id }) => cited.has(id)),
		maps: indicators.flatMap((indicator) => {
			const fullest = fullestCoverage(coverage, indicator);
			if (!fullest) return [];
			const { boundarySet: bounds, level, at, within } = fullest;
			return [{ indicator, bounds, level, at, places: within['vn'] ?? 0 }];
		}),
		twoSeries: twoSeries()
	};
}
