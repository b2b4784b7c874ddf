import { geoIdentity, geoPath } from 'd3-geo';
import type { FeatureCollection, Geometry } from 'geojson';
import { filledPaths, joinedPaths, placeRuns } from '../map/joined-places';
import { isCrowded, seenShapes } from '../map/seen-shapes';
import { scaleBar } from '../geo/scale-bar';
import { toPolygons } from '../geo/polygons';
import type { SvgFrame } from '../geo/svg-paths';
import type { PlaceCode } from '../atlas/types';
import { fittedFrame } from './fitted-frame';
import { lineHeight, placedLabels } from './sheet-labels';
import { keptBy } from './kept-by';
import { seaNamePicture } from './sea-name';
import type { MapSheet } from './sheet';
import { inkOn, sheetColours as ink } from './sheet-colours';
import type { Box, SheetLayout } from './sheet-layout';
import { element, textElement } from './xml';

/** Fill of no data and of a hatch: patterns of the sheet. */
export const noDataFill = 'url(#no-data)';
export const hatchFill = (id: string) => `url(#hatch-${id})`;

/** How the map says of a line that it is one of contradicted figures. */
export const contradictedLine = {
	fill: 'none',
	stroke: ink.contradicted,
	'stroke-width': 2,
	'stroke-dasharray': '4 3'
};
const outline = { fill: 'none', 'stroke-linejoin': 'round' };

/** The parts of a map: what lies under the outline of the chosen place, that place, and what lies over it. */
interface DrawnMap {
	readonly under: string;
	readonly paths: ReadonlyMap<PlaceCode, string>;
	readonly over: string;
	/** Moves the parts into their box. */
	readonly transform: string;
	/** Sea and land behind them, and the scale before them, where they stand. */
	readonly behind: string;
	readonly bar: string;
}

const drawnMaps = keptBy<MapSheet['map']['places'], DrawnMap>();

/** The map of a sheet in a box, as SVG. */
export function mapPicture({ map }: MapSheet, box: Box, layout: SheetLayout): string {
	const size = [...Object.values(box), layout.label].join(' ');
	const drawn = drawnMaps(map.places, size, () => drawMap(map, box, layout));
	const chosen = map.chosen === null ? undefined : drawn.paths.get(map.chosen);
	const lines = [
		{ stroke: ink.selectedCasing, 'stroke-width': 6 },
		{ stroke: ink.selected, 'stroke-width': 2.5 }
	].map((line) => (chosen ? element('path', { d: chosen, ...outline, ...line }) : ''));
	const { behind, under, over, bar, transform } = drawn;
	return behind + element('g', { transform }, under + lines.join('') + over) + bar;
}

function drawMap(map: MapSheet['map'], box: Box, layout: SheetLayout): DrawnMap {
	const national = map.seaNames.length > 0;
	const { frame, x, y } = fittedFrame(map.extent, box, national ? 0 : layout.label);
	const shapes = seenShapes(map.outlines, frame, map.seaLabels);
	const crowded = isCrowded(shapes);
	const paths = new Map(shapes.places.map(({ code, d }) => [code, d]));
	const placeOf = (code: PlaceCode) => map.places.get(code);
	const fillOf = (code: PlaceCode) => placeOf(code)?.fill ?? noDataFill;

	const runs = placeRuns(shapes.places);
	const places = crowded
		? filledPaths(runs, fillOf).map(([fill, d]) => element('path', { d, fill }))
		: shapes.places.map(({ code, d }) =>
				element(
					'path',
					{ d, fill: fillOf(code), 'data-code': code },
					textElement('title', {}, placeOf(code)?.words ?? code)
				)
			);
	const hatches = [...map.hatches.keys()].flatMap((id) =>
		joinedPaths(runs, (code) => placeOf(code)?.hatches.includes(id) ?? false).map((d) =>
			element('path', { d, fill: hatchFill(id) })
		)
	);
	const contradicted = joinedPaths(runs, (code) => placeOf(code)?.contradicted ?? false).map((d) =>
		element('path', { d, ...contradictedLine })
	);
	const circles = map.circles.map(({ at, radius }) => {
		const [cx, cy] = frame.point(at);
		return element('circle', { cx, cy, r: radius });
	});
	const labels = placedLabels(
		map.outlines.places,
		frame,
		layout.label,
		(code) => placeOf(code)?.label ?? []
	).map(({ code, lines, x: middle, y: centre, width }) => {
		const place = placeOf(code);
		const top = centre - (lines.length * layout.label * lineHeight) / 2;
		const isHatched = place?.fill === null || (place?.hatches.length ?? 0) > 0;
		const ground = element('rect', {
			x: middle - width / 2 - 2,
			y: top - 1,
			width: width + 4,
			height: lines.length * layout.label * lineHeight + 2,
			fill: place?.fill ?? ink.noData
		});
		const rows = lines.map((line, i) =>
			textElement(
				'text',
				{
					x: middle,
					y: top + (i + 0.83) * layout.label * lineHeight,
					'font-weight': i === lines.length - 1 ? 600 : 400,
					fill: inkOn(place?.fill ?? null)
				},
				line
			)
		);
		return (isHatched ? ground : '') + rows.join('');
	});
	const seaNames = map.seaNames.map((name, i) => {
		const [x = 0, y = 0] = shapes.archipelagos[i] ?? [];
		return seaNamePicture(name, { x, y }, layout.label);
	});
	const group = (content: readonly string[], attributes: Record<string, string | number>) =>
		content.length ? element('g', attributes, content.join('')) : '';
	const land = map.land ? landPath(map.land, frame, { ...box, x: box.x - x, y: box.y - y }) : '';
	const under =
		// Borders of ten thousand places would cover their colours.
		group(
			places,
			crowded ? {} : { stroke: ink.placeLine, 'stroke-width': 0.5, 'stroke-linejoin': 'round' }
		) +
		group(hatches, {}) +
		(shapes.parents
			? element('path', {
					d: shapes.parents,
					...outline,
					stroke: ink.parentLine,
					'stroke-width': crowded ? 0.4 : 0.9
				})
			: '') +
		group(contradicted, {});
	const over =
		group(circles, { fill: 'none', stroke: ink.label, 'stroke-width': 1.2 }) +
		group([...labels, ...seaNames], { 'font-size': layout.label, 'text-anchor': 'middle' });
	const sea = element('rect', { ...box, fill: ink.sea, class: 'sea' });
	const transform = `translate(${x.toFixed(2)} ${y.toFixed(2)})`;
	const around = land ? element('path', { d: land, fill: ink.land, class: 'land', transform }) : '';
	return {
		under,
		paths,
		over,
		transform,
		behind: sea + around,
		bar: map.scaleOf ? barPicture(frame.kmPerUnit, map.scaleOf, box, layout) : ''
	};
}

/**
 * Land as a path, cut off at the edges of a box of the frame: of a coast that goes far beyond, what is not
 * seen would take longer to draw than all that is.
 */
function landPath(land: FeatureCollection<Geometry>, frame: SvgFrame, box: Box): string {
	const draw = geoPath(
		geoIdentity().clipExtent([
			[box.x, box.y],
			[box.x + box.width, box.y + box.height]
		])
	).digits(1);
	const projected = land.features
		.flatMap(({ geometry }) => toPolygons(geometry))
		.map((rings) => rings.map((ring) => ring.map(([lon = 0, lat = 0]) => frame.point([lon, lat]))));
	return draw({ type: 'MultiPolygon', coordinates: projected }) ?? '';
}

function barPicture(
	kmPerUnit: number,
	words: (km: number) => string,
	box: Box,
	{ label }: SheetLayout
): string {
	const bar = scaleBar(kmPerUnit, 120);
	if (!bar) return '';
	const [left, bottom] = [box.x + label, box.y + box.height - label];
	const d = `M${left} ${bottom - 6}V${bottom}H${left + bar.length}V${bottom - 6}`;
	return (
		element('path', { d, fill: 'none', stroke: ink.label, 'stroke-width': 1.5 }) +
		textElement(
			'text',
			{ x: left + 4, y: bottom - 5, 'font-size': label, fill: ink.label },
			words(bar.km)
		)
	);
}
