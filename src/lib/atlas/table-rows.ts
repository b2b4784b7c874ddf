import type { Figure } from './figures';
import type { Designation, PlaceCode, Programme } from './types';

/** A place of a view as the wide table shows it, every fact still a fact: words come with a row on screen. */
export interface TableRow {
	readonly code: PlaceCode;
	/** In the reader's language. */
	readonly name: string;
	/** Names of the places that it lies in, the nearest first; empty where that is no news in the view. */
	readonly parent: string;
	/** Undefined where no document says anything. */
	readonly figure: Figure | undefined;
	/** In the unit of the indicator; null without a figure to rely on. */
	readonly value: number | null;
	/** How many places of the view have a higher value, plus one; null without a value. */
	readonly rank: number | null;
	/** Class of the legend, the lowest 0; null without a value. */
	readonly classIndex: number | null;
	readonly programmes: readonly Programme[];
}

/** What rows are made from: a view as the explorer has it. */
export interface TableContent {
	readonly places: readonly Pick<TableRow, 'code' | 'name' | 'parent'>[];
	readonly figures: ReadonlyMap<PlaceCode, Figure>;
	readonly classOf: ReadonlyMap<PlaceCode, number>;
	readonly designations: readonly Designation[];
}

/** One row for each place of a view, in the order of the places. */
export function tableRows({ places, figures, classOf, designations }: TableContent): TableRow[] {
	const values = places.flatMap(({ code }) => figures.get(code)?.value ?? []);
	const rankOf = new Map<number, number>();
	for (const [above, value] of values.sort((a, b) => b - a).entries())
		if (!rankOf.has(value)) rankOf.set(value, above + 1);
	const programmes = new Map<PlaceCode, Set<Programme>>();
	for (const { place, programme } of designations) {
		const own = programmes.get(place);
		if (own) own.add(programme);
		else programmes.set(place, new Set([programme]));
	}
	// A single parent is in the heading of the page already.
	const several = new Set(places.map(({ parent }) => parent)).size > 1;
	return places.map(({ code, name, parent }) => {
		const figure = figures.get(code);
		const value = figure?.value ?? null;
		return {
			code,
			name,
			parent: several ? parent : '',
			figure,
			value,
			rank: value === null ? null : (rankOf.get(value) ?? null),
			classIndex: classOf.get(code) ?? null,
			programmes: [...(programmes.get(code) ?? [])]
		};
	});
}
