import { placeListOf } from '../../scripts/build-data/place-list';
import { placeIndex } from '../../src/lib/atlas/place-index';
import { realData } from './real-data';

/** The list of places as the build makes it, and the index that the page makes of it. */
export const realPlaceList = placeListOf(realData.tables);
export const realPlaces = placeIndex(realPlaceList);
