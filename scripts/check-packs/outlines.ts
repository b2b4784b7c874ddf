/** Outlines of units out of a pack's arcs, with what is wrong with their rings. */
import { featureCollection, polygon, union } from '@turf/turf';
import type { Position } from 'geojson';
import { toPolygons } from '../../src/lib/geo/polygons';
import { ringFaults } from '../../src/lib/geo/ring-faults';
import type { PackUnit, PackUnits } from './read-units';
import { reasonOf } from './refusal';

/** What was repaired in the rings of a unit. */
export interface Repairs {
	touches: number;
	crossings: number;
	/** Rings of fewer than three different positions, which have no area: left out. */
	flat: number;
}

/** The outline of a unit, repaired, in degrees; and what could not be. */
export interface UnitOutline {
	readonly polygons: Position[][][];
	readonly repairs: Repairs;
	/** Where the first repair was made. */
	readonly repairedAt: Position | null;
	/** Rings that are no rings. */
	readonly bad: readonly { readonly at: Position | null; readonly why: string }[];
	/** Why the repair failed; the polygons are then as they were. */
	readonly failed: string | null;
}

/** Puts the rings of a unit together and repairs them in memory; the file stays as it is. */
export function outlineOf(unit: PackUnit, { arcs, degrees }: PackUnits): UnitOutline {
	const repairs: Repairs = { touches: 0, crossings: 0, flat: 0 };
	const bad: { at: Position | null; why: string }[] = [];
	const polygons: Position[][][] = [];
	let repairedAt: Position | null = null;
	let failed: string | null = null;
	for (const rings of unit.polygons ?? []) {
		let faulty = false;
		const drawn = rings.map((indexes) => {
			const { ring, why } = ringOf(indexes, arcs);
			const [first] = ring;
			if (why !== null) {
				bad.push({ at: first ? degrees(first) : null, why });
				return [];
			}
			const { touches, crossings } = ringFaults(ring);
			const isFlat = new Set(ring.map(([x, y]) => `${x} ${y}`)).size < 3;
			const [at] = isFlat ? ring : [...touches, ...crossings];
			if (at) repairedAt ??= degrees(at);
			if (isFlat) {
				repairs.flat++;
				return [];
			}
			repairs.touches += touches.length;
			repairs.crossings += crossings.length;
			faulty ||= touches.length + crossings.length > 0;
			return ring.map(degrees);
		});
		const [outside, ...holes] = drawn;
		if (!outside || outside.length === 0) continue;
		const whole = [outside, ...holes.filter((hole) => hole.length > 0)];
		if (!faulty) {
			polygons.push(whole);
			continue;
		}
		try {
			polygons.push(...withoutFaults(whole));
		} catch (error) {
			failed = reasonOf(error);
			polygons.push(whole);
		}
	}
	return { polygons, repairs, repairedAt, bad, failed };
}

/** A polygon united with itself: what it covers, without touches and crossings. */
function withoutFaults(rings: Position[][]): Position[][][] {
	const itself = polygon(rings);
	const clean = union(featureCollection([itself, itself]));
	return clean ? toPolygons(clean.geometry) : [];
}

function ringOf(
	indexes: readonly number[],
	arcs: readonly Position[][]
): { ring: Position[]; why: string | null } {
	const ring: Position[] = [];
	for (const index of indexes) {
		const arc = arcs[index < 0 ? ~index : index];
		if (!arc) return { ring, why: `arc ${index} is not in the file` };
		const run = index < 0 ? [...arc].reverse() : arc;
		const last = ring.at(-1);
		if (last && !same(last, run[0])) return { ring, why: 'its arcs do not meet' };
		ring.push(...(last ? run.slice(1) : run));
	}
	if (!same(ring[0], ring.at(-1))) return { ring, why: 'it is not closed' };
	if (ring.length < 4) return { ring, why: `it has ${ring.length} positions, not at least 4` };
	return { ring, why: null };
}

function same(a: Position | undefined, b: Position | undefined): boolean {
	return a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];
}
