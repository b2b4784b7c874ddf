/** The small map of the country on a place's page, as an SVG file that every page shares. */
import { feature } from 'topojson-client';
import { countryExtent } from '../../src/lib/geo/extent';
import type { PlacesTopology } from '../../src/lib/geo/places-topology';
import { svgFrame } from '../../src/lib/geo/svg-paths';

/** Width in user units; pages place their mark by share of width and height. */
const locatorWidth = 300;

/** Draws the provinces without words, in colours that suit both schemes. */
export function locatorSvg(topology: PlacesTopology): string {
	const frame = svgFrame(countryExtent, locatorWidth);
	const paths = feature(topology, topology.objects.places).features.map(
		({ geometry }) => `<path d="${frame.path(geometry, 0)}"/>`
	);
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${frame.width} ${frame.height}">` +
		`<g fill="#c9c3b6" stroke="#8d877b" stroke-width=".5">${paths.join('')}</g></svg>\n`
	);
}
