import { comparedRates } from '../atlas/comparison';
import type { Coverage } from '../atlas/coverage';
import { defaultView, type FirstView } from '../atlas/first-view';
import { indicatorId, period, placeCode } from '../atlas/literals';
import { endOf, yearOf } from '../atlas/period';
import type { PlaceProfile } from '../atlas/place-profile';
import {
	mapLevels,
	type BoundarySet,
	type IndicatorId,
	type Observation,
	type Period,
	type PlaceCode
} from '../atlas/types';
import { embedContent, type EmbedContent } from './embed-content';
import { coverageOf } from './embedded-views';

/** Fewer figures than this make no map: a place is shown by another of its figures that more places have. */
const telling = 3;

/** The compared rates that places inside a place have figures of, those that most of them have first. */
export function fullestRates(set: BoundarySet, within: PlaceCode): FirstView['coverage'] {
	const inside = (each: Coverage) => each.within[within] ?? 0;
	return coverageOf(null)
		.filter(
			(each) =>
				each.boundarySet === set &&
				each.kind === 'observed' &&
				comparedRates.includes(each.by) &&
				inside(each) >= telling
		)
		.sort((a, b) => inside(b) - inside(a) || b.at.localeCompare(a.at));
}

/**
 * The map on which a place is shown: of its last poverty rate, else of the one that most places beside it have,
 * else one without figures.
 */
export async function placeMap({ place, facts, carried }: PlaceProfile): Promise<EmbedContent> {
	const level = mapLevels.find((each) => each === place.level) ?? 'province';
	const within = level === 'province' || place.parent === null ? placeCode('vn') : place.parent;
	const scope = { bounds: place.set, level, in: within };
	const own = lastRates([
		...facts.observations.filter(({ value }) => value !== null),
		...carried.map(({ indicator, at, kind }) => ({ indicator, period: at, kind }))
	]);
	const beside = fullestRates(place.set, within).filter((each) => each.level === level);
	const none = { by: indicatorId('poor_rate'), at: defaultView.at };
	const contents: EmbedContent[] = [];
	for (const { by, at } of [...own, ...beside, none]) {
		const content = await embedContent({ ...scope, by, at });
		if (!content) continue;
		const isKnown = typeof content.figures.get(place.code)?.value === 'number';
		if (isKnown && content.scene.values.size >= telling) return content;
		contents.push(content);
	}
	const known = contents.find(({ figures }) => typeof figures.get(place.code)?.value === 'number');
	const [first] = contents;
	if (!first) throw new Error(`there is no indicator "${none.by}"`);
	return known ?? first;
}

/** The last year of each compared rate that some figures are of. */
function lastRates(
	figures: readonly Pick<Observation, 'indicator' | 'period' | 'kind'>[]
): { by: IndicatorId; at: Period }[] {
	return comparedRates.flatMap((by) => {
		const [last] = figures
			.filter(({ indicator, kind }) => indicator === by && kind === 'observed')
			.sort((a, b) => endOf(b.period).localeCompare(endOf(a.period)));
		return last ? [{ by, at: period(yearOf(last.period)) }] : [];
	});
}
