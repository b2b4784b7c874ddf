import type {
	ExpressionSpecification,
	FilterSpecification,
	LayerSpecification,
	SymbolLayerSpecification
} from 'maplibre-gl';
import {
	mapLevels,
	programmes,
	type MapLevel,
	type PlaceCode,
	type Programme
} from '../atlas/types';
import { tileLayers } from '../geo/place-tiles';
import { estimatedHatch, hatchOf, type Hatch } from './hatch';
import type { MapColours } from './map-colours';

/** Sources of the map style; `places` is GeoJSON or tiles, the others are GeoJSON. */
export const sourceIds = {
	land: 'land',
	places: 'places',
	parents: 'parents',
	outlined: 'outlined',
	labels: 'labels',
	circles: 'circles',
	seas: 'seas'
} as const;
export type SourceName = keyof typeof sourceIds;

/** How the places of a map come: all at once, or as tiles with borders and names of their own. */
export type PlaceKind = 'geojson' | 'tiles';

/**
 * Fill colour of a place: the `fill` in its feature state; clear where it has none. The expression is the
 * same for every map, since with another one MapLibre cuts all tiles anew and draws as they come.
 */
const fillOfState: ExpressionSpecification = [
	'to-color',
	['feature-state', 'fill'],
	'rgba(0,0,0,0)'
];

/** The layer that outlines places with a contradicted figure. */
export const contradictedLayer = 'contradicted';

/**
 * Draws those places of a layer of some places that are told in their feature state: with another filter
 * MapLibre cuts all tiles anew, and with another opacity it draws the map twice.
 */
function toldOpacity(layer: string): ExpressionSpecification {
	return ['case', ['boolean', ['feature-state', layer], false], 1, 0];
}

/** Keeps the places of a list. */
export function oneOfFilter(codes: ReadonlySet<PlaceCode>): FilterSpecification {
	return codes.size > 0 ? ['match', ['get', 'code'], [...codes], true, false] : nowhere;
}
const nowhere: FilterSpecification = ['boolean', false];

/** Lines of a map of this many places: those of thousands of communes must not drown their colour. */
export function lineStyle(places: number): {
	readonly width: ExpressionSpecification;
	readonly opacity: ExpressionSpecification;
} {
	const many = places > 1000;
	return {
		width: ['interpolate', ['linear'], ['zoom'], 5, many ? 0.2 : 0.4, 9, 0.9],
		opacity: ['interpolate', ['linear'], ['zoom'], 5, many ? 0.25 : 1, 8, 1]
	};
}

/** Smallest and largest size of a name in a hexagon, in pixels. */
const hexNames = { least: 8.5, most: 15 };
/** Size of a name beside the width of its hexagon: six letters a line, three lines. */
const hexNameShare = 0.29;

/**
 * How names stand in hexagons of this width in degrees: they grow with the map, so that they fit into
 * them, and wait until they can be read.
 */
function hexNameStyle(width: number): { size: ExpressionSpecification; from: number } {
	const atZoom0 = (hexNameShare * width * 512) / 360;
	const zoomAt = (size: number) => Math.log2(size / atZoom0);
	const { least, most } = hexNames;
	const [from, to] = [zoomAt(least), zoomAt(most)];
	return { size: ['interpolate', ['exponential', 2], ['zoom'], from, least, to, most], from };
}

/** Size of names by level, in pixels at zoom 5 and 9; wider places are written larger. */
const nameSizes: Readonly<Record<MapLevel, readonly [number, number]>> = {
	province: [11, 15],
	district: [10, 13],
	commune: [10, 12]
};

function nameSize(level: MapLevel): ExpressionSpecification {
	const [far, near] = nameSizes[level];
	return ['interpolate', ['linear'], ['zoom'], 5, far, 9, near];
}

/**
 * How a map of so many places writes their names; `hexWidth` is the width in degrees of the hexagons
 * that it is made of, if it is.
 */
export function nameStyle(
	level: MapLevel,
	places: number,
	hexWidth?: number
): {
	readonly size: ExpressionSpecification;
	/** The zoom from which there is room for them. */
	readonly from: number;
	readonly overlap: boolean;
	/** Width of the halo, pixels: a hexagon is a quiet ground. */
	readonly halo: number;
} {
	if (hexWidth !== undefined) return { ...hexNameStyle(hexWidth), overlap: true, halo: 0.8 };
	const from = places > 1000 ? 8.5 : places > 100 ? 6.8 : 0;
	return { size: nameSize(level), from, overlap: false, halo: nameHalo };
}

/** Width of the halo of names, pixels. */
const nameHalo = 1.4;
const font = ['Be Vietnam Pro', 'sans-serif'];

/** The layer, and its image, that hatches the places of a programme. */
export function markLayerOf(programme: Programme): string {
	return `mark-${programme}`;
}

/** The layer, and its image, that hatches places whose figure is an estimate by area. */
export const estimatedLayer = 'estimated';

/** Hatches over the colour, from the ground up. */
const hatchLayers = [estimatedLayer, ...programmes.map(markLayerOf)];

/** Layers of some places of the map. */
export const partialLayers: readonly string[] = [contradictedLayer, ...hatchLayers];

/** The layer, and its image, of missing data: it lies under all places. */
export const noDataLayer = 'no-data';

/** The layer of all places, which answers the pointer. */
export const colourLayer = 'colour';

/** The hatch of a layer over the colour. */
export function hatchOfLayer(id: string): Hatch {
	const programme = programmes.find((each) => markLayerOf(each) === id);
	return programme ? hatchOf(programme) : estimatedHatch;
}

/** The layer that writes the names of a level. */
export function namesLayerOf(level: MapLevel): string {
	return `names-${level}`;
}

/**
 * Layers from the ground up; the sea is the ground of the frame, seen through the canvas. The hatch of
 * missing data lies under the colour, which is clear where a place has no class; hatches of programmes lie
 * over it.
 */
export function layers(colours: MapColours, kind: PlaceKind): LayerSpecification[] {
	return [
		{
			id: 'land',
			type: 'fill',
			source: sourceIds.land,
			paint: { 'fill-color': colours.land, 'fill-antialias': false }
		},
		...placeLayers(colours, kind),
		...outlineLayers(colours),
		{
			id: 'seas',
			type: 'symbol',
			source: sourceIds.seas,
			layout: {
				'text-field': ['get', 'text'],
				'text-font': font,
				'text-size': 11,
				'text-max-width': 8,
				'text-allow-overlap': true,
				'text-ignore-placement': true
			},
			paint: textPaint(colours)
		}
	];
}

/**
 * The place under the pointer, and the selected one over it. Each line has one width: a width by feature
 * would need WebGL programs of its own, linked while the reader waits for the first outline.
 */
const outlines = [
	{ id: 'hovered-casing', selected: false, colour: 'selectedCasing', width: 5.5 },
	{ id: 'hovered', selected: false, colour: 'selected', width: 2 },
	{ id: 'selected-casing', selected: true, colour: 'selectedCasing', width: 7 },
	{ id: 'selected', selected: true, colour: 'selected', width: 3.5 }
] as const;

export const outlineLayerIds = outlines.map(({ id }) => id);

function outlineLayers(colours: MapColours): LayerSpecification[] {
	return outlines.map(({ id, selected, colour, width }) => ({
		id,
		type: 'line',
		source: sourceIds.outlined,
		filter: ['==', ['get', 'selected'], selected],
		layout: { 'line-join': 'round', 'line-cap': 'round' },
		paint: { 'line-color': colours[colour], 'line-width': width }
	}));
}

/** The layer of circles, and the layer that it lies under: outlines and names stay readable. */
export const circlesLayer = { id: 'circles', under: 'hovered-casing', opacity: 0.6 } as const;

/** Circles of counts; the colour below shines through. What is pointed at stays the place below. */
export function circles(colours: MapColours): LayerSpecification {
	return {
		id: circlesLayer.id,
		type: 'circle',
		source: sourceIds.circles,
		layout: { 'circle-sort-key': ['-', ['get', 'radius']] },
		paint: {
			'circle-radius': ['get', 'radius'],
			'circle-color': colours.labelHalo,
			'circle-opacity': circlesLayer.opacity,
			'circle-stroke-color': colours.label,
			'circle-stroke-width': 1.5
		}
	};
}

/** The source of places, and its layer of tiles where it has any. */
function placesIn(kind: PlaceKind): { source: string; 'source-layer'?: string } {
	return kind === 'tiles'
		? { source: sourceIds.places, 'source-layer': tileLayers.places }
		: { source: sourceIds.places };
}

function placeLayers(colours: MapColours, kind: PlaceKind): LayerSpecification[] {
	const places = placesIn(kind);
	// Thousands of small areas: smoothed edges would double the time of every change of colour.
	const smooth = kind === 'geojson';
	return [
		{
			id: noDataLayer,
			type: 'fill',
			// It is drawn only to be covered nearly everywhere: of ten thousand communes one outline is enough.
			...(kind === 'tiles'
				? { source: sourceIds.places, 'source-layer': tileLayers.ground }
				: places),
			paint: { 'fill-pattern': noDataLayer, 'fill-antialias': smooth }
		},
		{
			id: colourLayer,
			type: 'fill',
			...places,
			paint: { 'fill-color': fillOfState, 'fill-antialias': smooth }
		},
		...hatchLayers.map((id): LayerSpecification => ({
			id,
			type: 'fill',
			...places,
			filter: nowhere,
			paint: {
				'fill-pattern': id,
				'fill-opacity': toldOpacity(id),
				'fill-antialias': smooth
			}
		})),
		{
			id: 'place-lines',
			type: 'line',
			...places,
			// From afar the lines of ten thousand communes are finer than a pixel.
			minzoom: kind === 'tiles' ? 6.5 : 0,
			paint: { 'line-color': colours.placeLine }
		},
		{
			id: 'parent-lines',
			type: 'line',
			...(kind === 'tiles'
				? { source: sourceIds.places, 'source-layer': tileLayers.parents }
				: { source: sourceIds.parents }),
			layout: { 'line-join': kind === 'tiles' ? 'miter' : 'round' },
			paint: {
				'line-color': colours.parentLine,
				'line-width': ['interpolate', ['linear'], ['zoom'], 5, 0.6, 9, 1.4]
			}
		},
		{
			id: contradictedLayer,
			type: 'line',
			...places,
			filter: nowhere,
			paint: {
				'line-opacity': toldOpacity(contradictedLayer),
				'line-color': colours.contradicted,
				'line-width': ['interpolate', ['linear'], ['zoom'], 5, 1.2, 9, 2.4],
				'line-dasharray': [2, 1.5]
			}
		}
	];
}

/**
 * Layers of names, for under `seas`. Names of wider places lie on top, so that where there is no room
 * theirs stay.
 */
export function nameLayers(colours: MapColours, kind: PlaceKind): LayerSpecification[] {
	return [...mapLevels].reverse().map((level): SymbolLayerSpecification => {
		return {
			id: namesLayerOf(level),
			type: 'symbol',
			...(kind === 'tiles'
				? { source: sourceIds.places, 'source-layer': tileLayers.names }
				: { source: sourceIds.labels }),
			filter: ['==', ['get', 'level'], level],
			layout: {
				'text-field': ['get', 'text'],
				'text-font': font,
				'text-size': nameSize(level),
				'text-max-width': 7,
				'text-padding': 4
			},
			paint: textPaint(colours)
		};
	});
}

function textPaint(colours: MapColours): SymbolLayerSpecification['paint'] & object {
	return {
		'text-color': colours.label,
		'text-halo-color': colours.labelHalo,
		'text-halo-width': nameHalo
	};
}
