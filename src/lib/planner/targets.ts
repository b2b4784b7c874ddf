import { wholeShares } from './weights';

/** A part of the province: its households, and how many of them are poor. */
export interface TargetPart {
	readonly households: number;
	readonly poorHouseholds: number;
}

/** A rule of a plan: parts whose rate (in percent) is above `above` fall by at least `minimum` points. */
export interface TargetRule {
	readonly above: number;
	readonly minimum: number;
}

export const targetShares = ['proportional', 'even'] as const;
/**
 * How the fall is shared out, before rules: `proportional` takes the same share of the poor households of every
 * part, `even` the same number of points.
 */
export type TargetShare = (typeof targetShares)[number];

export interface TargetQuestion {
	readonly parts: readonly TargetPart[];
	/** Fall of the rate of all parts together, in percentage points. */
	readonly fall: number;
	readonly share: TargetShare;
	readonly rules: readonly TargetRule[];
}

/** What one part is to do. */
export interface PartTarget {
	/** In percent, before. */
	readonly rate: number;
	/** Households that are to leave poverty. */
	readonly households: number;
	/** The same before rounding. */
	readonly exact: number;
	/** What that comes from: the common factor, a rule that asks for more, or all poor households where it takes all. */
	readonly by: 'factor' | 'rule' | 'all_poor';
	/** The same in percentage points of the part's households. */
	readonly fall: number;
	/** What the rules ask of the part, in households; 0 where none applies. */
	readonly asked: number;
}

export interface Targets {
	readonly kind: 'targets';
	/**
	 * What is taken of every part's poor households (`proportional`) or of all its households (`even`), 0 and more; over
	 * 1 where every poor household is taken.
	 */
	readonly factor: number;
	/** In the order of the parts; their households add up to `households`. */
	readonly parts: readonly PartTarget[];
	/** Households that are to leave poverty in all parts together: the fall times all households, rounded. */
	readonly households: number;
}

/** Why no targets meet what is asked: the rules alone ask for more, or there are fewer poor than that. */
export interface TargetConflict {
	readonly kind: 'rules_ask_more' | 'too_few_poor';
	/** The least, or the greatest, fall that can be met, in percentage points. */
	readonly possible: number;
}

/**
 * Shares a province's fall out among its parts so that they add up to it: Σ households(i) · fall(i) = fall · Σ
 * households. Each part's fall is k · rate (or k points), not under what the rules ask and not over its rate; k is
 * found so that the sum is met (a water-filling problem, solved by halving, for the sum never falls as k rises).
 * Then rounded to whole households by largest remainder, so that the sum is met to the household.
 */
export function proposeTargets(question: TargetQuestion): Targets | TargetConflict {
	const { parts, fall, share, rules } = question;
	const all = parts.reduce((sum, part) => sum + part.households, 0);
	const total = Math.round((fall * all) / 100);
	const bounds = parts.map((part) => askedOf(part, rules));
	const least = bounds.reduce((sum, asked) => sum + asked, 0);
	const most = parts.reduce((sum, part) => sum + part.poorHouseholds, 0);
	if (total < least) return { kind: 'rules_ask_more', possible: (least / all) * 100 };
	if (total > most) return { kind: 'too_few_poor', possible: (most / all) * 100 };

	const at = (k: number) =>
		parts.map((part, i) => {
			const wanted = share === 'proportional' ? k * part.poorHouseholds : k * part.households;
			return Math.min(part.poorHouseholds, Math.max(bounds[i] ?? 0, wanted));
		});
	let [low, high] = [0, 1];
	for (let step = 0; step < 100; step++) {
		const middle = (low + high) / 2;
		if (at(middle).reduce((sum, value) => sum + value, 0) < total) low = middle;
		else high = middle;
	}
	const exact = at(high);
	const households = wholeTargets(exact, total);
	const by = (part: TargetPart, i: number): PartTarget['by'] => {
		const wanted = high * (share === 'proportional' ? part.poorHouseholds : part.households);
		if (wanted > part.poorHouseholds) return 'all_poor';
		return wanted < (bounds[i] ?? 0) ? 'rule' : 'factor';
	};
	return {
		kind: 'targets',
		factor: high,
		households: total,
		parts: parts.map((part, i) => ({
			rate: (part.poorHouseholds / part.households) * 100,
			households: households[i] ?? 0,
			exact: exact[i] ?? 0,
			by: by(part, i),
			fall: ((households[i] ?? 0) / part.households) * 100,
			asked: bounds[i] ?? 0
		}))
	};
}

/** Households that the strictest rule asks of a part, rounded up, and no more than are poor. */
function askedOf(part: TargetPart, rules: readonly TargetRule[]): number {
	const rate = (part.poorHouseholds / part.households) * 100;
	const points = Math.max(0, ...rules.filter((r) => rate > r.above).map((r) => r.minimum));
	return Math.min(
		part.poorHouseholds,
		Math.ceil(Math.max(0, (points * part.households) / 100 - 1e-9))
	);
}

/** Rounding down never goes under a bound nor up over one: bounds are whole. */
function wholeTargets(exact: readonly number[], total: number): number[] {
	if (total === 0) return exact.map(() => 0);
	return wholeShares(
		exact.map((value) => value / total),
		total
	);
}
