import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { programmes } from '../atlas/types';
import type { MapColours } from './map-colours';

/** Sources of the map style. */
export const sourceIds = {
	land: 'land',
	places: 'places',
	parents: 'parents',
	labels: 'labels',
	seas: 'seas'
} as const;
export type SourceName = keyof typeof sourceIds;

/** Fill colour by the class in a place's feature state; clear where it has none. */
export function classColourExpression(colours: readonly string[]): ExpressionSpecification {
	const clear = 'rgba(0,0,0,0)';
	const [first = clear, ...rest] = colours;
	return [
		'match',
		['coalesce', ['feature-state', 'class'], -1],
		0,
		first,
		...rest.flatMap((colour, i) => [i + 1, colour]),
		clear
	];
}

/**
 * Names and lines of a map of this many places: names wait until there is room for them, and the
 * lines of thousands of communes must not drown their colour.
 */
export function densityStyle(places: number): {
	readonly labelsFrom: number;
	readonly lineWidth: ExpressionSpecification;
	readonly lineOpacity: ExpressionSpecification;
} {
	const many = places > 1000;
	return {
		labelsFrom: many ? 8.5 : places > 100 ? 6.8 : 0,
		lineWidth: ['interpolate', ['linear'], ['zoom'], 5, many ? 0.2 : 0.4, 9, 0.9],
		lineOpacity: ['interpolate', ['linear'], ['zoom'], 5, many ? 0.25 : 1, 8, 1]
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
export function hexNameStyle(width: number): {
	readonly size: ExpressionSpecification;
	readonly from: number;
} {
	const atZoom0 = (hexNameShare * width * 512) / 360;
	const zoomAt = (size: number) => Math.log2(size / atZoom0);
	const { least, most } = hexNames;
	const [from, to] = [zoomAt(least), zoomAt(most)];
	return { size: ['interpolate', ['exponential', 2], ['zoom'], from, least, to, most], from };
}

/** Size of names on real outlines, by zoom. */
export const nameSize: ExpressionSpecification = [
	'interpolate',
	['linear'],
	['zoom'],
	5,
	10,
	9,
	13
];

const font = ['Be Vietnam Pro', 'sans-serif'];

/**
 * Layers from the ground up. The hatch of missing data lies under the colour, which is clear where a
 * place has no class; hatches of programmes lie over it. The layer `no-data` covers every place, so it
 * is the one that answers the pointer.
 */
export function layers(colours: MapColours): LayerSpecification[] {
	const text = {
		'text-color': colours.label,
		'text-halo-color': colours.labelHalo,
		'text-halo-width': 1.4
	};
	return [
		{ id: 'sea', type: 'background', paint: { 'background-color': colours.sea } },
		{ id: 'land', type: 'fill', source: sourceIds.land, paint: { 'fill-color': colours.land } },
		{
			id: 'no-data',
			type: 'fill',
			source: sourceIds.places,
			paint: { 'fill-color': colours.noData }
		},
		{
			id: 'no-data-hatch',
			type: 'fill',
			source: sourceIds.places,
			paint: { 'fill-pattern': 'no-data' }
		},
		{
			id: 'colour',
			type: 'fill',
			source: sourceIds.places,
			paint: { 'fill-color': 'rgba(0,0,0,0)', 'fill-antialias': true }
		},
		...programmes.map((programme): LayerSpecification => ({
			id: `mark-${programme}`,
			type: 'fill',
			source: sourceIds.places,
			layout: { visibility: 'none' },
			filter: ['==', ['get', 'code'], ''],
			paint: { 'fill-pattern': `mark-${programme}` }
		})),
		{
			id: 'place-lines',
			type: 'line',
			source: sourceIds.places,
			layout: { 'line-join': 'round' },
			paint: { 'line-color': colours.placeLine }
		},
		{
			id: 'parent-lines',
			type: 'line',
			source: sourceIds.parents,
			layout: { 'line-join': 'round' },
			paint: {
				'line-color': colours.parentLine,
				'line-width': ['interpolate', ['linear'], ['zoom'], 5, 0.6, 9, 1.4]
			}
		},
		{
			id: 'contradicted',
			type: 'line',
			source: sourceIds.places,
			filter: ['==', ['get', 'code'], ''],
			paint: {
				'line-color': colours.contradicted,
				'line-width': ['interpolate', ['linear'], ['zoom'], 5, 1.2, 9, 2.4],
				'line-dasharray': [2, 1.5]
			}
		},
		{
			id: 'hovered',
			type: 'line',
			source: sourceIds.places,
			filter: ['==', ['get', 'code'], ''],
			layout: { 'line-join': 'round' },
			paint: { 'line-color': colours.selected, 'line-width': 1.8 }
		},
		{
			id: 'selected',
			type: 'line',
			source: sourceIds.places,
			filter: ['==', ['get', 'code'], ''],
			layout: { 'line-join': 'round' },
			paint: { 'line-color': colours.selected, 'line-width': 3 }
		},
		{
			id: 'labels',
			type: 'symbol',
			source: sourceIds.labels,
			layout: {
				'text-field': ['get', 'text'],
				'text-font': font,
				'text-size': nameSize,
				'text-max-width': 7,
				'text-padding': 4
			},
			paint: text
		},
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
			paint: text
		}
	];
}
