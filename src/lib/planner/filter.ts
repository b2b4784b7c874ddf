import type { IndicatorId, Programme } from '../atlas/types';

export const comparisons = ['at_least', 'above', 'at_most', 'below'] as const;
export type Comparison = (typeof comparisons)[number];

/** A condition on places, or conditions combined. `all` of nothing holds everywhere, `any` of nothing nowhere. */
export type Filter<Criterion extends string = IndicatorId> =
	| { readonly kind: 'all' | 'any'; readonly of: readonly Filter<Criterion>[] }
	| { readonly kind: 'not'; readonly of: Filter<Criterion> }
	| { readonly kind: 'designated'; readonly programme: Programme }
	| {
			readonly kind: 'value';
			readonly criterion: Criterion;
			readonly comparison: Comparison;
			/** In the unit of the criterion. */
			readonly than: number;
	  };

/** What a filter asks of a place. */
export interface FilteredPlace<Criterion extends string = IndicatorId> {
	readonly value: (criterion: Criterion) => number | null;
	readonly designated: (programme: Programme) => boolean;
	/** Null where not known. */
	readonly poorHouseholds: number | null;
}

/**
 * Whether a place meets a filter: true, false, or null where a figure that would decide it is missing (the strong
 * three-valued logic of S. C. Kleene, “Introduction to Metamathematics”, 1952, § 64). A missing figure is never
 * taken for 0, nor its place for one that fails.
 */
export function meets<Criterion extends string>(
	filter: Filter<Criterion>,
	place: FilteredPlace<Criterion>
): boolean | null {
	switch (filter.kind) {
		case 'all':
			return combined(filter.of, place, false);
		case 'any':
			return combined(filter.of, place, true);
		case 'not': {
			const inner = meets(filter.of, place);
			return inner === null ? null : !inner;
		}
		case 'designated':
			return place.designated(filter.programme);
		case 'value': {
			const value = place.value(filter.criterion);
			return value === null ? null : compares(value, filter.comparison, filter.than);
		}
	}
}

/** `deciding` is what a single part settles the whole with: false of “all”, true of “any”. */
function combined<Criterion extends string>(
	parts: readonly Filter<Criterion>[],
	place: FilteredPlace<Criterion>,
	deciding: boolean
): boolean | null {
	let unknown = false;
	for (const part of parts) {
		const met = meets(part, place);
		if (met === deciding) return deciding;
		if (met === null) unknown = true;
	}
	return unknown ? null : !deciding;
}

function compares(value: number, comparison: Comparison, than: number): boolean {
	switch (comparison) {
		case 'at_least':
			return value >= than;
		case 'above':
			return value > than;
		case 'at_most':
			return value <= than;
		case 'below':
			return value < than;
	}
}

/** What a filter leaves. */
export interface FilterCount {
	readonly places: number;
	/** Poor households of these places, as far as known. */
	readonly poorHouseholds: number;
	/** Of these places, those whose poor households are not known. */
	readonly uncounted: number;
	/** Places that a missing figure leaves undecided. */
	readonly undecided: number;
}

/** Counts the places that meet a filter. */
export function countMeeting<Criterion extends string>(
	filter: Filter<Criterion>,
	places: readonly FilteredPlace<Criterion>[]
): FilterCount {
	let [met, poorHouseholds, uncounted, undecided] = [0, 0, 0, 0];
	for (const place of places) {
		const meeting = meets(filter, place);
		if (meeting === null) undecided++;
		if (!meeting) continue;
		met++;
		if (place.poorHouseholds === null) uncounted++;
		else poorHouseholds += place.poorHouseholds;
	}
	return { places: met, poorHouseholds, uncounted, undecided };
}

/** A part of a combination: what it leaves by itself, and what is left with all parts before it. */
export interface FilterStep<Criterion extends string = IndicatorId> {
	readonly part: Filter<Criterion>;
	readonly alone: FilterCount;
	readonly remaining: FilterCount;
}

/** The parts of a combination one after another. */
export function filterSteps<Criterion extends string>(
	{ kind, of }: { readonly kind: 'all' | 'any'; readonly of: readonly Filter<Criterion>[] },
	places: readonly FilteredPlace<Criterion>[]
): FilterStep<Criterion>[] {
	return of.map((part, i) => ({
		part,
		alone: countMeeting(part, places),
		remaining: countMeeting({ kind, of: of.slice(0, i + 1) }, places)
	}));
}
