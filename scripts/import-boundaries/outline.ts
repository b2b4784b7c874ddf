/** The outline of a feature: WGS84 degrees, on one fine grid, closed. */
import type { MultiPolygon, Polygon, Position } from 'geojson';
import * as v from 'valibot';
import { inWindow } from '../check-packs/open-pack';
import type { RawFeature } from './feature';
import { toWgs84 } from './read-json';

/** Positions are read to this step, about 1 m: corners of neighbours in different files become equal. */
const STEP_PER_DEGREE = 1e5;

/** The outline, or why there is none. */
export type OutlineRead =
	| { readonly kind: 'outline'; readonly geometry: Polygon | MultiPolygon; readonly closed: number }
	| { readonly kind: 'none'; readonly says: string }
	/** Positions of another system: nothing of the import can then be right. */
	| { readonly kind: 'foreign'; readonly says: string };

const position = v.custom<Position>(
	(given) => Array.isArray(given) && Number.isFinite(given[0]) && Number.isFinite(given[1]),
	'must be a position'
);
const rings = v.array(v.array(position));

/** Reads the outline of a feature. */
export function readOutline({ geometry }: RawFeature): OutlineRead {
	if (geometry === null) return { kind: 'none', says: 'has no geometry (null): draw it' };
	if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') {
		return { kind: 'none', says: `is a ${geometry.type}: units are polygons` };
	}
	const given: unknown =
		geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	const parsed = v.safeParse(v.array(rings), given);
	if (!parsed.success)
		return { kind: 'none', says: 'has coordinates that are no positions: mend them' };
	const stray = parsed.output.flat(2).find((at) => !inWindow(at));
	if (stray) return { kind: 'foreign', says: strangeness(stray) };
	let closed = 0;
	const polygons = parsed.output.flatMap((polygon) => {
		const [outside, ...holes] = polygon.map((ring) => {
			const drawn = onGrid(ring);
			if (drawn.wasOpen) closed++;
			return drawn.ring;
		});
		if (!outside || outside.length < 4) return [];
		return [[outside, ...holes.filter((hole) => hole.length >= 4)]];
	});
	const [only] = polygons;
	if (!only) return { kind: 'none', says: 'has an empty geometry: draw it' };
	return {
		kind: 'outline',
		geometry:
			polygons.length === 1
				? { type: 'Polygon', coordinates: only }
				: { type: 'MultiPolygon', coordinates: polygons },
		closed
	};
}

function onGrid(ring: Position[]): { ring: Position[]; wasOpen: boolean } {
	const drawn: Position[] = [];
	for (const [x = NaN, y = NaN] of ring) {
		const at = [snap(x), snap(y)];
		const last = drawn.at(-1);
		if (!last || last[0] !== at[0] || last[1] !== at[1]) drawn.push(at);
	}
	const [first] = drawn;
	const last = drawn.at(-1);
	const wasOpen = first !== undefined && (first[0] !== last?.[0] || first[1] !== last?.[1]);
	if (wasOpen) drawn.push([...first]);
	return { ring: drawn, wasOpen };
}

function snap(degrees: number): number {
	return Math.round(degrees * STEP_PER_DEGREE) / STEP_PER_DEGREE;
}

/** What is strange about a position outside of Viet Nam. */
function strangeness([x = NaN, y = NaN]: Position): string {
	if (inWindow([y, x])) {
		return `position ${x}, ${y} has latitude before longitude · swap the two`;
	}
	return Math.abs(x) > 180 || Math.abs(y) > 90
		? `position ${x}, ${y} is in metres, not in degrees (VN-2000 or UTM?) · ${toWgs84}`
		: `position ${x}, ${y} is not in Viet Nam · ${toWgs84}`;
}
