import { classIndex } from '$lib/atlas/classify';
import type { PlaceCode } from '$lib/atlas/types';
import { blankScene } from '$lib/map/blank-scene';
import type { MapScene } from '$lib/map/scene';
import { hotSpotClass, hotSpotClasses, type LocalMoran } from '$lib/planner/local-moran';
import type { CriterionId } from '$lib/planner/criterion';
import type { PlaceFigure } from '$lib/planner/place-figures';
import type { PlanFacts } from '$lib/planner/plan-facts';
import type { PlanResult } from '$lib/planner/plan-result';
import { hotSpotColours, keptColour, scoreBreaks, scoreColours } from './plan-colours';

function codesOf({ places }: PlanFacts, indices: readonly number[]): PlaceCode[] {
	return indices.flatMap((index) => places[index]?.code ?? []);
}

/** Whether a plan has scores to show, or reasons why places have none. */
export function isRanked({ ranking }: PlanResult): boolean {
	return ranking.scored.length + ranking.unscored.length > 0;
}

/** Places by their score; all that the filter keeps alike, where there are no criteria to score by yet. */
export function scoreScene(
	criteria: readonly CriterionId[],
	facts: PlanFacts,
	result: PlanResult
): MapScene {
	const kept = new Set(codesOf(facts, [...result.kept, ...result.undecided]));
	const filtered = new Set(facts.places.map(({ code }) => code).filter((code) => !kept.has(code)));
	if (!isRanked(result))
		return {
			...blankScene,
			colours: [keptColour],
			classOf: new Map([...kept].map((code) => [code, 0])),
			filtered
		};
	const scores = result.ranking.scored.flatMap(({ index, score }) =>
		codesOf(facts, [index]).map((code) => [code, score] as const)
	);
	return {
		...blankScene,
		breaks: scoreBreaks,
		colours: scoreColours,
		classOf: new Map(scores.map(([code, score]) => [code, classIndex(score, scoreBreaks)])),
		values: new Map(scores),
		filtered,
		estimated: new Set(
			codesOf(
				facts,
				result.ranking.scored
					.map(({ index }) => index)
					.filter((index) => isEstimated(criteria.map((id) => result.figures(id)[index])))
			)
		),
		noData: result.ranking.unscored.length
	};
}

function isEstimated(figures: readonly (PlaceFigure | undefined)[]): boolean {
	return figures.some((each) => each?.figure?.carried?.how === 'estimated');
}

/** Places by the kind of their hot spot; untested ones have no class. */
export function hotSpotScene(facts: PlanFacts, found: readonly (LocalMoran | null)[]): MapScene {
	const classes = found.flatMap((each, index) =>
		each
			? codesOf(facts, [index]).map(
					(code) => [code, hotSpotClasses.indexOf(hotSpotClass(each))] as const
				)
			: []
	);
	return {
		...blankScene,
		colours: hotSpotClasses.map((each) => hotSpotColours[each]),
		classOf: new Map(classes),
		noData: facts.places.length - classes.length
	};
}
