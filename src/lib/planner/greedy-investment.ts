import {
	cheapestSet,
	infeasibility,
	investmentOf,
	type Investment,
	type InvestmentQuestion
} from './investment';

/**
 * The set that is found by hand: the cheapest set that meets floors and must-haves, then places by poor households
 * for each đồng, each that still fits (G. B. Dantzig, “Discrete-variable extremum problems”, Operations Research 5,
 * 1957). Not always the best; null where no set meets what is asked.
 */
export function greedyInvestment(question: InvestmentQuestion): Investment | null {
	if (infeasibility(question)) return null;
	const chosen = cheapestSet(question);
	let left = question.budget - investmentOf(chosen).cost;
	const taken = new Set(chosen);
	const byReach = question.candidates
		.filter((candidate) => !taken.has(candidate))
		.sort(
			(a, b) =>
				b.households / b.cost - a.households / a.cost ||
				b.households - a.households ||
				a.index - b.index
		);
	for (const candidate of byReach) {
		if (candidate.cost > left || candidate.households === 0) continue;
		left -= candidate.cost;
		chosen.push(candidate);
	}
	return investmentOf(chosen);
}
