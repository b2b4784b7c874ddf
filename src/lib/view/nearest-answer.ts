import { placeCode } from '../atlas/literals';
import { yearOf } from '../atlas/period';
import {
	boundarySets,
	viewKinds,
	type IndicatorId,
	type MapLevel,
	type ViewKind
} from '../atlas/types';
import { bestYear, covered, type Scope } from './available';
import { inScope } from './drill';
import { levelsOf, levelsWithin, type Catalogue, type View } from './view';

const country = placeCode('vn');

/** A view that answers what was asked, and how far from the one on screen it lies. */
export interface NearestAnswer {
	readonly view: View;
	/** How many places of its map answer. */
	readonly places: number;
	/** Whether the map stays limited to the same place of the same register. */
	readonly here: boolean;
}

/** The smallest place that holds all places of the country which answer a question. */
function narrowest(catalogue: Catalogue, { bounds, level }: Scope, question: View): Scope['in'] {
	const entry = catalogue.coverage.find(
		(each) =>
			each.boundarySet === bounds &&
			each.level === level &&
			each.by === question.by &&
			each.kind === question.kind &&
			each.at === yearOf(question.at)
	);
	const within = entry?.within ?? {};
	const all = Object.keys(within).filter(
		(code) => code !== country && within[code] === within[country]
	);
	const [deepest] = all.sort((a, b) => b.length - a.length);
	return deepest === undefined ? country : placeCode(deepest);
}

/** What is asked of the map. */
export interface Wish {
	readonly by: IndicatorId;
	/** Levels that may be shown, by default all. */
	readonly levels?: readonly MapLevel[];
	/** Kinds that may be shown, the preferred first; by default that on screen, then all. */
	readonly kinds?: readonly ViewKind[];
}

/** The question at a scope, at its nearest kind and year; null where no place there answers. */
function askedAt(view: View, { by, kinds }: Wish, scope: Scope, catalogue: Catalogue): View | null {
	for (const kind of kinds ?? [view.kind, ...viewKinds]) {
		const same = { by, at: view.at, kind };
		const year =
			covered(catalogue, scope, same) > 0 ? view.at : bestYear(catalogue, scope, by, kind);
		if (year && covered(catalogue, scope, { by, at: year, kind }) > 0)
			return { ...view, ...scope, by, kind, at: year };
	}
	return null;
}

/**
 * The nearest view in which some place has a figure of an indicator: where the reader is, at her level
 * before others; else the smallest place of the country that has all there are; else in the other
 * register. Null where none has any.
 */
export function nearestAnswer(view: View, wish: Wish, catalogue: Catalogue): NearestAnswer | null {
	const { levels } = wish;
	const allowed = (all: readonly MapLevel[]) =>
		all
			.filter((level) => !levels || levels.includes(level))
			.sort((a, b) => Number(b === view.level) - Number(a === view.level));
	const scopes: Scope[] = [
		...allowed(levelsWithin(view.bounds, view.in)).map((level) => ({ ...view, level })),
		...[view.bounds, ...boundarySets.filter((set) => set !== view.bounds)].flatMap((bounds) =>
			allowed(levelsOf(bounds)).map((level) => ({ bounds, level, in: country }))
		)
	].map(({ bounds, level, in: within }) => ({ bounds, level, in: within }));
	for (const scope of scopes) {
		const asked = askedAt(view, wish, scope, catalogue);
		if (!asked) continue;
		const here = scope.bounds === view.bounds && scope.in === view.in;
		const within = here ? scope.in : narrowest(catalogue, scope, asked);
		const samePlaces = here && scope.level === view.level;
		const next = { ...asked, in: within, place: samePlaces ? view.place : null };
		return { view: inScope(next, catalogue), places: covered(catalogue, next, next), here };
	}
	return null;
}
