import type { CountedHouseholds } from '../atlas/counted-households';
import type { Figure } from '../atlas/figures';
import type { Designation, PlaceCode } from '../atlas/types';
import { inRange } from '../atlas/value-range';
import type { View } from './view';

/** What decides whether a place is in the limits of a view. */
export interface LimitedBy {
	/** Of what is coloured: of a difference, the difference. */
	readonly figures: ReadonlyMap<PlaceCode, Figure>;
	readonly designations: readonly Pick<Designation, 'programme' | 'place'>[];
	readonly households: ReadonlyMap<PlaceCode, Pick<CountedHouseholds, 'count'>>;
}

/**
 * Whether a place is within the limits of a view, as its map and list keep them: on each list of `has`,
 * with a figure in the range of `only`, and with households in that of `counted`.
 */
export function limitsOf(
	{ only, counted, has }: Pick<View, 'only' | 'counted' | 'has'>,
	{ figures, designations, households }: LimitedBy
): (code: PlaceCode) => boolean {
	const lists = has.map(
		(programme) =>
			new Set(designations.filter((each) => each.programme === programme).map(({ place }) => place))
	);
	return (code) => {
		const value = figures.get(code)?.value ?? null;
		const count = households.get(code)?.count;
		return (
			lists.every((codes) => codes.has(code)) &&
			(!only || (value !== null && inRange(value, only))) &&
			(!counted || (value !== null && count !== undefined && inRange(count, counted)))
		);
	};
}
