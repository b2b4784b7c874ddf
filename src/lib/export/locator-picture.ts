import { archipelagoOf, archipelagos, type Archipelago } from '../geo/archipelagos';
import { countryExtent, extentOf, mainlandExtent, type Extent } from '../geo/extent';
import type { PlaceOutlines } from '../geo/place-features';
import { toPolygons } from '../geo/polygons';
import type { SvgFrame } from '../geo/svg-paths';
import { thinnedPath } from '../geo/thinned-path';
import { archipelagoLabels, shapesOf } from '../map/svg-shapes';
import { fittedFrame } from './fitted-frame';
import { keptBy } from './kept-by';
import { seaNamePicture, seaNameReach, seaNameWidth } from './sea-name';
import type { MapSheet, SheetLocator } from './sheet';
import { sheetColours as ink } from './sheet-colours';
import type { Box } from './sheet-layout';
import { element } from './xml';

/** In user units of the sheet. */
const leastStep = 0.6;
/** Between the islets and their names, in letters, and between all that is drawn and the edges, in user units. */
const gap = 0.1;
const padding = 2;

const drawnLocators = keptBy<PlaceOutlines, string>();

/** The country in small in a box, with the province of the map in it. */
export function locatorPicture({ locator }: MapSheet, box: Box, size: number): string {
	if (!locator) return '';
	const key = [locator.place, ...locator.seaNames, ...Object.values(box), size].join(' ');
	return drawnLocators(locator.outlines, key, () => drawLocator(locator, box, size));
}

function drawLocator({ outlines, place, seaNames }: SheetLocator, box: Box, size: number): string {
	const { frame, x, y } = fittedFrame(wholeExtent(outlines), box, padding);
	const paths = shapesOf(outlines, frame, 1).places.map(({ code, d }) =>
		element('path', {
			d: thinnedPath(d, leastStep),
			fill: code === place ? ink.selected : '#c9c3b6'
		})
	);
	const names = archipelagos.map((archipelago, i) => {
		const name = seaNames[i] ?? '';
		return seaNamePicture(name, namePoint(archipelago, name, outlines, frame, size), size);
	});
	return (
		element('rect', { ...box, fill: ink.sea }) +
		element(
			'g',
			{ transform: `translate(${x.toFixed(2)} ${y.toFixed(2)})` },
			element('g', { stroke: '#8d877b', 'stroke-width': 0.3 }, paths.join('')) +
				element('g', { 'font-size': size, 'text-anchor': 'middle' }, names.join(''))
		)
	);
}

/** The country as its maps frame it, and the islets of Trường Sa that lie further east. */
function wholeExtent({ places }: PlaceOutlines): Extent {
	const drawn = extentOf(places);
	return [
		Math.min(countryExtent[0], drawn[0]),
		Math.min(countryExtent[1], drawn[1]),
		Math.max(countryExtent[2], drawn[2]),
		Math.max(countryExtent[3], drawn[3])
	];
}

/**
 * Where the name of an archipelago stands clear of the mainland and of its islets: under those of Hoàng Sa and
 * over those of Trường Sa, which end near the lower edge.
 */
function namePoint(
	archipelago: Archipelago,
	name: string,
	outlines: PlaceOutlines,
	frame: SvgFrame,
	size: number
): { x: number; y: number } {
	const points = outlines.places.features
		.flatMap(({ geometry }) => toPolygons(geometry))
		.flatMap(([ring = []]) => (archipelagoOf(ring) === archipelago ? ring : []))
		.map(([lon = 0, lat = 0]) => frame.point([lon, lat]));
	const [across, down] = [points.map(([x]) => x), points.map(([, y]) => y)];
	const half = seaNameWidth(name, size) / 2;
	const [coast] = frame.point([mainlandExtent[2], 0]);
	const inside = (x: number) => Math.min(frame.width - half, Math.max(coast + half, x));
	if (points.length === 0) {
		const [x, y] = frame.point(archipelagoLabels[archipelagos.indexOf(archipelago)] ?? [0, 0]);
		return { x: inside(x), y };
	}
	return {
		x: inside((Math.min(...across) + Math.max(...across)) / 2),
		y:
			archipelago === 'Hoàng Sa'
				? Math.max(...down) + size * (seaNameReach.above + gap)
				: Math.min(...down) - size * (seaNameReach.below + gap)
	};
}
