import type { Register } from '../atlas/register';
import type { Designation, MapLevel, PlaceCode, Programme } from '../atlas/types';
import type { PlanFacts, PlanPlace } from './plan-facts';

/**
 * The lists of a register as far as they are about places of one level. A place is on a list itself; on a list that
 * has no place of its level at all, such as that of the poor districts has no communes, it is by the place that it
 * lies in.
 */
export function listedIn(
	places: readonly Pick<PlanPlace, 'code' | 'parent'>[],
	level: MapLevel,
	designations: readonly Designation[],
	register: Register
): Pick<PlanFacts, 'designations' | 'lists' | 'ofDistricts'> {
	const isOwn = ({ place }: Designation) => register.get(place)?.level === level;
	const own = new Set(designations.filter(isOwn).map(({ programme }) => programme));
	const onList = new Map<PlaceCode, Set<Programme>>();
	const used = new Set<Designation>();
	const entries = new Map<PlaceCode, Designation[]>();
	for (const each of designations)
		entries.set(each.place, [...(entries.get(each.place) ?? []), each]);
	for (const { code, parent } of places) {
		const found = [
			...(entries.get(code) ?? []),
			...(entries.get(parent) ?? []).filter(({ programme }) => !own.has(programme))
		];
		if (found.length === 0) continue;
		onList.set(code, new Set(found.map(({ programme }) => programme)));
		for (const each of found) used.add(each);
	}
	const lists = designations.filter((each) => used.has(each));
	return {
		designations: onList,
		lists,
		ofDistricts: new Set(
			lists.map(({ programme }) => programme).filter((programme) => !own.has(programme))
		)
	};
}
