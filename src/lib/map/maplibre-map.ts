import * as maplibregl from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import type { Feature, FeatureCollection, Geometry, MultiLineString, Point } from 'geojson';
import { isPlaceCode } from '../atlas/literals';
import { programmes, type PlaceCode } from '../atlas/types';
import type { Extent } from '../geo/extent';
import type { MapLabel } from '../geo/map-labels';
import type { PlaceOutlines } from '../geo/place-features';
import { tileBuffer, tileLayers } from '../geo/place-tiles';
import { awaitCanvas } from './after-picture';
import { hatchImage } from './hatch-image';
import { noDataHatch } from './hatch';
import type { MapColours } from './map-colours';
import type { MapEvents, PlaceMap } from './place-map';
import { PlaceState } from './place-state';
import { fillsOf, type MapScene } from './scene';
import {
	circles,
	circlesLayer,
	colourLayer,
	contradictedLayer,
	estimatedLayer,
	hatchOfLayer,
	layers,
	lineStyle,
	markLayerOf,
	nameLayers,
	nameStyle,
	namesLayerOf,
	noDataLayer,
	oneOfFilter,
	outlineLayerIds,
	partialLayers,
	sourceIds,
	type PlaceKind,
	type SourceName
} from './style';
import { tileOutline } from './tile-outline';
import { tileTemplate } from './tile-protocol';

maplibregl.setWorkerUrl(workerUrl);
// Tiles go to the workers in turn. On the first map of all communes every other tile is nearly all sea:
// of one or two workers, one would have all the work. They start while the outlines are on their way.
maplibregl.setWorkerCount(Math.max(3, maplibregl.getWorkerCount()));
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

/** Whether two extents differ by less than a tenth of the wider side. */
function nearly(a: Extent, b: Extent): boolean {
	const side = Math.max(a[2] - a[0], a[3] - a[1]);
	return a.every((each, i) => Math.abs(each - (b[i] ?? NaN)) < side / 10);
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
	/** The place under the pointer, as far as it is in the tile there. */
	let pointed: { readonly code: PlaceCode; readonly outline: Geometry } | null = null;
	let announced = false;
	let named = false;
	/** The tiles or the kind of data that the source of places has now; null before there is one. */
	let placesFrom: string | null = null;

	const [west, south, east, north] = options.extent;
	const map = new maplibregl.Map({
		container,
		// A change of colour is a choice, not a movement: it costs one picture, not a third of a second of them.
		style: { version: 8, sources: {}, layers: [], transition: { duration: 0, delay: 0 } },
		bounds: [west, south, east, north],
		fitBoundsOptions: { padding },
		attributionControl: false,
		dragRotate: false,
		pitchWithRotate: false,
		touchPitch: false,
		doubleClickZoom: false,
		// The page has keys of its own, which walk from place to place.
		keyboard: false,
		fadeDuration: options.still ? 0 : 150,
		renderWorldCopies: false,
		maxZoom: 14
	});
	map.touchZoomRotate.disableRotation();
	/**
	 * A flat map has no sky, yet MapLibre draws a clear one over the whole frame: without a graphics card that
	 * takes as long as all communes. There is no option for it.
	 */
	function leaveOutSky(): void {
		map.painter.drawFunctions = { ...map.painter.drawFunctions, sky: () => undefined };
	}
	leaveOutSky();
	// The frame around the canvas is what the keyboard reaches, and what has a name.
	const canvas = map.getCanvas();
	for (const name of ['role', 'aria-label', 'tabindex']) canvas.removeAttribute(name);

	/** Runs once the style is there; until then it is enough to remember what was set. */
	let loaded = false;
	const whenLoaded = (task: () => void) => {
		if (loaded) task();
	};

	/** Ten thousand fills are given once the tiles have been asked for, while the workers cut them. */
	let fillsWait = false;
	const kind = (): PlaceKind => (outlines?.tiles ? 'tiles' : 'geojson');
	const placesSource = () =>
		kind() === 'tiles'
			? { source: sourceIds.places, sourceLayer: tileLayers.places }
			: { source: sourceIds.places };
	const stateOf = <Value>(name: string) =>
		new PlaceState<Value>((id, value) => {
			map.setFeatureState({ ...placesSource(), id }, { [name]: value });
		});
	const fills = stateOf<string>('fill');
	/** Places that a layer of some places has been drawn for, and those that it is to show of them. */
	const partial = new Map(
		partialLayers.map((layer) => [
			layer,
			{ known: new Set<PlaceCode>(), shown: stateOf<true>(layer) }
		])
	);

	/** The map holds no places, or others. */
	function forgetPlaces(): void {
		map.removeFeatureState(placesSource());
		fills.forget();
		for (const [layer, { known, shown }] of partial) {
			shown.forget();
			known.clear();
			map.setFilter(layer, oneOfFilter(known));
		}
	}

	function setData(name: SourceName, data: FeatureCollection<Geometry> | MultiLineString): void {
		const source = map.getSource(sourceIds[name]);
		if (source instanceof maplibregl.GeoJSONSource) source.setData(data);
	}

	/** Draws the image of a hatch; its layer has the same name. */
	function drawHatch(id: string): void {
		const { noData, noDataLine, mark, markCasing } = colours;
		const image =
			id === noDataLayer
				? hatchImage(noDataHatch, { line: noDataLine, ground: noData })
				: hatchImage(hatchOfLayer(id), { line: mark, casing: markCasing });
		if (map.hasImage(id)) map.updateImage(id, image);
		else map.addImage(id, image, { pixelRatio: 2 });
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
		map.setPaintProperty(layer, 'text-halo-width', style.halo);
	}

	const placesOnMap = () => (outlines?.tiles ? Infinity : (outlines?.places.features.length ?? 0));

	function applyOutlines(): void {
		if (!outlines) return;
		preparePlaces();
		forgetPlaces();
		fillsWait = outlines.tiles !== undefined;
		if (!outlines.tiles) {
			setData('places', outlines.places);
			setData('parents', outlines.parents);
			setData('labels', pointFeatures(labels));
		}
		const density = lineStyle(placesOnMap());
		map.setPaintProperty('place-lines', 'line-width', density.width);
		map.setPaintProperty('place-lines', 'line-opacity', density.opacity);
		// Tiles hold no more borders than there is room for.
		map.setPaintProperty('parent-lines', 'line-opacity', outlines.tiles ? 0.8 : density.opacity);
		spaceNames();
	}

	function applyScene(): void {
		if (!scene || !outlines) return;
		if (!fillsWait) fills.apply(fillsOf(scene, colours.filtered));
		limit(contradictedLayer, scene.contradicted);
		hatch(estimatedLayer, scene.estimated);
		applyCircles(scene.circles);
		for (const programme of programmes)
			hatch(
				markLayerOf(programme),
				scene.marks.find((mark) => mark.programme === programme)?.codes
			);
	}

	/** Their layer comes with the first of them: its program would be linked while a map is waited for. */
	let circlesShown: MapScene['circles'];
	function applyCircles(next: MapScene['circles']): void {
		if (next && !map.getLayer(circlesLayer.id)) map.addLayer(circles(colours), circlesLayer.under);
		if (next !== circlesShown) setData('circles', pointFeatures(next?.all ?? []));
		circlesShown = next;
	}

	function hatch(layer: string, codes: ReadonlySet<PlaceCode> = new Set()): void {
		if (codes.size > 0 && !map.hasImage(layer)) drawHatch(layer);
		limit(layer, codes);
	}

	/** Shows these places alone in a layer. Those that it was drawn for before stay in it, told to be clear. */
	function limit(layer: string, codes: ReadonlySet<PlaceCode>): void {
		const own = partial.get(layer);
		if (!own) return;
		const before = own.known.size;
		for (const code of codes) own.known.add(code);
		if (own.known.size > before) map.setFilter(layer, oneOfFilter(own.known));
		own.shown.apply(new Map([...codes].map((code) => [code, true])));
	}

	/** The outline of a place: the whole of it, or what of it is in the tiles on screen. */
	function outlineOf(code: PlaceCode): Geometry[] {
		if (code === pointed?.code) return [pointed.outline];
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
		return pieces.length > 0 ? [withoutCuts(pieces)] : [];
	}

	function withoutCuts(pieces: Geometry[]): Geometry {
		const zoom = Math.min(Math.floor(map.getZoom()), outlines?.tiles?.maxZoom ?? Infinity);
		return tileOutline(pieces, { zoom, margin: tileBuffer });
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
		const features = [
			...feature(hovered === selected ? null : hovered, false),
			...feature(selected, true)
		];
		setData('outlined', { type: 'FeatureCollection', features });
		// MapLibre masks the tiles of what is in sight, also of nothing: a tenth of a picture of all communes.
		const visibility = features.length > 0 ? 'visible' : 'none';
		for (const id of outlineLayerIds) map.setLayoutProperty(id, 'visibility', visibility);
	}

	function applyAll(): void {
		drawHatch(noDataLayer);
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
	// A lost context forgets every feature state, and what draws.
	map.on('webglcontextrestored', () => {
		leaveOutSky();
		applyAll();
	});
	// Other tiles hold other pieces of the selected place.
	let otherTiles = true;
	map.on('moveend', () => {
		otherTiles = true;
		pointed = null;
	});
	map.on('idle', () => {
		if (!outlines || !scene) return;
		if (otherTiles && outlines.tiles && selected) applyOutlined();
		otherTiles = false;
		addNames();
	});
	const { gl } = map.painter.context;
	/** Signalled once the graphics process is done with the last picture. */
	let done: WebGLSync | null = null;
	const stopAwaiting = awaitCanvas(() => {
		const picture = done;
		// A lost context knows of no picture.
		return () => picture !== null && gl.getSyncParameter(picture, gl.SYNC_STATUS) === gl.UNSIGNALED;
	});
	// The first picture is complete with the colours: what is written on them may come later.
	map.on('render', () => {
		done = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
		gl.flush();
		if (fillsWait && scene) {
			fillsWait = false;
			fills.apply(fillsOf(scene, colours.filtered));
		}
		if (announced || !outlines || !scene || !map.isSourceLoaded(sourceIds.places)) return;
		announced = true;
		events.ready();
	});

	function tellCamera(): void {
		const bounds = map.getBounds();
		const { lng, lat } = map.getCenter();
		events.move({
			extent: [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()],
			kmPerPixel: (equatorKm * Math.cos((lat * Math.PI) / 180)) / (512 * 2 ** map.getZoom()),
			centre: [lng, lat],
			zoom: map.getZoom()
		});
	}
	map.on('move', tellCamera);

	// A resized frame shows the same extent, unless the reader has moved the map since.
	let fitted: Extent = options.extent;
	let keptFree = 0;
	function fitAgain(animate: boolean): void {
		const [w, s, e, n] = fitted;
		const right = padding + keptFree * map.getContainer().clientWidth;
		const space = {
			top: padding,
			bottom: padding,
			left: keptFree > 0 ? padding / 2 : padding,
			right
		};
		map.fitBounds([w, s, e, n], { padding: space, animate, duration: 600 });
	}
	let moved = false;
	map.on('movestart', (event) => {
		if (event.originalEvent) moved = true;
	});
	map.on('resize', () => {
		if (!moved) fitAgain(false);
		tellCamera();
	});
	tellCamera();

	const codeAt = (event: maplibregl.MapLayerMouseEvent): PlaceCode | null => {
		const code: unknown = event.features?.[0]?.properties['code'];
		return isPlaceCode(code) ? code : null;
	};
	map.on('mousemove', colourLayer, (event) => {
		// While the map is dragged the place under the pointer stays the same.
		if (map.dragPan.isActive()) return;
		map.getCanvas().style.cursor = 'pointer';
		const code = codeAt(event);
		// To look a place up among ten thousand in the tiles takes longer than a frame: it is at hand here.
		if (code === null || !outlines?.tiles) pointed = null;
		else if (code !== pointed?.code) {
			const pieces = (event.features ?? []).filter((each) => each.properties['code'] === code);
			pointed = { code, outline: withoutCuts(pieces.map(({ geometry }) => geometry)) };
		}
		events.hover(code, { x: event.point.x, y: event.point.y });
	});
	map.on('mouseleave', colourLayer, () => {
		map.getCanvas().style.cursor = '';
		events.hover(null, { x: 0, y: 0 });
	});
	map.on('click', colourLayer, (event) => {
		const code = codeAt(event);
		if (code) events.select(code);
	});
	map.on('dblclick', colourLayer, (event) => {
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
			if (code === selected) return;
			selected = code;
			whenLoaded(applyOutlined);
		},
		setHovered(code) {
			if (code === hovered) return;
			hovered = code;
			whenLoaded(applyOutlined);
		},
		setColours(next) {
			colours = next;
			whenLoaded(() => {
				for (const id of map.listImages()) drawHatch(id);
				for (const layer of [
					...layers(colours, kind()),
					...nameLayers(colours, kind()),
					circles(colours)
				])
					if (map.getLayer(layer.id) && 'paint' in layer)
						for (const [name, value] of Object.entries(layer.paint ?? {}))
							map.setPaintProperty(layer.id, name as 'fill-color', value);
				spaceNames();
				applyScene();
			});
		},
		setSeaLabels(next) {
			seaLabels = next;
			whenLoaded(() => {
				setData('seas', pointFeatures(seaLabels));
			});
		},
		async drawn() {
			await map.once('render');
		},
		fit(extent, animate, aside = 0) {
			// On the way to a place its exact outlines arrive: they are no reason to start again.
			const underWay = map.isMoving() && !moved && nearly(extent, fitted);
			fitted = extent;
			keptFree = aside;
			moved = false;
			if (!underWay) fitAgain(animate && !options.still);
		},
		follow({ centre: [lon, lat], zoom }) {
			const { lng, lat: own } = map.getCenter();
			// Two maps that follow each other stop here.
			const far = Math.abs(lng - lon) + Math.abs(own - lat) + Math.abs(map.getZoom() - zoom);
			if (far < 1e-6) return;
			moved = true;
			map.jumpTo({ center: [lon, lat], zoom });
		},
		zoom(by, around) {
			moved = true;
			map.zoomTo(map.getZoom() + by, {
				animate: !options.still,
				...(around ? { around: [around[0], around[1]] } : {})
			});
		},
		pan(east, south) {
			moved = true;
			const { clientWidth, clientHeight } = container;
			map.panBy([east * clientWidth, south * clientHeight], { animate: !options.still });
		},
		reveal(lonLat, covered = 0) {
			const look = () => {
				const { x, y } = map.project([lonLat[0], lonLat[1]]);
				const { clientWidth, clientHeight } = container;
				const inside = (at: number, side: number) => at > side / 8 && at < (side * 7) / 8;
				if (inside(x, clientWidth) && inside(y, clientHeight - covered)) return;
				moved = true;
				map.panTo([lonLat[0], lonLat[1]], {
					animate: !options.still,
					duration: 250,
					offset: [0, -covered / 2]
				});
			};
			if (map.isMoving()) void map.once('moveend', look);
			else look();
		},
		shareGestures(left) {
			map.cooperativeGestures.enable();
			map.on('cooperativegestureprevented', ({ gestureType }) => left(gestureType));
		},
		project([lon, lat]) {
			const { x, y } = map.project([lon, lat]);
			return { x, y };
		},
		destroy() {
			stopAwaiting();
			map.remove();
		}
	};
}
