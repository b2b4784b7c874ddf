import * as maplibregl from 'maplibre-gl';
import styleUrl from 'maplibre-gl/dist/maplibre-gl.css?url';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import type { FeatureCollection, Geometry, MultiLineString, Point } from 'geojson';
import type { PlaceCode } from '../atlas/types';
import type { Extent } from '../geo/extent';
import { labelPoint } from '../geo/label-point';
import type { PlaceOutlines } from '../geo/place-features';
import { hatchImage } from './hatch-image';
import { hatchOf, noDataHatch } from './hatch';
import type { MapColours } from './map-colours';
import type { MapScene } from './scene';
import { programmes } from '../atlas/types';
import {
	classColourExpression,
	densityStyle,
	hexNameStyle,
	layers,
	nameSize,
	sourceIds,
	type SourceName
} from './style';

maplibregl.setWorkerUrl(workerUrl);

/** MapLibre's style sheet, only once there is a map: as an import it would hold up the first paint. */
function addStyleSheet(): void {
	if (document.querySelector(`link[href="${styleUrl}"]`)) return;
	const link = document.createElement('link');
	link.rel = 'stylesheet';
	link.href = styleUrl;
	document.head.append(link);
}

/** A name written at a point. */
export interface MapLabel {
	readonly at: readonly [number, number];
	readonly text: string;
}

/** What the map tells its page. */
export interface MapEvents {
	hover(code: PlaceCode | null, at: { x: number; y: number }): void;
	select(code: PlaceCode): void;
	drill(code: PlaceCode): void;
	/** The first picture is complete. */
	ready(): void;
}

/** A MapLibre map of places. Every method may be called before the style has loaded. */
export interface PlaceMap {
	setContext(land: FeatureCollection<Geometry>): void;
	/** Draws these outlines and shows the extent. */
	setOutlines(outlines: PlaceOutlines, nameOf: (code: PlaceCode) => string): void;
	setScene(scene: MapScene): void;
	setSelected(code: PlaceCode | null): void;
	setHovered(code: PlaceCode | null): void;
	setColours(colours: MapColours): void;
	setSeaLabels(labels: readonly MapLabel[]): void;
	fit(extent: Extent, animate: boolean): void;
	zoom(by: 1 | -1): void;
	/** Position of a point in the frame, in CSS pixels. */
	project(lonLat: readonly [number, number]): { x: number; y: number };
	destroy(): void;
}

const nothing: FeatureCollection<Geometry> = { type: 'FeatureCollection', features: [] };
const padding = 16;

function labelFeatures(labels: readonly MapLabel[]): FeatureCollection<Point> {
	return {
		type: 'FeatureCollection',
		features: labels.map(({ at, text }) => ({
			type: 'Feature',
			properties: { text },
			geometry: { type: 'Point', coordinates: [...at] }
		}))
	};
}

/** Creates the map in a container. Throws where WebGL2 is missing. */
export function createPlaceMap(
	container: HTMLElement,
	options: { colours: MapColours; extent: Extent; events: MapEvents; still: boolean }
): PlaceMap {
	const { events } = options;
	let colours = options.colours;
	let outlines: PlaceOutlines | null = null;
	let nameOf: (code: PlaceCode) => string = (code) => code;
	let scene: MapScene | null = null;
	let selected: PlaceCode | null = null;
	let hovered: PlaceCode | null = null;
	let land = nothing;
	let seaLabels: readonly MapLabel[] = [];
	let announced = false;

	addStyleSheet();
	const [west, south, east, north] = options.extent;
	const map = new maplibregl.Map({
		container,
		style: { version: 8, sources: {}, layers: [] },
		bounds: [west, south, east, north],
		fitBoundsOptions: { padding },
		attributionControl: false,
		dragRotate: false,
		pitchWithRotate: false,
		touchPitch: false,
		doubleClickZoom: false,
		// The table and the lists beside the map are its keyboard; the canvas keeps + - and arrows.
		keyboard: true,
		fadeDuration: options.still ? 0 : 150,
		renderWorldCopies: false,
		maxZoom: 14
	});
	map.touchZoomRotate.disableRotation();

	/** Runs once the style is there, and at once when it is. */
	let loaded = false;
	const waiting: (() => void)[] = [];
	const whenLoaded = (task: () => void) => {
		if (loaded) task();
		else waiting.push(task);
	};

	function setData(name: SourceName, data: FeatureCollection<Geometry> | MultiLineString): void {
		const source = map.getSource(sourceIds[name]);
		if (source instanceof maplibregl.GeoJSONSource) source.setData(data);
	}

	function addEverything(): void {
		for (const name of Object.keys(sourceIds) as SourceName[])
			map.addSource(sourceIds[name], {
				type: 'geojson',
				data: nothing,
				...(name === 'places' ? { promoteId: 'code', tolerance: 0.2 } : {})
			});
		addImages();
		for (const layer of layers(colours)) map.addLayer(layer);
	}

	function addImages(): void {
		const put = (id: string, image: ImageData) => {
			if (map.hasImage(id)) map.updateImage(id, image);
			else map.addImage(id, image, { pixelRatio: 2 });
		};
		put('no-data', hatchImage(noDataHatch, colours.noDataLine, null));
		for (const programme of programmes)
			put(`mark-${programme}`, hatchImage(hatchOf(programme), colours.mark, colours.markCasing));
	}

	function applyOutlines(): void {
		if (!outlines) return;
		setData('places', outlines.places);
		setData('parents', outlines.parents);
		const density = densityStyle(outlines.places.features.length);
		map.setPaintProperty('place-lines', 'line-width', density.lineWidth);
		map.setPaintProperty('place-lines', 'line-opacity', density.lineOpacity);
		map.setPaintProperty('parent-lines', 'line-opacity', density.lineOpacity);
		const hexNames = outlines.hexWidth ? hexNameStyle(outlines.hexWidth) : null;
		map.setLayerZoomRange('labels', hexNames?.from ?? density.labelsFrom, 24);
		map.setLayoutProperty('labels', 'text-size', hexNames?.size ?? nameSize);
		map.setLayoutProperty('labels', 'text-allow-overlap', hexNames !== null);
		const labels = outlines.places.features.map(({ properties, geometry }) => ({
			at: labelPoint(geometry),
			text: nameOf(properties.code)
		}));
		setData('labels', labelFeatures(labels));
	}

	function applyScene(): void {
		if (!scene || !outlines) return;
		map.setPaintProperty('colour', 'fill-color', classColourExpression(scene.colours));
		for (const { properties } of outlines.places.features)
			map.setFeatureState(
				{ source: sourceIds.places, id: properties.code },
				{ class: scene.classOf.get(properties.code) ?? -1 }
			);
		map.setFilter('contradicted', ['in', ['get', 'code'], ['literal', [...scene.contradicted]]]);
		for (const programme of programmes) {
			const codes = scene.marks.find((mark) => mark.programme === programme)?.codes;
			const id = `mark-${programme}`;
			map.setLayoutProperty(id, 'visibility', codes?.size ? 'visible' : 'none');
			if (codes) map.setFilter(id, ['in', ['get', 'code'], ['literal', [...codes]]]);
		}
	}

	function applySelected(): void {
		map.setFilter('selected', ['==', ['get', 'code'], selected ?? '']);
		map.setFilter('hovered', ['==', ['get', 'code'], hovered ?? '']);
	}

	function applyAll(): void {
		setData('land', land);
		setData('seas', labelFeatures(seaLabels));
		applyOutlines();
		applyScene();
		applySelected();
	}

	map.on('load', () => {
		addEverything();
		loaded = true;
		applyAll();
		for (const task of waiting.splice(0)) task();
	});
	// A lost context forgets every feature state.
	map.on('webglcontextrestored', applyAll);
	map.on('idle', () => {
		if (announced || !outlines || !scene) return;
		announced = true;
		events.ready();
	});

	// A resized frame shows the same extent, unless the reader has moved the map since.
	let fitted: Extent = options.extent;
	let moved = false;
	map.on('movestart', (event) => {
		if (event.originalEvent) moved = true;
	});
	map.on('resize', () => {
		const [w, s, e, n] = fitted;
		if (!moved) map.fitBounds([w, s, e, n], { padding, animate: false });
	});

	const codeAt = (event: maplibregl.MapLayerMouseEvent): PlaceCode | null => {
		const code: unknown = event.features?.[0]?.properties['code'];
		return (
			outlines?.places.features.find((each) => each.properties.code === code)?.properties.code ??
			null
		);
	};
	map.on('mousemove', 'no-data', (event) => {
		map.getCanvas().style.cursor = 'pointer';
		events.hover(codeAt(event), { x: event.point.x, y: event.point.y });
	});
	map.on('mouseleave', 'no-data', () => {
		map.getCanvas().style.cursor = '';
		events.hover(null, { x: 0, y: 0 });
	});
	map.on('click', 'no-data', (event) => {
		const code = codeAt(event);
		if (code) events.select(code);
	});
	map.on('dblclick', 'no-data', (event) => {
		const code = codeAt(event);
		if (code) events.drill(code);
	});

	return {
		setContext(next) {
			land = next;
			whenLoaded(() => {
				setData('land', land);
			});
		},
		setOutlines(next, names) {
			outlines = next;
			nameOf = names;
			whenLoaded(() => {
				map.removeFeatureState({ source: sourceIds.places });
				applyOutlines();
				applyScene();
			});
		},
		setScene(next) {
			scene = next;
			whenLoaded(applyScene);
		},
		setSelected(code) {
			selected = code;
			whenLoaded(applySelected);
		},
		setHovered(code) {
			hovered = code;
			whenLoaded(applySelected);
		},
		setColours(next) {
			colours = next;
			whenLoaded(() => {
				addImages();
				for (const layer of layers(colours))
					if ('paint' in layer)
						for (const [name, value] of Object.entries(layer.paint ?? {}))
							map.setPaintProperty(layer.id, name as 'fill-color', value);
				applyScene();
			});
		},
		setSeaLabels(labels) {
			seaLabels = labels;
			whenLoaded(() => {
				setData('seas', labelFeatures(seaLabels));
			});
		},
		fit(extent, animate) {
			const [w, s, e, n] = extent;
			fitted = extent;
			moved = false;
			map.fitBounds([w, s, e, n], { padding, animate: animate && !options.still, duration: 600 });
		},
		zoom(by) {
			moved = true;
			map.zoomTo(map.getZoom() + by, { animate: !options.still });
		},
		project([lon, lat]) {
			const { x, y } = map.project([lon, lat]);
			return { x, y };
		},
		destroy() {
			map.remove();
		}
	};
}
