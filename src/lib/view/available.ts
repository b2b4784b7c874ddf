import { coveredWithin } from '../atlas/coverage';
import type { FigureQuestion } from '../atlas/figures';
import { defaultView } from '../atlas/first-view';
import {
	topics,
	type BoundarySet,
	type IndicatorId,
	type MapLevel,
	type Period,
	type PlaceCode,
	type ViewKind
} from '../atlas/types';
import type { Catalogue } from './view';

/** A scope in which a question is asked. */
export interface Scope {
	readonly bounds: BoundarySet;
	readonly level: MapLevel;
	readonly in: PlaceCode;
}

/** Years for which any place of the register has a figure, newest first. */
export function yearsOf(
	catalogue: Catalogue,
	bounds: BoundarySet,
	by: IndicatorId,
	kind: ViewKind
): Period[] {
	const years = catalogue.coverage
		.filter((c) => c.boundarySet === bounds && c.by === by && c.kind === kind)
		.map((c) => c.at);
	return [...new Set(years)].sort().reverse();
}

/** Kinds for which the indicator has any figure in the register. */
export function kindsOf(catalogue: Catalogue, bounds: BoundarySet, by: IndicatorId): ViewKind[] {
	const kinds: ViewKind[] = ['observed', 'target', 'gap'];
	return kinds.filter((kind) => yearsOf(catalogue, bounds, by, kind).length > 0);
}

/** Number of places of the scope that can answer. */
export function covered(
	catalogue: Catalogue,
	scope: Scope,
	question: { by: IndicatorId; at: Period; kind: ViewKind }
): number {
	const own = catalogue.coverage.filter((c) => c.boundarySet === scope.bounds);
	return coveredWithin(own, { ...question, level: scope.level, in: scope.in });
}

/** Years of which some place of the scope has a figure, with the number of these, newest first. */
export function periodsWith(
	catalogue: Catalogue,
	scope: Scope,
	by: IndicatorId,
	kind: ViewKind
): { readonly at: Period; readonly places: number }[] {
	return yearsOf(catalogue, scope.bounds, by, kind)
		.map((at) => ({ at, places: covered(catalogue, scope, { by, at, kind }) }))
		.filter(({ places }) => places > 0);
}

/**
 * The newest year that at least half as many places of the scope can answer as the fullest year; a
 * lone later figure does not empty the map. Else the newest anywhere, else null.
 */
export function bestYear(
	catalogue: Catalogue,
	scope: Scope,
	by: IndicatorId,
	kind: ViewKind
): Period | null {
	const years = yearsOf(catalogue, scope.bounds, by, kind);
	const counts = years.map((at) => covered(catalogue, scope, { by, at, kind }));
	const most = Math.max(0, ...counts);
	const found = most > 0 ? years.find((_, i) => (counts[i] ?? 0) * 2 >= most) : years[0];
	return found ?? null;
}

/**
 * The default question where any place of the scope can answer it. Else the question that most places
 * can answer; at equal numbers the earlier indicator of the catalogue, observed before target, newest
 * first.
 */
export function bestQuestion(
	catalogue: Catalogue,
	scope: Scope
): { by: IndicatorId; at: Period; kind: ViewKind } {
	let best = { by: defaultView.by, at: defaultView.at, kind: defaultView.kind as ViewKind };
	if (covered(catalogue, scope, best) > 0) return best;
	let most = 0;
	for (const { by, at, kind, level, boundarySet, within } of catalogue.coverage) {
		const count =
			boundarySet === scope.bounds && level === scope.level ? (within[scope.in] ?? 0) : 0;
		if (count > most) [best, most] = [{ by, at, kind }, count];
	}
	return best;
}

/**
 * A question about an indicator that has figures, as near to the one asked as can be: the kind asked where
 * there is one, and of that the year asked, else the best one of the scope.
 */
export function nearestQuestion(
	catalogue: Catalogue,
	scope: Scope,
	{ by, at, kind }: FigureQuestion
): FigureQuestion {
	const there = kindsOf(catalogue, scope.bounds, by);
	const shown = there.includes(kind) ? kind : (there[0] ?? 'observed');
	const has = yearsOf(catalogue, scope.bounds, by, shown).includes(at);
	return { by, at: has ? at : (bestYear(catalogue, scope, by, shown) ?? at), kind: shown };
}

/** The indicators of each topic that has any, in the order of the topics. */
export function indicatorGroups({ indicators }: Pick<Catalogue, 'indicators'>) {
	return topics
		.map((topic) => ({ topic, indicators: indicators.filter((each) => each.topic === topic) }))
		.filter((group) => group.indicators.length > 0);
}
