/** Which part of the country's outline is its border on land, and with which neighbour. */
import { distance, midpoint } from '@turf/turf';
import { feature, mergeArcs } from 'topojson-client';
import type { Position } from 'geojson';
import type { LandNeighbour } from '../../src/lib/atlas/types';
import { polygonArcs, type PlacesTopology } from '../../src/lib/geo/places-topology';
import { NearLine } from './near-line';
import type { CountryBorder } from './neighbour-countries';

/**
 * How far the outline may run beside Natural Earth's border: of the packs 95 % lies within 4 km of
 * it and nothing beyond 11. A pack that leaves it is drawn wrong.
 */
const TOLERANCE_KM = 12;

/** One straight side of the country's outline. */
interface Side {
	readonly commune: string;
	readonly ends: readonly [Position, Position];
}

/** A side that is border on land. */
export interface BorderSide extends Side {
	readonly country: LandNeighbour;
	readonly km: number;
	/** From its middle to the border of Natural Earth. */
	readonly offKm: number;
}

/**
 * The border on land, side by side: the stretch of the mainland's outline between the two sea ends that
 * runs along the given borders. Each side borders the country whose border is nearest to its middle.
 * Throws, with the commune, where the outline leaves all borders farther than the tolerance.
 */
export function landBorderOf(
	communes: PlacesTopology,
	borders: readonly CountryBorder[],
	seaEnds: readonly [Position, Position]
): BorderSide[] {
	const near = borders.map(({ country, lines }) => ({ country, line: new NearLine(lines) }));
	const nearest = ({ commune, ends }: Side) => {
		const middle = midpoint([...ends[0]], [...ends[1]]).geometry.coordinates;
		let found: { country: LandNeighbour; offKm: number } | null = null;
		for (const { country, line } of near) {
			const offKm = line.km(middle, found?.offKm);
			if (!found || offKm < found.offKm) found = { country, offKm };
		}
		if (!found) throw new Error(`no border to hold the outline of ${commune} to`);
		return found;
	};
	const [one, other] = stretches(mainlandOutline(communes), seaEnds);
	const off = (stretch: readonly Side[]) => {
		const side = stretch[Math.floor(stretch.length / 2)];
		return side ? nearest(side).offKm : Infinity;
	};
	const inland = off(one) < off(other) ? one : other;
	return inland.map((side) => {
		const found = nearest(side);
		if (found.offKm > TOLERANCE_KM) {
			const at = side.ends[0].map((degrees) => degrees.toFixed(3)).join(', ');
			throw new Error(
				`the outline of ${side.commune} at ${at} is ${found.offKm.toFixed(1)} km from any border ` +
					'on land · mend the pack'
			);
		}
		return { ...side, ...found, km: distance([...side.ends[0]], [...side.ends[1]]) };
	});
}

/** The sides of the mainland's outline in order; of all islands the mainland has the most corners. */
function mainlandOutline(communes: PlacesTopology): Side[] {
	const places = communes.objects.places.geometries;
	const users = new Map<number, string>();
	for (const place of places) {
		for (const arc of polygonArcs(place).flat(2)) users.set(arc < 0 ? ~arc : arc, place.id);
	}
	const outlines = mergeArcs(communes, places).arcs.map(([outside = []]) =>
		outside.flatMap((arc): Side[] => {
			const { coordinates } = feature(communes, { type: 'LineString', arcs: [arc] }).geometry;
			const commune = users.get(arc < 0 ? ~arc : arc) ?? '';
			return coordinates
				.slice(1)
				.map((end, i) => ({ commune, ends: [coordinates[i] ?? end, end] }));
		})
	);
	return outlines.reduce((most, each) => (each.length > most.length ? each : most), []);
}

/** A closed outline cut in two at the corners that are nearest to two positions. */
function stretches(
	outline: readonly Side[],
	cuts: readonly [Position, Position]
): readonly [Side[], Side[]] {
	const [first = 0, last = 0] = cuts
		.map((cut) => {
			const km = outline.map(({ ends }) => distance(cut, ends[0]));
			return km.indexOf(Math.min(...km));
		})
		.sort((a, b) => a - b);
	return [outline.slice(first, last), [...outline.slice(last), ...outline.slice(0, first)]];
}
