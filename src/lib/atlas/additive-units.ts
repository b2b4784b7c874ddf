import type { Unit } from './types';

const additive: readonly Unit[] = [
	'household',
	'person',
	'commune',
	'ward',
	'village',
	'district',
	'km2'
];

/** Whether figures of parts in this unit add up to that of the whole; rates never do. */
export function isAdditive(unit: Unit): boolean {
	return additive.includes(unit);
}
