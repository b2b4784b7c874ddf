import type { Verdict } from '../reconcile';
import type {
	BoundarySet,
	IndicatorId,
	LedgerRule,
	ObservationKind,
	Period,
	PlaceCode,
	SourceId
} from '../types';

/** The figure that a check is about. */
export interface Subject {
	readonly boundarySet: BoundarySet;
	readonly place: PlaceCode;
	/** The indicator, or the stream of an amount of money. */
	readonly of: string;
	readonly period: Period;
	readonly kind: ObservationKind | 'money';
}

/** Why a figure cannot be checked: what the source does not print. */
export type Lack = 'counts' | 'baseline' | 'weights' | 'parts' | 'same_standard';

/** What was reckoned with, for the page to put in words. Measures in percent or points. */
export type Reckoning =
	| {
			readonly rule: 'counts_against_rate';
			readonly numerator: number | null;
			readonly denominator: number | null;
	  }
	| {
			readonly rule: 'same_base';
			readonly count: number;
			readonly otherIndicator: IndicatorId;
			readonly otherRate: number;
			readonly otherCount: number;
	  }
	| {
			readonly rule: 'parts_against_total';
			readonly parts: number;
			/** Parts that the source lists without a figure. */
			readonly blank: number;
	  }
	| { readonly rule: 'target_parts_against_whole'; readonly parts: number }
	| {
			readonly rule: 'target_against_baseline';
			readonly baseline: number | null;
			readonly baselinePeriod: Period | null;
			readonly fall: number;
	  }
	| {
			readonly rule: 'yearly_against_total';
			readonly yearly: number;
			readonly years: number | null;
	  }
	| {
			readonly rule: 'money_against_sum';
			/** Amounts in đồng; null where the source does not print the part. */
			readonly parts: readonly { readonly stream: string; readonly amount: number | null }[];
	  }
	| { readonly rule: 'dates_in_order'; readonly from: Period; readonly to: Period }
	| { readonly rule: 'implausible'; readonly people: number; readonly areaKm2: number };

/** One printed figure held to one rule. */
export interface Check {
	readonly rule: LedgerRule;
	readonly subject: Subject;
	/** As the source prints it, character for character. */
	readonly printed: string;
	/** In the unit of the figure (money in đồng); null where the rule is not about a quantity. */
	readonly stated: number | null;
	/** What follows from the other figures, four decimals; null where nothing does. */
	readonly recomputed: number | null;
	/** Stated less recomputed. */
	readonly difference: number | null;
	readonly verdict: Verdict;
	readonly lack: Lack | null;
	readonly source: SourceId;
	readonly locator: string;
	readonly reckoning: Reckoning;
	/** What was reckoned with, compact: `594/4658`. */
	readonly inputs: string;
}

/** Four decimals: enough to tell a slip from rounding, and the same on every machine. */
export function round4(value: number): number {
	return Math.round(value * 1e4) / 1e4;
}

type Judged = Pick<Check, 'subject' | 'printed' | 'source' | 'locator' | 'reckoning' | 'inputs'>;

/** A check with a verdict: a stated and an exact recomputed quantity. */
export function checked(
	about: Judged,
	stated: number,
	exact: number,
	verdict: Exclude<Verdict, 'cannot_be_checked'>
): Check {
	return {
		...about,
		rule: about.reckoning.rule,
		stated,
		recomputed: round4(exact),
		difference: round4(stated - exact),
		verdict,
		lack: null
	};
}

/** A check that cannot be made, and what it lacks. */
export function unchecked(about: Judged, stated: number | null, lack: Lack): Check {
	return {
		...about,
		rule: about.reckoning.rule,
		stated,
		recomputed: null,
		difference: null,
		verdict: 'cannot_be_checked',
		lack
	};
}
