import type { ShownKind, Unit } from './types';

/** Unit of what is shown of an indicator: a difference of rates and a gap are in percentage points. */
export function shownUnit(unit: Unit, kind: ShownKind): Unit {
	return kind === 'gap' || (kind === 'difference' && unit === 'percent')
		? 'percentage_point'
		: unit;
}
