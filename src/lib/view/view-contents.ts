import { neededIndicators, ownFirst, resolveFigures, type Figure } from '../atlas/figures';
import type { Designation, PlaceCode } from '../atlas/types';
import type { Vocabulary } from '../db/queries';
import type { BoundaryFiles } from '../geo/boundary-files';
import { outlinesOf } from '../geo/outlines-of-view';
import type { PlaceFeatures } from '../geo/place-features';
import { loadCarried } from './carried';
import type { LazyDatabase } from './database.svelte';
import type { View } from './view';

/** Everything that a view shows, loaded once, to be taken away. */
export interface ViewContents extends Vocabulary {
	/** Places of the scope by their names in the register; without a figure too. */
	readonly places: readonly {
		readonly code: PlaceCode;
		readonly name: string;
		readonly parent: PlaceCode;
	}[];
	/** Null where the build has no outlines. */
	readonly outlines: PlaceFeatures | null;
	readonly figures: ReadonlyMap<PlaceCode, Figure>;
	readonly designations: readonly Designation[];
}

/**
 * Loads a view from the database and, where `files` are given, the outlines.
 * `unknown-scope` where its district does not exist; throws where something does not load.
 */
export async function loadViewContents(
	view: View,
	database: LazyDatabase,
	files: BoundaryFiles | null
): Promise<ViewContents | 'unknown-scope'> {
	const scope = files && (await outlinesOf(files, view.bounds, view.level, view.in));
	if (scope === 'unknown-scope') return scope;
	const outlines = scope && scope.places;
	const answers = await database.ask(async (atlas) => {
		const vocabulary = await atlas.vocabulary();
		return {
			...vocabulary,
			carried: await loadCarried(view, vocabulary.indicators, atlas),
			observations: await atlas.observations(view.bounds, neededIndicators(view.by, view.kind)),
			designations: await atlas.designations(view.bounds),
			places: outlines ? [] : await atlas.placesWithin(view.bounds, view.level, view.in)
		};
	});
	if (!answers) throw new Error('the database did not open');
	const { observations, places, carried, ...known } = answers;
	return {
		...known,
		places: outlines?.features.map(({ properties }) => properties) ?? places,
		outlines,
		figures: ownFirst(resolveFigures(observations, view), carried?.(view) ?? new Map())
	};
}
