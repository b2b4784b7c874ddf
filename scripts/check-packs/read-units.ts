/** A pack as a checker reads it: whatever can be read of a unit is kept, so that faults are found. */
import type { Position } from 'geojson';
import * as v from 'valibot';

/** One geometry of a pack; null is what the pack does not say or says wrongly. */
export interface PackUnit {
	readonly code: string | null;
	readonly name: string | null;
	readonly district: string | null;
	readonly province: string | null;
	/** Polygons of rings of arc indexes; null where it has no outline. */
	readonly polygons: readonly (readonly (readonly number[])[])[] | null;
}

/** The units of a pack and its arcs, as steps of its grid: there, touching is exact. */
export interface PackUnits {
	readonly units: readonly PackUnit[];
	readonly arcs: readonly Position[][];
	/** A position of the grid in degrees. */
	readonly degrees: (position: Position) => Position;
}

const pair = v.tuple([v.number(), v.number()]);
const geometry = v.object({
	type: v.nullish(v.string()),
	arcs: v.optional(v.unknown()),
	properties: v.nullish(v.record(v.string(), v.unknown()))
});
const file = v.object({
	type: v.literal('Topology'),
	transform: v.optional(v.object({ scale: pair, translate: pair })),
	objects: v.record(
		v.string(),
		v.object({ type: v.literal('GeometryCollection'), geometries: v.array(geometry) })
	),
	// Half a million positions: looked at by hand, or reading would take seconds.
	arcs: v.custom<Position[][]>(
		(arcs) =>
			Array.isArray(arcs) &&
			arcs.every(
				(arc) =>
					Array.isArray(arc) &&
					arc.every((at) => Array.isArray(at) && Number.isFinite(at[0]) && Number.isFinite(at[1]))
			),
		'must be arrays of positions'
	)
});
const rings = v.array(v.array(v.number()));
const text = v.pipe(v.string(), v.trim(), v.nonEmpty());

/** Reads the text of a pack. Throws an Error that says what makes it none. */
export function readUnits(content: string): PackUnits {
	const parsed = v.safeParse(file, JSON.parse(content));
	if (!parsed.success) {
		const [issue] = parsed.issues;
		throw new Error(`${v.getDotPath(issue) ?? 'file'}: ${issue.message}`);
	}
	const { objects, arcs, transform } = parsed.output;
	const [object, ...others] = Object.values(objects);
	if (!object || others.length > 0) {
		throw new Error(`${others.length + (object ? 1 : 0)} objects, where there must be one`);
	}
	const units = object.geometries.map(({ type, arcs: outline, properties }): PackUnit => {
		const property = (name: string) => {
			const value = v.safeParse(text, properties?.[name]);
			return value.success ? value.output : null;
		};
		return {
			code: property('code'),
			name: property('name'),
			district: property('district_code'),
			province: property('province_code'),
			polygons: polygonsOf(type, outline)
		};
	});
	if (!transform) return { units, arcs, degrees: (position) => position };
	const { scale, translate } = transform;
	return {
		units,
		arcs: arcs.map(summed),
		degrees: ([x = NaN, y = NaN]) => [x * scale[0] + translate[0], y * scale[1] + translate[1]]
	};
}

function polygonsOf(type: string | null | undefined, arcs: unknown): number[][][] | null {
	const given = type === 'Polygon' ? [arcs] : type === 'MultiPolygon' ? arcs : [];
	const polygons = v.safeParse(v.array(rings), given);
	if (!polygons.success) return null;
	const drawn = polygons.output.filter((polygon) => polygon.some((ring) => ring.length > 0));
	return drawn.length > 0 ? drawn : null;
}

/** The positions of an arc that is written as steps from one to the next. */
function summed(arc: Position[]): Position[] {
	let [x, y] = [0, 0];
	return arc.map(([dx = 0, dy = 0]) => [(x += dx), (y += dy)]);
}
