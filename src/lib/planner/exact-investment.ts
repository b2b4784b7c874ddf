import type { LegacyHighs as Solver } from 'highs/legacy-types';
import { greedyInvestment } from './greedy-investment';
import {
	byGroup,
	infeasibility,
	investmentOf,
	type Candidate,
	type Investment,
	type InvestmentQuestion
} from './investment';

/** What the exact search found. */
export interface ExactInvestment extends Investment {
	/** False where the time ran out before the set was proven best. */
	readonly proven: boolean;
}

/** Seconds after which the search stops with the best set so far. */
const timeLimit = 10;

/** Costs are given to the solver in these parts of the budget, so that its tolerance of 1e-6 is nothing. */
const budgetParts = 1e5;

/**
 * The set of places within the budget that reaches the most poor households, with its must-haves and floors; null
 * where no set meets what is asked. Branch and cut by HiGHS (Q. Huangfu, J. A. J. Hall, “Parallelizing the dual
 * revised simplex method”, Mathematical Programming Computation 10, 2018), which proves it best: households are
 * whole numbers, so a gap under one is none. Throws where the solver fails.
 */
export function exactInvestment(
	solver: Solver,
	question: InvestmentQuestion
): ExactInvestment | null {
	if (infeasibility(question)) return null;
	const { Status: status, Columns: columns } = solver.solve(investmentModel(question), {
		mip_rel_gap: 0,
		mip_abs_gap: 0.9,
		time_limit: timeLimit,
		output_flag: false
	});
	if (status !== 'Optimal' && status !== 'Time limit reached')
		throw new Error(`the solver ended with “${status}” on a budget that can be met`);
	const proven = status === 'Optimal';
	const chosen = question.candidates.filter((candidate) => {
		const column = columns[variable(candidate)];
		return column && 'Primal' in column && (column.Primal ?? 0) > 0.5;
	});
	const found = investmentOf(chosen);
	if (found.cost > question.budget * (1 + 1e-9))
		throw new Error(`the solver's set costs ${found.cost}, the budget is ${question.budget}`);
	const byHand = greedyInvestment(question);
	return !proven && byHand && byHand.households > found.households
		? { ...byHand, proven }
		: { ...found, proven };
}

function variable({ index }: Candidate): string {
	return `x${index}`;
}

function sum(candidates: readonly Candidate[], factor: (candidate: Candidate) => number): string {
	const terms = candidates.flatMap((candidate) => {
		const by = factor(candidate);
		return by === 0 ? [] : [`+ ${by} ${variable(candidate)}`];
	});
	// One term a line: the format ends lines at 560 characters.
	return terms.length ? terms.join('\n ') : `0 ${variableOfFirst(candidates)}`;
}

function variableOfFirst([first]: readonly Candidate[]): string {
	return first ? variable(first) : 'x0';
}

/** The question in CPLEX's LP format, which HiGHS reads. */
export function investmentModel({ candidates, budget, floor }: InvestmentQuestion): string {
	const must = candidates.filter(({ mustHave }) => mustHave);
	const floors = floor > 0 ? [...byGroup(candidates).values()] : [];
	return [
		'Maximize',
		` reach: ${sum(candidates, ({ households }) => households)}`,
		'Subject To',
		` budget: ${sum(candidates, ({ cost }) => (cost / budget) * budgetParts)} <= ${budgetParts}`,
		...floors.map((group, i) => ` floor${i}: ${sum(group, () => 1)} >= ${floor}`),
		...must.map((candidate, i) => ` must${i}: ${variable(candidate)} = 1`),
		'Binary',
		...candidates.map((candidate) => ` ${variable(candidate)}`),
		'End'
	].join('\n');
}
