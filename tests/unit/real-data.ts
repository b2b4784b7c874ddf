import { validateData } from '../../scripts/build-data/validate';
import { firstViewOf } from '../../scripts/build-data/first-view';
import { definitionFrom } from '../../src/lib/atlas/definition-rows';
import { placeLinkFrom } from '../../src/lib/atlas/place-rows';
import { designationFrom, observationFrom } from '../../src/lib/atlas/rows';
import type { Definition, Designation, Observation, PlaceLink } from '../../src/lib/atlas/types';

/** The project's own data, read once: the rules are tested on real rows. */
export const realData = validateData('data');

const observationRows = realData.tables.get('observation')?.rows ?? [];
export const realObservations: Observation[] = observationRows.map((row) =>
	observationFrom(row.cells)
);
/** Designations of the register of 2024. */
export const realDesignations: Designation[] = (realData.tables.get('designation')?.rows ?? [])
	.filter(({ cells }) => cells['boundary_set'] === '2024')
	.map((row) => designationFrom(row.cells));
export const realDefinitions: Definition[] = (realData.tables.get('definition')?.rows ?? []).map(
	(row) => definitionFrom(row.cells)
);
export const realFirstView = firstViewOf(realData.tables, 'test');
export const realLinks: PlaceLink[] = (realData.tables.get('place_link')?.rows ?? []).map((row) =>
	placeLinkFrom(row.cells)
);

/** The one observation of a place, indicator, period and kind; throws where there is not exactly one. */
export function observed(place: string, indicator: string, period: string, kind = 'observed') {
	const found = realObservations.filter(
		(o) => o.place === place && o.indicator === indicator && o.period === period && o.kind === kind
	);
	const [only] = found;
	if (!only || found.length > 1) throw new Error(`${found.length} of ${place} ${indicator}`);
	return only;
}
