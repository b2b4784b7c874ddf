import { patterns } from '../atlas/literals';
import { programmes, type IndicatorId, type Programme } from '../atlas/types';
import type { Need } from './normalise';

/** What a place can be weighed or filtered by. */
export type Criterion =
	| { readonly kind: 'indicator'; readonly indicator: IndicatorId }
	/** 1 where the place is on the list, else 0. */
	| { readonly kind: 'designated'; readonly programme: Programme }
	/** Kilometres from the centre of the place to the nearest land border, or to the centre of its province. */
	| { readonly kind: 'distance'; readonly to: 'border' | 'province_centre' }
	/** Mean of the neighbours' figures of an indicator. */
	| { readonly kind: 'neighbours'; readonly indicator: IndicatorId };

/**
 * A criterion as it is written in addresses and scenarios: `poor_rate`, `on:border`, `km:border`,
 * `km:province_centre`, `around:poor_rate`.
 */
export type CriterionId = string;

/** Reads a criterion; null where it is written in no way that there is. */
export function readCriterion(id: CriterionId): Criterion | null {
	const [kind, rest] = id.includes(':') ? (id.split(':', 2) as [string, string]) : ['', id];
	switch (kind) {
		case '':
			return isIndicator(rest) ? { kind: 'indicator', indicator: rest } : null;
		case 'around':
			return isIndicator(rest) ? { kind: 'neighbours', indicator: rest } : null;
		case 'on': {
			const programme = programmes.find((each) => each === rest);
			return programme ? { kind: 'designated', programme } : null;
		}
		case 'km':
			return rest === 'border' || rest === 'province_centre'
				? { kind: 'distance', to: rest }
				: null;
		default:
			return null;
	}
}

function isIndicator(id: string): id is IndicatorId {
	return patterns.indicatorId.test(id);
}

/** Writes a criterion as {@link readCriterion} reads it. */
export function writeCriterion(criterion: Criterion): CriterionId {
	switch (criterion.kind) {
		case 'indicator':
			return criterion.indicator;
		case 'neighbours':
			return `around:${criterion.indicator}`;
		case 'designated':
			return `on:${criterion.programme}`;
		case 'distance':
			return `km:${criterion.to}`;
	}
}

/**
 * Which values of a criterion mean need unless the planner says otherwise: high where low figures are better, on a
 * list, among poor neighbours and far from the centre of the province; near to the border.
 */
export function usualNeed(
	criterion: Criterion,
	direction: (indicator: IndicatorId) => 'lower_is_better' | 'higher_is_better' | 'neutral'
): Need {
	switch (criterion.kind) {
		case 'indicator':
		case 'neighbours':
			return direction(criterion.indicator) === 'higher_is_better' ? 'low' : 'high';
		case 'designated':
			return 'high';
		case 'distance':
			return criterion.to === 'border' ? 'low' : 'high';
	}
}
