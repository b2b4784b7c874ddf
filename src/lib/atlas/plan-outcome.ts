import { resolveFigures } from './figures';
import { endOf, standardAt, yearOf } from './period';
import { resultOf, type PlanResult } from './plan-result';
import { ruleOutcome, type FallRule, type RuleOutcome } from './plan-rule';
import { observedStep, stepOf, type Step } from './plan-step';
import type {
	BoundarySet,
	Indicator,
	MapLevel,
	Observation,
	Period,
	PlaceCode,
	SourceId
} from './types';

/** A place with what lies above it, as far as rules and plans need it. */
export interface PlannedPlace {
	readonly boundarySet: BoundarySet;
	readonly code: PlaceCode;
	readonly level: MapLevel;
	/** Codes of the places that it lies in, the country among them. */
	readonly ancestors: readonly PlaceCode[];
}

/** One target of one plan, from where it departs to what came of it. */
export interface PlanOutcome {
	readonly source: SourceId;
	readonly baseline: Step | null;
	readonly target: Step;
	/** From the day of the baseline to that of the target; null without a baseline. */
	readonly years: number | null;
	/** Planned fall in points a year, two decimals; null without a baseline. */
	readonly fallPerYear: number | null;
	/** The yearly fall that the plan itself prints, in points, or null. */
	readonly statedPerYear: number | null;
	readonly rules: readonly RuleOutcome[];
	readonly result: PlanResult;
}

function round2(value: number): number {
	return Math.round(value * 100) / 100;
}

/** Whole years between two days, at least one; the first day of a year is the end of the year before. */
function yearsBetween(from: Period, to: Period): number {
	const days = (Date.parse(endOf(to)) - Date.parse(endOf(from))) / 86_400_000;
	return Math.max(1, Math.round(days / 365.25));
}

/** Whether a target was reckoned from a baseline under another poverty standard. */
function crossesStandards(step: Step): boolean {
	return step.from.some((o) => standardAt(o.period) !== standardAt(step.period));
}

/** Targets of one source, one a year: a fall and the level it leads to are one, and the level leads. */
function targetsOf(said: readonly Observation[], indicator: Indicator, place: PlaceCode): Step[] {
	const days = [...new Set(said.filter((o) => o.kind === 'target').map((o) => o.period))];
	const byYear = new Map<string, Step>();
	for (const at of days) {
		const figures = resolveFigures(said, { by: indicator.id, at, kind: 'target' });
		const step = stepOf(figures.get(place), 'target');
		if (!step || crossesStandards(step)) continue;
		const known = byYear.get(yearOf(step.period));
		if (!known || (known.basis === 'derived' && step.basis !== 'derived'))
			byYear.set(yearOf(step.period), step);
	}
	return [...byYear.values()];
}

/**
 * Every target that plans set for a place and indicator, oldest first: where the plan departs from,
 * whether it keeps its own rules, and whether it was met. `observations` are those of the place in one
 * register. A target is printed, or the plan's own baseline less its printed fall; baselines are the
 * plan's own and of the target's poverty standard, results may come from any source of the same indicator.
 */
export function planOutcomes(
	observations: readonly Observation[],
	indicator: Indicator,
	place: PlannedPlace,
	rules: readonly FallRule[]
): PlanOutcome[] {
	const own = observations.filter((o) => o.place === place.code);
	const binding = rules.filter(
		(rule) =>
			rule.boundarySet === place.boundarySet &&
			rule.level === place.level &&
			rule.indicator === indicator.id &&
			(rule.place === place.code || place.ancestors.includes(rule.place))
	);
	const sources = [...new Set(own.map((o) => o.source))];
	return sources
		.flatMap((source) => {
			const said = own.filter((o) => o.source === source);
			return targetsOf(said, indicator, place.code).map((target): PlanOutcome => {
				const baseline = observedStep(
					said,
					indicator,
					'baseline',
					(day) =>
						endOf(day) < endOf(target.period) && standardAt(day) === standardAt(target.period)
				);
				const years = baseline && yearsBetween(baseline.period, target.period);
				const fallPerYear =
					baseline && years ? round2((baseline.value - target.value) / years) : null;
				const stated = said.find(
					(o) =>
						o.kind === 'target' &&
						o.indicator === `${indicator.id}_reduction_per_year` &&
						yearOf(o.period) === yearOf(target.period)
				);
				return {
					source,
					baseline,
					target,
					years,
					fallPerYear,
					statedPerYear: stated?.value ?? null,
					rules: binding.map((rule) =>
						ruleOutcome(rule, { source, baseline: baseline?.value ?? null, fallPerYear })
					),
					result: resultOf(target, own, indicator)
				};
			});
		})
		.sort((a, b) => endOf(a.target.period).localeCompare(endOf(b.target.period)));
}
