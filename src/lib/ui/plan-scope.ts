import type { FirstView } from '$lib/atlas/first-view';
import { isPlaceCode, patterns, period, placeCode } from '$lib/atlas/literals';
import { endOf, yearOf } from '$lib/atlas/period';
import { boundarySets, mapLevels, type Period } from '$lib/atlas/types';
import { yearsWithFigures } from '$lib/planner/place-figures';
import type { PlanScope } from '$lib/planner/plan';
import type { PlanFacts } from '$lib/planner/plan-facts';
import { levelsWithin } from '$lib/view/view';
import { defaultScope } from './planner.svelte';

/** A year or a day out of an address, or the usual year. */
function timeOf(text: string | null): Period {
	return text !== null && patterns.period.test(text) ? period(text) : defaultScope.at;
}

/**
 * The scope that an address asks for, by the query names of a view; what cannot be is the nearest that can: a
 * place that the register does not know is the whole country, a level that a place does not have its first one.
 */
export function readPlanScope(
	query: URLSearchParams,
	provinces: FirstView['provinces']
): PlanScope {
	if (!['bounds', 'in', 'level', 'at'].some((name) => query.has(name))) return defaultScope;
	const bounds = boundarySets.find((each) => each === query.get('bounds')) ?? defaultScope.bounds;
	const asked = query.get('in') ?? 'vn';
	const isKnown =
		asked === 'vn' ||
		(asked.length === 3 && bounds === '2024') ||
		provinces.some((each) => each.boundarySet === bounds && each.code === asked);
	const within = isPlaceCode(asked) && isKnown ? asked : 'vn';
	if (!isPlaceCode(within)) return defaultScope;
	const levels = levelsWithin(bounds, within);
	const level = mapLevels.find((each) => each === query.get('level'));
	return {
		bounds,
		in: within,
		level: level && levels.includes(level) ? level : (levels[0] ?? 'province'),
		at: timeOf(query.get('at'))
	};
}

/** A part of a scope that could not be as it was asked. */
export interface Correction {
	readonly name: keyof PlanScope;
	readonly asked: string;
}

/** What of an address is not in the scope that it was read as. */
export function correctionsOf(query: URLSearchParams, scope: PlanScope): Correction[] {
	return (['bounds', 'in', 'level', 'at'] as const).flatMap((name) => {
		const asked = query.get(name);
		return asked === null || asked === scope[name] ? [] : [{ name, asked }];
	});
}

/**
 * The nearest scope that has something to show, once the figures are there: the whole country for a place that the
 * register does not know, and for a year without figures the nearest that has some, the earlier of two; no other
 * year where older figures stand in anyway.
 */
export function settledScope(facts: PlanFacts, older: boolean): PlanScope {
	const { scope, places } = facts;
	if (places.length === 0 && scope.in !== 'vn') {
		const within = placeCode('vn');
		return { ...scope, in: within, level: levelsWithin(scope.bounds, within)[0] ?? 'province' };
	}
	const asked = Number(yearOf(endOf(scope.at)));
	const away = (year: string) => Math.abs(Number(year) - asked);
	const [nearest] = yearsWithFigures(facts).sort(
		(a, b) => away(a) - away(b) || Number(a) - Number(b)
	);
	return older || nearest === undefined || away(nearest) === 0
		? scope
		: { ...scope, at: period(nearest) };
}
