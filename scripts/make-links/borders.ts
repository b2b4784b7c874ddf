/** Which places of a level touch, and along how many kilometres. */
import { length } from '@turf/turf';
import { feature } from 'topojson-client';
import { polygonArcs, type PlacesTopology } from '../../src/lib/geo/places-topology';

/** Shorter contacts are corners: three steps of the grid on which the packs are written. */
const SHORTEST_KM = 0.05;

/** Two places that touch; `code` comes before `neighbour`. */
export interface Border {
	readonly code: string;
	readonly neighbour: string;
	readonly km: number;
}

/** The common borders of a level, from arcs that two places share, and the places without any. */
export function bordersOf(topology: PlacesTopology): { borders: Border[]; alone: string[] } {
	const users = new Map<number, Set<string>>();
	const places = topology.objects.places.geometries;
	for (const place of places) {
		for (const arc of polygonArcs(place).flat(2)) {
			const index = arc < 0 ? ~arc : arc;
			users.set(index, (users.get(index) ?? new Set()).add(place.id));
		}
	}
	const lengths = new Map<string, number>();
	for (const [arc, codes] of users) {
		const [code, neighbour, third] = [...codes].sort();
		if (code === undefined || neighbour === undefined) continue;
		if (third) throw new Error(`${code}, ${neighbour} and ${third} share one line · mend the pack`);
		const line = feature(topology, { type: 'LineString', arcs: [arc] });
		const key = `${code} ${neighbour}`;
		lengths.set(key, (lengths.get(key) ?? 0) + length(line, { units: 'kilometers' }));
	}
	const borders = [...lengths]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.flatMap(([key, km]): Border[] => {
			const [code = '', neighbour = ''] = key.split(' ');
			return km < SHORTEST_KM ? [] : [{ code, neighbour, km }];
		});
	const touching = new Set(borders.flatMap(({ code, neighbour }) => [code, neighbour]));
	return { borders, alone: places.map(({ id }) => id).filter((code) => !touching.has(code)) };
}
