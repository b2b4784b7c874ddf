import type { Definition, PovertyStandard } from '../types';
import { definitionsOf } from './definitions-of';

export const householdClasses = ['poor', 'near_poor', 'average'] as const;
/** Class of a household by a poverty standard. */
export type HouseholdClass = (typeof householdClasses)[number];

/**
 * The income lines up to which a household can be of a class, rural before urban, in đồng a person a
 * month: its own line under QĐ 59/2015; under NĐ 07/2021 poor and near-poor share one criterion.
 */
export function incomeLines(
	definitions: readonly Definition[],
	standard: PovertyStandard,
	household: HouseholdClass
): Definition[] {
	const own = definitionsOf(definitions, standard, 'income_line', household);
	if (own.length > 0 || household === 'average') return own;
	return definitionsOf(definitions, standard, 'income_line', 'criterion');
}
