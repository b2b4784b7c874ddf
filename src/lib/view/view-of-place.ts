import { placeCode } from '../atlas/literals';
import type { IndexedPlace } from '../atlas/place-index';
import { inScope } from './drill';
import type { Catalogue, View } from './view';

/** The smallest view that shows a place: what its parent holds, at its own level, with it selected. */
export function viewOfPlace(
	view: View,
	place: Pick<IndexedPlace, 'set' | 'level' | 'code' | 'parent'>,
	catalogue: Catalogue
): View {
	const { set: bounds, level, code, parent } = place;
	return inScope(
		{ ...view, bounds, level, in: parent?.code ?? placeCode('vn'), place: code },
		catalogue
	);
}
