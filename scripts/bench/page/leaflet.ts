import * as L from 'leaflet';
import type { Feature } from 'geojson';
import { countryExtent } from '../../../src/lib/geo/extent';
import {
	placeOutlines,
	propertiesOf,
	type PlaceTopology
} from '../../../src/lib/geo/place-features';
import type { MapScene } from '../../../src/lib/map/scene';
import { sceneByLot } from './classes';
import { recolours, timed, type MapTimes } from './measure';

/** Leaflet's canvas, telling when a picture is complete: it draws in the frame after a change. */
class TellingCanvas extends L.Canvas {
	#told: () => void = () => undefined;

	_redraw(): void {
		// Leaflet has no event for this; its own drawing stands untouched.
		const draw: unknown = Reflect.get(L.Canvas.prototype, '_redraw');
		if (typeof draw === 'function') draw.call(this);
		this.#told();
	}

	/** Resolves at the end of the next drawing. */
	drawn(): Promise<void> {
		return new Promise((resolve) => {
			this.#told = resolve;
		});
	}
}

/** All communes drawn and recoloured by Leaflet's canvas, from the TopoJSON in memory. */
export async function measureLeaflet(
	container: HTMLElement,
	topology: PlaceTopology
): Promise<MapTimes> {
	const canvas = new TellingCanvas();
	let layer: L.GeoJSON | undefined;
	let codes: Parameters<typeof sceneByLot>[0] = [];
	const fill = (scene: MapScene) => (feature?: Feature) => {
		const place = propertiesOf({ properties: feature?.properties ?? {} });
		const index = place ? scene.classOf.get(place.code) : undefined;
		return { fillColor: scene.colours[index ?? -1] ?? '#fff' };
	};
	const first_ms = await timed(async () => {
		const { places } = placeOutlines(topology);
		codes = places.features.map(({ properties }) => properties.code);
		const style = fill(sceneByLot(codes, 0));
		const map = L.map(container, { renderer: canvas, zoomSnap: 0, zoomControl: false });
		const [west, south, east, north] = countryExtent;
		map.fitBounds([
			[south, west],
			[north, east]
		]);
		layer = L.geoJSON(places, {
			style: (feature) => ({ ...style(feature), fillOpacity: 1, color: '#6d675c', weight: 0.5 })
		}).addTo(map);
		// Its first drawing, of the empty canvas, is behind it by now.
		await canvas.drawn();
	});
	const recolour_ms: number[] = [];
	for (let i = 1; i <= recolours; i += 1)
		recolour_ms.push(
			await timed(async () => {
				const drawn = canvas.drawn();
				layer?.setStyle(fill(sceneByLot(codes, i)));
				await drawn;
			})
		);
	return { first_ms, recolour_ms };
}
