import { counterpart } from '../atlas/counterpart';
import { placeCode } from '../atlas/literals';
import type { BoundarySet, PlaceCode, PlaceLink } from '../atlas/types';
import type { AtlasDatabase } from '../db/queries';
import { inScope } from './drill';
import { levelsWithin, type Catalogue, type View } from './view';

const country = placeCode('vn');

/** Links of the places that a view names, by which it is found again in the other register. */
export interface ViewLinks {
	/** Of the place that the map is limited to. */
	readonly in: readonly PlaceLink[];
	/** Of the selected place. */
	readonly place: readonly PlaceLink[];
}

/** Of a view that names no place. */
export const noLinks: ViewLinks = { in: [], place: [] };

/** Whether the view names a place, so that its links are needed to find it in the other register. */
export function namesPlaces(view: View): boolean {
	return view.in !== country || view.place !== null;
}

/** Links of the places that a view names. */
export async function linksOfView(
	view: View,
	database: Pick<AtlasDatabase, 'links'>
): Promise<ViewLinks> {
	return {
		in: view.in === country ? [] : await database.links(view.bounds, view.in),
		place: view.place ? await database.links(view.bounds, view.place) : []
	};
}

/**
 * The view in another register: the same question where any place there can answer it. The map stays
 * limited to what became of its province or district, at the nearest level there is, and the selected
 * place stays selected where it has a counterpart at that level; else the whole country is shown.
 */
export function inRegister(
	view: View,
	bounds: BoundarySet,
	links: ViewLinks,
	catalogue: Catalogue
): View {
	if (bounds === view.bounds) return view;
	const nameOf = (set: BoundarySet, code: PlaceCode) =>
		catalogue.provinces.find((each) => each.boundarySet === set && each.code === code)?.name;
	const scopeLevel = view.in.length === 3 ? 'district' : 'province';
	const within =
		view.in === country
			? country
			: (counterpart(
					links.in,
					{ set: view.bounds, code: view.in, level: scopeLevel },
					'province',
					nameOf
				) ?? country);
	const levels = levelsWithin(bounds, within);
	const level = levels.includes(view.level) ? view.level : (levels[0] ?? 'province');
	const place =
		view.place &&
		counterpart(
			links.place,
			{ set: view.bounds, code: view.place, level: view.level },
			level,
			nameOf
		);
	return inScope({ ...view, bounds, in: within, level, place }, catalogue);
}
