import type { PlaceCode } from '../atlas/types';
import { covered } from './available';
import { inScope } from './drill';
import { levelsWithin, type Catalogue, type View } from './view';

/** The level at which places within a place answer the question of a view: its own, if it can be, else the widest. */
function answeringLevel(view: View, code: PlaceCode, catalogue: Catalogue) {
	const { bounds } = view;
	const levels = levelsWithin(bounds, code);
	return [view.level, ...levels].find(
		(level) => levels.includes(level) && covered(catalogue, { bounds, level, in: code }, view) > 0
	);
}

/** Provinces of the register in which some district or commune has a figure for the question of a view. */
export function answeringProvinces(view: View, catalogue: Catalogue): Catalogue['provinces'] {
	return catalogue.provinces.filter(
		({ boundarySet, code }) =>
			boundarySet === view.bounds && answeringLevel(view, code, catalogue) !== undefined
	);
}

/** The view limited to a place, at the level nearest to its own at which its question is answered there. */
export function viewIn(view: View, code: PlaceCode, catalogue: Catalogue): View {
	const levels = levelsWithin(view.bounds, code);
	const level = answeringLevel(view, code, catalogue) ?? levels[0] ?? view.level;
	return inScope({ ...view, in: code, level, place: null }, catalogue);
}
