import { countryExtent } from '../../../src/lib/geo/extent';
import { propertiesOf, type PlaceTopology } from '../../../src/lib/geo/place-features';
import type { PlaceTiles } from '../../../src/lib/geo/place-tiles';
import { createPlaceMap } from '../../../src/lib/map/maplibre-map';
import { sceneByLot } from './classes';
import { recolours, timed, type MapTimes } from './measure';

const colours = {
	sea: '#dfe8ec',
	land: '#eeece6',
	noData: '#f6f5f1',
	noDataLine: '#b3aea3',
	placeLine: '#6d675c',
	parentLine: '#3c3832',
	filtered: '#d9d6cf',
	contradicted: '#7a0177',
	selected: '#0b3d91',
	selectedCasing: '#fff',
	mark: '#26221c',
	markCasing: '#ffffff',
	label: '#26221c',
	labelHalo: '#ffffff'
};

/** All communes drawn and recoloured by the atlas's own map, from its tiles. */
export async function measureOurs(
	container: HTMLElement,
	tiles: PlaceTiles,
	topology: PlaceTopology
): Promise<MapTimes> {
	const codes = topology.objects.places.geometries.flatMap(
		(geometry) => propertiesOf(geometry)?.code ?? []
	);
	const nothing = () => undefined;
	let drawn: () => void = nothing;
	const next = () =>
		new Promise<void>((resolve) => {
			drawn = resolve;
		});
	let map: ReturnType<typeof createPlaceMap> | undefined;
	const first_ms = await timed(async () => {
		const ready = next();
		map = createPlaceMap(container, {
			colours,
			extent: countryExtent,
			still: true,
			events: {
				hover: nothing,
				select: nothing,
				drill: nothing,
				move: nothing,
				ready: () => drawn()
			}
		});
		map.setOutlines(
			{
				places: { type: 'FeatureCollection', features: [] },
				parents: { type: 'MultiLineString', coordinates: [] },
				tiles
			},
			[]
		);
		map.setScene(sceneByLot(codes, 0));
		await ready;
	});
	const recolour_ms: number[] = [];
	for (let i = 1; i <= recolours; i += 1)
		recolour_ms.push(
			await timed(async () => {
				const ready = map?.drawn();
				map?.setScene(sceneByLot(codes, i));
				await ready;
			})
		);
	return { first_ms, recolour_ms };
}
