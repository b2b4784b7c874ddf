import { endOf } from './period';
import type { Observation } from './types';

/** A deprivation rate, with the base that its id names: poor households where it names none. */
const rate = /^deprivation_rate_(poor_near_poor_|near_poor_)?/;

/** Deprivation rates over one base and of one period. */
export type DeprivationGroup = readonly [Observation, ...Observation[]];

/**
 * The observed deprivation rates of a place, those over poor households first: one group a base, each
 * of its last period. Rates over different bases never stand in one group.
 */
export function deprivationGroups(observations: readonly Observation[]): DeprivationGroup[] {
	const byBase = new Map<string, Observation[]>();
	for (const each of observations) {
		const base = rate.exec(each.indicator);
		if (!base || each.kind !== 'observed') continue;
		byBase.set(base[1] ?? '', [...(byBase.get(base[1] ?? '') ?? []), each]);
	}
	return [...byBase]
		.sort(([a], [b]) => a.length - b.length)
		.flatMap(([, own]) => {
			const last = own.reduce((day, o) => (endOf(o.period) > day ? endOf(o.period) : day), '');
			const [first, ...rest] = own.filter((o) => endOf(o.period) === last);
			return first ? [[first, ...rest] satisfies DeprivationGroup] : [];
		});
}
