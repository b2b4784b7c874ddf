import { countedHouseholds } from '../atlas/counted-households';
import { differenceFigures, inOrder } from '../atlas/difference';
import {
	neededIndicators,
	ownFirst,
	resolveFigures,
	type Figure,
	type FigureQuestion
} from '../atlas/figures';
import { householdsCountedBy } from '../atlas/rate-households';
import type { Designation, Observation, PlaceCode } from '../atlas/types';
import type { AtlasDatabase, Vocabulary } from '../db/queries';
import type { BoundaryFiles } from '../geo/boundary-files';
import { outlinesOf } from '../geo/outlines-of-view';
import type { PlaceFeatures } from '../geo/place-features';
import { loadCarried } from './carried';
import type { LazyDatabase } from './database.svelte';
import { limitsOf } from './limits';
import type { View } from './view';

/** Everything that a view shows, loaded once, to be taken away. */
export interface ViewContents extends Vocabulary {
	/** Places within the limits of the view by their names in the register; without a figure too. */
	readonly places: readonly {
		readonly code: PlaceCode;
		readonly name: string;
		readonly parent: PlaceCode;
	}[];
	/** How many places there are within the limits and without. */
	readonly total: number;
	/** Null where the build has no outlines. */
	readonly outlines: PlaceFeatures | null;
	readonly figures: ReadonlyMap<PlaceCode, Figure>;
	/** Answers to the second question of the view; null where it has none. */
	readonly compared: ReadonlyMap<PlaceCode, Figure> | null;
	readonly designations: readonly Designation[];
}

interface Answers {
	readonly observations: readonly Observation[];
	readonly figures: ReadonlyMap<PlaceCode, Figure>;
}

/** Answers of the documents to a question, those of the older register with them. */
async function answersTo(
	view: View,
	{ indicators }: Vocabulary,
	database: AtlasDatabase
): Promise<Answers> {
	const counts = householdsCountedBy(view.by);
	const needed = [...neededIndicators(view.by, view.kind), ...(counts ? [counts] : [])];
	const observations = await database.observations(view.bounds, needed);
	const carried = await loadCarried(view, indicators, database);
	const own = resolveFigures(observations, view);
	return { observations, figures: ownFirst(own, carried?.(view) ?? new Map()) };
}

/** What a view colours: its figures, or how they differ from those of its second question. */
function coloured(
	view: View,
	shown: ReadonlyMap<PlaceCode, Figure>,
	compared: ReadonlyMap<PlaceCode, Figure> | null
): ReadonlyMap<PlaceCode, Figure> {
	if (!view.compare || !compared || view.how !== 'difference') return shown;
	const first: FigureQuestion = view;
	const [from] = inOrder(first, view.compare);
	return from === first ? differenceFigures(shown, compared) : differenceFigures(compared, shown);
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
			vocabulary,
			shown: await answersTo(view, vocabulary, atlas),
			compared: view.compare && (await answersTo({ ...view, ...view.compare }, vocabulary, atlas)),
			designations: await atlas.designations(view.bounds),
			places: outlines ? [] : await atlas.placesWithin(view.bounds, view.level, view.in)
		};
	});
	if (!answers) throw new Error('the database did not open');
	const { vocabulary, shown, designations } = answers;
	const compared = answers.compared && answers.compared.figures;
	const isKept = limitsOf(view, {
		figures: coloured(view, shown.figures, compared),
		designations,
		households: countedHouseholds(view, shown.figures, shown.observations)
	});
	const places = outlines?.features.map(({ properties }) => properties) ?? answers.places;
	return {
		...vocabulary,
		places: places.filter(({ code }) => isKept(code)),
		total: places.length,
		outlines,
		figures: shown.figures,
		compared,
		designations
	};
}
