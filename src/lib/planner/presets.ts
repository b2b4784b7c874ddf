import type { Bilingual, PolicyRule, SourceId } from '../atlas/types';
import type { Filter } from './filter';
import type { Plan } from './plan';
import type { PlanFacts } from './plan-facts';

/** A filter as a document states it, with where it does. */
export interface FilterPreset {
	readonly id: string;
	/** Of whom the document speaks, and what it asks for them. */
	readonly condition: Bilingual;
	readonly requirement: Bilingual;
	readonly filter: Filter<string>;
	readonly source: SourceId;
	readonly locator: string;
}

/**
 * Rows of `policy_rule` that choose places by their own rate; other rules of a level are about the places
 * inside one.
 */
export const choosingRules: readonly PolicyRule['id'][] = [
	'gia-lai-2017-priority-over-30',
	'gia-lai-2017-communes-over-50',
	'gia-lai-2017-districts-over-30'
];

/** Filters of the documents that bind the scope, for places of its level; limits are those of the rows. */
export function filterPresets({
	scope,
	documentRules
}: Pick<PlanFacts, 'scope' | 'documentRules'>): FilterPreset[] {
	return documentRules.flatMap(
		({ id, level, threshold, condition, requirement, source, locator }): FilterPreset[] => {
			if (!threshold || level !== scope.level || !choosingRules.includes(id)) return [];
			const { indicator, above } = threshold;
			const filter = {
				kind: 'value',
				criterion: indicator,
				comparison: 'above',
				than: above
			} as const;
			return [{ id, condition, requirement, filter, source, locator }];
		}
	);
}

/** A first pair of criteria to begin with: how poor, and how many. Even weights are nobody's judgement. */
export const firstCriteria: Plan['criteria'] = ['poor_rate', 'poor_households'].map(
	(criterion) => ({ criterion, method: 'min_max', need: 'high', threshold: 0, weight: 0.5 })
);
