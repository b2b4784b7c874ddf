import type { PlaceCode } from '../atlas/types';

/** Where an arrow key points on a map with north up. */
export const directions = ['north', 'east', 'south', 'west'] as const;
export type Direction = (typeof directions)[number];

/** A place by its middle, degrees. */
export interface PlaceAt {
	readonly code: PlaceCode;
	readonly at: readonly [lon: number, lat: number];
}

/** The place that an arrow leads to from another, or null at the edge of the map. */
export type PlaceSteps = (from: PlaceCode, direction: Direction) => PlaceCode | null;

/** Which places lie beside a place. */
export type Beside = (code: PlaceCode) => Iterable<PlaceCode>;

const unit: Readonly<Record<Direction, readonly [x: number, y: number]>> = {
	north: [0, 1],
	east: [1, 0],
	south: [0, -1],
	west: [-1, 0]
};

/** How far off its direction an arrow looks: the cones overlap, so that nothing lies between two. */
const WIDEST = Math.PI / 3;

/** What a step costs: its length, three times as much at the edge of the cone, infinite outside it. */
function costOf(from: PlaceAt, direction: Direction, to: PlaceAt): number {
	const shrink = Math.cos((from.at[1] * Math.PI) / 180);
	const [x, y] = [(to.at[0] - from.at[0]) * shrink, to.at[1] - from.at[1]];
	const length = Math.hypot(x, y);
	if (length === 0) return Infinity;
	const [ux, uy] = unit[direction];
	const angle = Math.acos(Math.max(-1, Math.min(1, (x * ux + y * uy) / length)));
	return angle <= WIDEST ? length * (1 + 2 * (angle / WIDEST) ** 2) : Infinity;
}

function cheapest(
	from: PlaceAt,
	direction: Direction,
	among: Iterable<PlaceAt>
): PlaceAt | undefined {
	let best: PlaceAt | undefined;
	let least = Infinity;
	for (const place of among) {
		const cost = costOf(from, direction, place);
		if (cost < least) [best, least] = [place, cost];
	}
	return best;
}

/**
 * Where the arrows lead between the places of a map: to the best of those beside a place, in a cone of
 * 60° to either side, else to the nearest of all in it, over the sea too. A place that no arrow would
 * lead to takes one over, so that every place can be reached.
 */
export function placeSteps(places: readonly PlaceAt[], beside: Beside): PlaceSteps {
	const placeOf = new Map(places.map((place) => [place.code, place]));
	const near = ({ code }: PlaceAt) =>
		[...beside(code)].flatMap((other) => placeOf.get(other) ?? []);
	const keyOf = (code: PlaceCode, direction: Direction) => `${code} ${direction}`;

	const steps = new Map<string, PlaceCode>();
	const arrivals = new Map<PlaceCode, number>();
	const arrive = (code: PlaceCode, by: 1 | -1) =>
		arrivals.set(code, (arrivals.get(code) ?? 0) + by);
	for (const place of places)
		for (const direction of directions) {
			const to = cheapest(place, direction, near(place)) ?? cheapest(place, direction, places);
			if (!to) continue;
			steps.set(keyOf(place.code, direction), to.code);
			arrive(to.code, 1);
		}

	for (const place of places) {
		if (arrivals.get(place.code)) continue;
		const ways = near(place)
			.flatMap((from) =>
				directions.map((direction) => ({
					key: keyOf(from.code, direction),
					cost: costOf(from, direction, place)
				}))
			)
			.filter(({ cost }) => cost < Infinity)
			.sort((a, b) => a.cost - b.cost);
		const free = ways.find(({ key }) => {
			const now = steps.get(key);
			return now === undefined || (arrivals.get(now) ?? 0) > 1;
		});
		if (!free) continue;
		const before = steps.get(free.key);
		if (before) arrive(before, -1);
		steps.set(free.key, place.code);
		arrive(place.code, 1);
	}
	return (from, direction) => steps.get(keyOf(from, direction)) ?? null;
}
