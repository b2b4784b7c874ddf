import { yearOf } from './period';
import type { Allocation, Designation, Observation, PolicyRule, Source, SourceId } from './types';
import { seriesNames } from './source-kinds';

/** What the tables have from one source. */
export interface CataloguedSource {
	readonly source: Source;
	/** Printed figures, also those that cannot be relied on. */
	readonly figures: number;
	/** Places that its figures are of. */
	readonly places: number;
	readonly indicators: number;
	/** First and last year of its figures and amounts; null where it has neither. */
	readonly years: readonly [from: string, to: string] | null;
	readonly designations: number;
	/** Places that its designations are of. */
	readonly designated: number;
	readonly allocations: number;
	readonly rules: number;
	/** Indicators that are defined by it. */
	readonly defines: number;
	/** Checks of the ledger on its figures. */
	readonly checks: number;
}

/** Everything that names a source; places are told apart by `boundarySet` too. */
export interface Citing {
	readonly observations: readonly (Observation & { readonly boundarySet: string })[];
	readonly designations: readonly (Designation & { readonly boundarySet: string })[];
	readonly allocations: readonly (Allocation & { readonly boundarySet: string })[];
	readonly rules: readonly Pick<PolicyRule, 'source'>[];
	/** Source of each indicator's definition. */
	readonly definitions: readonly (SourceId | '')[];
	readonly checks: readonly { readonly source: SourceId }[];
}

function placesOf(
	rows: readonly { readonly boundarySet: string; readonly place: string }[]
): number {
	return new Set(rows.map(({ boundarySet, place }) => `${boundarySet} ${place}`)).size;
}

/** By series, then date; sources without a date come last in their series. */
function inOrder(a: Source, b: Source): number {
	return (
		seriesNames.indexOf(a.series) - seriesNames.indexOf(b.series) ||
		(a.date || '9').localeCompare(b.date || '9') ||
		a.id.localeCompare(b.id)
	);
}

/** All sources with what the tables have from each, the review first, then the survey, oldest first. */
export function sourceCatalogue(sources: readonly Source[], citing: Citing): CataloguedSource[] {
	return [...sources].sort(inOrder).map((source): CataloguedSource => {
		const of = <Row extends { readonly source: SourceId }>(rows: readonly Row[]) =>
			rows.filter((row) => row.source === source.id);
		const observations = of(citing.observations);
		const designations = of(citing.designations);
		const allocations = of(citing.allocations);
		const years = [
			...observations.map((each) => yearOf(each.period)),
			...allocations.map(({ year }) => yearOf(year))
		].sort();
		const [from, to] = [years[0], years.at(-1)];
		return {
			source,
			figures: observations.length,
			places: placesOf(observations),
			indicators: new Set(observations.map((each) => each.indicator)).size,
			years: from && to ? [from, to] : null,
			designations: designations.length,
			designated: placesOf(designations),
			allocations: allocations.length,
			rules: of(citing.rules).length,
			defines: citing.definitions.filter((id) => id === source.id).length,
			checks: of(citing.checks).length
		};
	});
}
