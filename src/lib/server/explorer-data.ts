import { existsSync } from 'node:fs';
import { defaultView, type FirstView } from '../atlas/first-view';
import { countryExtent } from '../geo/extent';
import { placeOutlines, type PlaceTopology } from '../geo/place-features';
import { svgFrame } from '../geo/svg-paths';
import { relativePath } from '../map/relative-path';
import { shapesOf, type SvgShapes } from '../map/svg-shapes';
import { boundarySources, readBuilt } from './built-files';

/** Width of the first map in user units; what one unit is on screen follows from the page. */
const firstMapWidth = 540;

/** The first map as paths, or null where the build has no outlines. */
function firstMap(): SvgShapes | null {
	const path = `boundaries/${defaultView.bounds}/first-map.topojson`;
	if (!existsSync(`static/${path}`)) return null;
	const outlines = placeOutlines(readBuilt<PlaceTopology>(path));
	const shapes = shapesOf(outlines, svgFrame(countryExtent, firstMapWidth), 0);
	return {
		...shapes,
		places: shapes.places.map((place) => ({ ...place, d: relativePath(place.d) })),
		parents: relativePath(shapes.parents)
	};
}

/** What the explore page, and the frame that zooms, begin with. */
export function explorerData() {
	return {
		firstView: readBuilt<FirstView>('data/first-view.json'),
		boundaries: boundarySources(),
		firstMap: firstMap()
	};
}
