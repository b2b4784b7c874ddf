import type { Plan, PlanCriterion } from './plan';
import { moveWeight } from './weights';

/** A plan with one more criterion; it gets an even share, which the others give in proportion. */
export function withCriterion(plan: Plan, criterion: Omit<PlanCriterion, 'weight'>): Plan {
	const share = 1 / (plan.criteria.length + 1);
	const criteria = [
		...plan.criteria.map((each) => ({ ...each, weight: each.weight * (1 - share) })),
		{ ...criterion, weight: share }
	];
	return { ...plan, criteria, pairs: [] };
}

/** A plan without a criterion; the others share its weight in proportion. */
export function withoutCriterion(plan: Plan, index: number): Plan {
	const weights = moveWeight(
		plan.criteria.map(({ weight }) => weight),
		index,
		0
	);
	const criteria = plan.criteria
		.map((each, i) => ({ ...each, weight: weights[i] ?? 0 }))
		.filter((_, i) => i !== index);
	const [only] = criteria;
	return {
		...plan,
		pairs: [],
		criteria: criteria.length === 1 && only ? [{ ...only, weight: 1 }] : criteria
	};
}

/** A plan with a criterion's scale changed. */
export function withScale(
	plan: Plan,
	index: number,
	change: Partial<Omit<PlanCriterion, 'weight' | 'criterion'>>
): Plan {
	const criteria = plan.criteria.map((each, i) => (i === index ? { ...each, ...change } : each));
	return { ...plan, criteria };
}

/** A plan with one slider moved; the others give way, so that all still add up. */
export function withWeight(plan: Plan, index: number, weight: number): Plan {
	const weights = moveWeight(
		plan.criteria.map((each) => each.weight),
		index,
		weight
	);
	return {
		...plan,
		criteria: plan.criteria.map((each, i) => ({ ...each, weight: weights[i] ?? 0 }))
	};
}

/** A plan with a criterion one step earlier (−1) or later (1) in the order. */
export function withMoved(plan: Plan, index: number, step: -1 | 1): Plan {
	const criteria = [...plan.criteria];
	const [moved] = criteria.splice(index, 1);
	const to = Math.max(0, Math.min(criteria.length, index + step));
	if (moved) criteria.splice(to, 0, moved);
	return { ...plan, criteria, pairs: [] };
}
