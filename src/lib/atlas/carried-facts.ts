import { carrier } from './carried-figures';
import type { Figure } from './figures';
import { period } from './literals';
import { endOf } from './period';
import type {
	Indicator,
	IndicatorId,
	MapLevel,
	Observation,
	Period,
	PlaceCode,
	PlaceLink
} from './types';

/** A figure that a new place has from old ones. */
export interface CarriedFact {
	readonly indicator: IndicatorId;
	/** Last day that the figure speaks of. */
	readonly at: Period;
	readonly kind: 'observed' | 'target';
	readonly figure: Figure;
}

/** What the carried figures of one new place are made from. */
export interface CarriedFactsEvidence {
	readonly code: PlaceCode;
	readonly level: MapLevel;
	/** Links to the place, with all links of each old place that is in them. */
	readonly links: readonly PlaceLink[];
	/** All observations of the old places. */
	readonly former: readonly Observation[];
	/** The place's own observations, which win. */
	readonly own: readonly Observation[];
	readonly indicators: readonly Indicator[];
}

/**
 * All figures that a new place has from old ones: by indicator as listed, then kind, newest first. One
 * for which the place has a figure of its own, of the same day, is left out.
 */
export function carriedFacts(evidence: CarriedFactsEvidence): CarriedFact[] {
	const { code, level, former, own, indicators } = evidence;
	const carry = carrier(evidence.links);
	return indicators.flatMap((indicator) =>
		(['observed', 'target'] as const).flatMap((kind) => {
			const daysIn = (observations: readonly Observation[]) =>
				observations
					.filter((o) => o.indicator === indicator.id && o.kind === kind)
					.map((o) => endOf(o.period));
			const known = new Set(daysIn(own));
			const days = [...new Set(daysIn(former))].filter((day) => !known.has(day)).sort();
			return days.reverse().flatMap((day): CarriedFact[] => {
				const at = period(day);
				const figure = carry({ indicator, observations: former }, level, { at, kind }).get(code);
				return figure ? [{ indicator: indicator.id, at, kind, figure }] : [];
			});
		})
	);
}
