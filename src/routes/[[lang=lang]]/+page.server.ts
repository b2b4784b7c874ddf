import { existsSync, readFileSync } from 'node:fs';
import type { EntryGenerator, PageServerLoad } from './$types';
import { defaultView, type FirstView } from '$lib/atlas/first-view';
import { countryExtent } from '$lib/geo/extent';
import type { BoundaryManifest } from '$lib/geo/boundary-files';
import { placeOutlines, type PlaceTopology } from '$lib/geo/place-features';
import { svgFrame } from '$lib/geo/svg-paths';
import { shapesOf, type SvgShapes } from '$lib/map/svg-shapes';

/** Width of the first map in user units; what one unit is on screen follows from the page. */
const firstMapWidth = 620;

function readJson<Content>(path: string): Content {
	return JSON.parse(readFileSync(path, 'utf8')) as Content;
}

/** The first map as paths, or null where the build has no outlines. */
function firstMap(): SvgShapes | null {
	const path = `static/boundaries/${defaultView.bounds}/first-map.topojson`;
	if (!existsSync(path)) return null;
	const outlines = placeOutlines(readJson<PlaceTopology>(path));
	return shapesOf(outlines, svgFrame(countryExtent, firstMapWidth), 0);
}

/** Where the outlines of each register come from, without the list of files. */
function boundarySources(): BoundaryManifest['vintages'] {
	const { vintages } = readJson<BoundaryManifest>('static/boundaries/manifest.json');
	return {
		'2024': { source: vintages['2024'].source },
		'2025': { source: vintages['2025'].source }
	};
}

export const load: PageServerLoad = () => ({
	firstView: readJson<FirstView>('static/data/first-view.json'),
	boundaries: boundarySources(),
	firstMap: firstMap()
});

export const entries: EntryGenerator = () => [{ lang: undefined }, { lang: 'en' }];
