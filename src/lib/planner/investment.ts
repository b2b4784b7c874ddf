/**
 * Choosing places within a budget: which set of places reaches the most poor households. A 0–1 knapsack with
 * places that must be in and at least so many of each group (H. Kellerer, U. Pferschy, D. Pisinger, “Knapsack
 * Problems”, 2004).
 */

/** A place that money can go to. */
export interface Candidate {
	/** Index of the place in the caller's list. */
	readonly index: number;
	/** What it costs, above 0, in đồng. */
	readonly cost: number;
	/** Poor households it reaches. */
	readonly households: number;
	/** Its district, or what else floors are set by. */
	readonly group: string;
	readonly mustHave: boolean;
}

export interface InvestmentQuestion {
	readonly candidates: readonly Candidate[];
	/** In đồng. */
	readonly budget: number;
	/** At least so many places of every group that has a candidate. */
	readonly floor: number;
}

/** A set of places within the budget. */
export interface Investment {
	/** Indices of the places, ascending. */
	readonly chosen: readonly number[];
	readonly cost: number;
	readonly households: number;
}

/** Why no set of places meets what is asked, and what would. */
export type Infeasibility =
	| { readonly kind: 'no_candidates' }
	/** The budget is below the cheapest place. */
	| { readonly kind: 'below_cheapest'; readonly index: number; readonly needed: number }
	/** The places that must be in cost more than the budget by themselves. */
	| { readonly kind: 'must_haves'; readonly needed: number }
	/** A group has fewer places than the floor asks for. */
	| { readonly kind: 'floor'; readonly group: string; readonly available: number }
	/** The cheapest set that meets floors and must-haves costs `needed`. */
	| { readonly kind: 'budget'; readonly needed: number };

/** The cost of a set, the reach of a set. */
export function investmentOf(candidates: readonly Candidate[]): Investment {
	return {
		chosen: candidates.map(({ index }) => index).sort((a, b) => a - b),
		cost: candidates.reduce((sum, { cost }) => sum + cost, 0),
		households: candidates.reduce((sum, { households }) => sum + households, 0)
	};
}

/** Candidates by group, groups in the order in which they first occur. */
export function byGroup(candidates: readonly Candidate[]): Map<string, Candidate[]> {
	const groups = new Map<string, Candidate[]>();
	for (const candidate of candidates) {
		const group = groups.get(candidate.group);
		if (group) group.push(candidate);
		else groups.set(candidate.group, [candidate]);
	}
	return groups;
}

/**
 * The cheapest set that has all must-haves and meets every floor: the must-haves, and in each group the cheapest
 * others until its floor is met. That is exact, for groups share no place. Floors that a group cannot meet are met
 * as far as it goes.
 */
export function cheapestSet({ candidates, floor }: InvestmentQuestion): Candidate[] {
	return [...byGroup(candidates).values()].flatMap((group) => {
		const must = group.filter(({ mustHave }) => mustHave);
		const others = group
			.filter(({ mustHave }) => !mustHave)
			.sort((a, b) => a.cost - b.cost || b.households - a.households || a.index - b.index);
		return [...must, ...others.slice(0, Math.max(0, floor - must.length))];
	});
}

/** Why a question has no answer, the nearest cause first; null where it has one. */
export function infeasibility(question: InvestmentQuestion): Infeasibility | null {
	const { candidates, budget, floor } = question;
	const [cheapest] = [...candidates].sort((a, b) => a.cost - b.cost || a.index - b.index);
	if (!cheapest) return { kind: 'no_candidates' };
	if (budget < cheapest.cost)
		return { kind: 'below_cheapest', index: cheapest.index, needed: cheapest.cost };
	const must = investmentOf(candidates.filter(({ mustHave }) => mustHave));
	if (must.cost > budget) return { kind: 'must_haves', needed: must.cost };
	for (const [group, { length }] of byGroup(candidates))
		if (length < floor) return { kind: 'floor', group, available: length };
	const { cost } = investmentOf(cheapestSet(question));
	return cost > budget ? { kind: 'budget', needed: cost } : null;
}
