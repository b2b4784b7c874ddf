import { existsSync } from 'node:fs';
import type { EntryGenerator, PageServerLoad } from './$types';
import { defaultView, type FirstView } from '$lib/atlas/first-view';
import { countryExtent } from '$lib/geo/extent';
import { placeOutlines, type PlaceTopology } from '$lib/geo/place-features';
import { svgFrame } from '$lib/geo/svg-paths';
import { relativePath } from '$lib/map/relative-path';
import { shapesOf, type SvgShapes } from '$lib/map/svg-shapes';
import { boundarySources, readBuilt } from '$lib/server/built-files';

/** Width of the first map in user units; what one unit is on screen follows from the page. */
const firstMapWidth = 620;

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

export const load: PageServerLoad = () => ({
	firstView: readBuilt<FirstView>('data/first-view.json'),
	boundaries: boundarySources(),
	firstMap: firstMap()
});

export const entries: EntryGenerator = () => [{ lang: undefined }, { lang: 'en' }];
