import * as maplibregl from 'maplibre-gl';
import './maplibre-map.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import type { Feature, FeatureCollection, Geometry, MultiLineString, Point } from 'geojson';
import { isPlaceCode } from '../atlas/literals';
import { programmes, type PlaceCode } from '../atlas/types';
import type { Extent } from '../geo/extent';
import type { MapLabel } from '../geo/map-labels';
import type { PlaceOutlines } from '../geo/place-features';
import { tileBuffer, tileLayers } from '../geo/place-tiles';
import { ClassState } from './class-state';
import { hatchImage } from './hatch-image';
import { estimatedHatch, hatchOf, noDataHatch } from './hatch';
import type { MapColours } from './map-colours';
import type { MapEvents, PlaceMap } from './place-map';
import { drawnClasses, type MapScene } from './scene';
import {
	classColourExpression,
	estimatedLayer,
	layers,
	lineStyle,
	markLayerOf,
	nameLayers,
	nameStyle,
	namesLayerOf,
	oneOfFilter,
	sourceIds,
	type PlaceKind,
	type SourceName
} from './style';
import { tileOutline } from './tile-outline';
import { tileTemplate } from './tile-protocol';

maplibregl.setWorkerUrl(workerUrl);
// The workers start while the outlines are on their way.
maplibregl.prewarm();

const nothing: FeatureCollection<Geometry> = { type: 'FeatureCollection', features: [] };
const padding = 16;
/** Length of the equator, which MapLibre's zoom 0 lays over 512 pixels. */
const equatorKm = 40_075.017;

function pointFeatures<Properties extends object>(
	points: readonly (Properties & { readonly at: readonly [number, number] })[]
): FeatureCollection<Point, Omit<Properties, 'at'>> {
	return {
		type: 'FeatureCollection',
		features: points.map(({ at, ...properties }) => ({
			type: 'Feature',
			properties,
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
	let labels: readonly MapLabel[] = [];
	let scene: MapScene | null = null;
	let selected: PlaceCode | null = null;
	let hovered: PlaceCode | null = null;
	let land = nothing;
	let seaLabels: readonly { at: readonly [number, number]; text: string }[] = [];
	let announced = false;
	let named = false;
	/** The tiles or the kind of data that the source of places has now; null before there is one. */
	let placesFrom: string | null = null;

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

	/** Runs once the style is there; until then it is enough to remember what was set. */
	let loaded = false;
	const whenLoaded = (task: () => void) => {
		if (loaded) task();
	};

	const kind = (): PlaceKind => (outlines?.tiles ? 'tiles' : 'geojson');
	const placesSource = () =>
		kind() === 'tiles'
			? { source: sourceIds.places, sourceLayer: tileLayers.places }
			: { source: sourceIds.places };
	const classes = new ClassState({
		set: (id, index) => map.setFeatureState({ ...placesSource(), id }, { class: index }),
		clear: () => map.removeFeatureState(placesSource())
	});

	function setData(name: SourceName, data: FeatureCollection<Geometry> | MultiLineString): void {
		const source = map.getSource(sourceIds[name]);
		if (source instanceof maplibregl.GeoJSONSource) source.setData(data);
	}

	function addImages(): void {
		const put = (id: string, image: ImageData) => {
			if (map.hasImage(id)) map.updateImage(id, image);
			else map.addImage(id, image, { pixelRatio: 2 });
		};
		const { noData, noDataLine, mark, markCasing } = colours;
		put('no-data', hatchImage(noDataHatch, { line: noDataLine, ground: noData }));
		for (const programme of programmes)
			put(
				markLayerOf(programme),
				hatchImage(hatchOf(programme), { line: mark, casing: markCasing })
			);
		put(estimatedLayer, hatchImage(estimatedHatch, { line: mark, casing: markCasing }));
	}

	/** Makes the source of places one that can hold the outlines, and the layers that draw it. */
	function preparePlaces(): void {
		const tiles = outlines?.tiles;
		const from = tiles ? tileTemplate(tiles) : 'geojson';
		if (placesFrom === from) return;
		for (const id of map.getLayersOrder()) map.removeLayer(id);
		if (map.getSource(sourceIds.places)) map.removeSource(sourceIds.places);
		placesFrom = from;
		map.addSource(
			sourceIds.places,
			tiles
				? {
						type: 'vector',
						tiles: [from],
						minzoom: tiles.minZoom,
						maxzoom: tiles.maxZoom,
						promoteId: 'code'
					}
				: { type: 'geojson', data: nothing, promoteId: 'code', tolerance: 0.2 }
		);
		for (const layer of layers(colours, kind())) map.addLayer(layer);
		named = false;
	}

	/** Writes the names, once the colours are there: laying them out holds up the first picture. */
	function addNames(): void {
		if (named) return;
		named = true;
		for (const layer of nameLayers(colours, kind())) map.addLayer(layer, 'seas');
		spaceNames();
	}

	/** Names of the map's own places wait until there is room for them; in hexagons they grow with these. */
	function spaceNames(): void {
		const [own] = labels;
		if (!named || !own) return;
		const layer = namesLayerOf(own.level);
		const style = nameStyle(own.level, placesOnMap(), outlines?.hexWidth);
		map.setLayerZoomRange(layer, style.from, 24);
		map.setLayoutProperty(layer, 'text-size', style.size);
		map.setLayoutProperty(layer, 'text-allow-overlap', style.overlap);
	}

	const placesOnMap = () => (outlines?.tiles ? Infinity : (outlines?.places.features.length ?? 0));

	function applyOutlines(): void {
		if (!outlines) return;
		preparePlaces();
		classes.forget();
		if (!outlines.tiles) {
			setData('places', outlines.places);
			setData('parents', outlines.parents);
			setData('labels', pointFeatures(labels));
		}
		const density = lineStyle(placesOnMap());
		map.setPaintProperty('place-lines', 'line-width', density.width);
		map.setPaintProperty('place-lines', 'line-opacity', density.opacity);
		map.setPaintProperty('parent-lines', 'line-opacity', density.opacity);
		spaceNames();
	}

	function applyScene(): void {
		if (!scene || !outlines) return;
		const colour = classColourExpression(scene, colours.filtered);
		map.setPaintProperty('colour', 'fill-color', colour);
		classes.apply(drawnClasses(scene));
		map.setFilter('contradicted', oneOfFilter(scene.contradicted));
		hatch(estimatedLayer, scene.estimated);
		for (const programme of programmes)
			hatch(
				markLayerOf(programme),
				scene.marks.find((mark) => mark.programme === programme)?.codes
			);
	}

	function hatch(layer: string, codes: ReadonlySet<PlaceCode> = new Set()): void {
		map.setLayoutProperty(layer, 'visibility', codes.size > 0 ? 'visible' : 'none');
		if (codes.size > 0) map.setFilter(layer, oneOfFilter(codes));
	}

	/** The outline of a place: the whole of it, or what of it is in the tiles on screen. */
	function outlineOf(code: PlaceCode): Geometry[] {
		if (!outlines?.tiles)
			return (outlines?.places.features ?? [])
				.filter(({ properties }) => properties.code === code)
				.map(({ geometry }) => geometry);
		const pieces = map
			.querySourceFeatures(sourceIds.places, {
				sourceLayer: tileLayers.places,
				filter: ['==', ['get', 'code'], code]
			})
			.map(({ geometry }) => geometry);
		const zoom = Math.min(Math.floor(map.getZoom()), outlines.tiles.maxZoom);
		return pieces.length > 0 ? [tileOutline(pieces, { zoom, margin: tileBuffer })] : [];
	}

	function applyOutlined(): void {
		const feature = (code: PlaceCode | null, isSelected: boolean): Feature<Geometry>[] =>
			code === null
				? []
				: outlineOf(code).map((geometry) => ({
						type: 'Feature',
						properties: { selected: isSelected },
						geometry
					}));
		setData('outlined', {
			type: 'FeatureCollection',
			features: [
				...feature(hovered === selected ? null : hovered, false),
				...feature(selected, true)
			]
		});
	}

	function applyAll(): void {
		addImages();
		setData('land', land);
		setData('seas', pointFeatures(seaLabels));
		applyOutlines();
		applyScene();
		applyOutlined();
	}

	map.on('style.load', () => {
		for (const name of Object.keys(sourceIds) as SourceName[])
			if (name !== 'places') map.addSource(sourceIds[name], { type: 'geojson', data: nothing });
		loaded = true;
		applyAll();
	});
	// A lost context forgets every feature state.
	map.on('webglcontextrestored', applyAll);
	// Other tiles hold other pieces of the selected place.
	let otherTiles = true;
	map.on('moveend', () => {
		otherTiles = true;
	});
	map.on('idle', () => {
		if (!outlines || !scene) return;
		if (otherTiles && outlines.tiles && selected) applyOutlined();
		otherTiles = false;
		addNames();
		if (announced) return;
		announced = true;
		events.ready();
	});

	function tellCamera(): void {
		const bounds = map.getBounds();
		const { lat } = map.getCenter();
		events.move({
			extent: [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()],
			kmPerPixel: (equatorKm * Math.cos((lat * Math.PI) / 180)) / (512 * 2 ** map.getZoom())
		});
	}
	map.on('move', tellCamera);

	// A resized frame shows the same extent, unless the reader has moved the map since.
	let fitted: Extent = options.extent;
	let moved = false;
	map.on('movestart', (event) => {
		if (event.originalEvent) moved = true;
	});
	map.on('resize', () => {
		const [w, s, e, n] = fitted;
		if (!moved) map.fitBounds([w, s, e, n], { padding, animate: false });
		tellCamera();
	});
	tellCamera();

	const codeAt = (event: maplibregl.MapLayerMouseEvent): PlaceCode | null => {
		const code: unknown = event.features?.[0]?.properties['code'];
		return isPlaceCode(code) ? code : null;
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
			labels = names;
			otherTiles = true;
			whenLoaded(() => {
				applyOutlines();
				applyScene();
				applyOutlined();
			});
		},
		setScene(next) {
			scene = next;
			whenLoaded(applyScene);
		},
		setSelected(code) {
			selected = code;
			whenLoaded(applyOutlined);
		},
		setHovered(code) {
			hovered = code;
			whenLoaded(applyOutlined);
		},
		setColours(next) {
			colours = next;
			whenLoaded(() => {
				addImages();
				for (const layer of [...layers(colours, kind()), ...nameLayers(colours, kind())])
					if (map.getLayer(layer.id) && 'paint' in layer)
						for (const [name, value] of Object.entries(layer.paint ?? {}))
							map.setPaintProperty(layer.id, name as 'fill-color', value);
				applyScene();
			});
		},
		setSeaLabels(next) {
			seaLabels = next;
			whenLoaded(() => {
				setData('seas', pointFeatures(seaLabels));
			});
		},
		async settled() {
			await map.once('idle');
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
