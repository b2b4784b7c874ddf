import { standardAt, yearOf } from '../period';
import { halfUnit } from '../printed';
import { judge } from '../reconcile';
import type { Unit } from '../types';
import { checked, unchecked, type Check } from './check';
import {
	about,
	bySourceAndPlace,
	hasValue,
	latestBefore,
	type Evidence,
	type Valued
} from './evidence';

/** Indicators of which a plan prints both the level to reach and the fall that leads there. */
const fallsOf: Readonly<Record<string, readonly string[]>> = {
	poor_rate: ['poor_rate_reduction', 'poor_rate_reduction_total'],
	poor_households: ['poor_households_reduction']
};

/** Counts are exact; measures may be off by half of their last decimal. */
function slackOf(figure: Valued, unit: Unit | undefined): number {
	return unit === 'percent' || unit === 'percentage_point' ? halfUnit(figure) : 0;
}

/**
 * A printed target against the printed baseline less the printed fall, all of one source. The baseline
 * is the source's last observed figure before the target. The rounding of all three is allowed for.
 * A target whose baseline is not printed cannot be checked, nor one under another poverty standard.
 */
export function targetAgainstBaseline({ figures, indicators }: Evidence): Check[] {
	const unitOf = new Map(indicators.map((indicator) => [indicator.id, indicator.unit]));
	return bySourceAndPlace(figures).flatMap((own) => {
		const targets = own.filter(hasValue).filter((f) => f.kind === 'target');
		return targets.flatMap((target) =>
			targets
				.filter((fall) => fallsOf[target.indicator]?.includes(fall.indicator))
				.filter((fall) => yearOf(fall.period) === yearOf(target.period))
				.map((fall) => {
					const baseline = latestBefore(own, target.indicator, target.period);
					const entry = {
						...about(target),
						reckoning: {
							rule: 'target_against_baseline' as const,
							baseline: baseline?.value ?? null,
							baselinePeriod: baseline?.period ?? null,
							fall: fall.value
						},
						inputs: `${baseline?.value ?? '?'}-${fall.value}`
					};
					if (!baseline) return unchecked(entry, target.value, 'baseline');
					if (standardAt(baseline.period) !== standardAt(target.period))
						return unchecked(entry, target.value, 'same_standard');
					const exact = baseline.value - fall.value;
					const slack =
						slackOf(baseline, unitOf.get(baseline.indicator)) +
						slackOf(fall, unitOf.get(fall.indicator));
					const counts = slackOf(target, unitOf.get(target.indicator)) === 0;
					const verdict = counts
						? exact === target.value
							? 'agrees'
							: 'contradicts'
						: judge(target, exact, slack);
					return checked(entry, target.value, exact, verdict);
				})
		);
	});
}
