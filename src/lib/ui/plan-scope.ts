import type { FirstView } from '$lib/atlas/first-view';
import { isPlaceCode, patterns, period } from '$lib/atlas/literals';
import { boundarySets, mapLevels, type Period } from '$lib/atlas/types';
import type { PlanScope } from '$lib/planner/plan';
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
