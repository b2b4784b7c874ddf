import type { AvailableCriterion } from '$lib/planner/place-figures';
import type { Plan } from '$lib/planner/plan';
import type { PlanFacts } from '$lib/planner/plan-facts';
import type { PlanResult } from '$lib/planner/plan-result';
import type { PlanWords } from './plan-words';
import type { Planner } from './planner.svelte';

/** What a part of the planner's page shows and changes. */
export interface PlanPart {
	plan: Plan;
	facts: PlanFacts;
	result: PlanResult;
	words: PlanWords;
	onchange: (plan: Plan) => void;
}

/** A part that also shows what workers find. */
export interface PlanningPart extends Omit<PlanPart, 'plan'> {
	planner: Planner;
}

/** A part that offers criteria. */
export interface CriteriaPart extends PlanPart {
	available: readonly AvailableCriterion[];
}
