/** One boundary pack: a TopoJSON file whose geometry is trusted and whose names are not. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import * as v from 'valibot';
import {
	placeGeometry,
	polygonArcs,
	type PlaceGeometry,
	type PlaceProperties,
	type PlacesTopology
} from '../../src/lib/geo/places-topology';

const ring = v.array(v.number());
const labelled = { properties: v.object({ code: v.pipe(v.string(), v.nonEmpty()) }) };
const geometry = v.variant('type', [
	v.object({ type: v.literal('Polygon'), arcs: v.array(ring), ...labelled }),
	v.object({ type: v.literal('MultiPolygon'), arcs: v.array(v.array(ring)), ...labelled })
]);
const pair = v.tuple([v.number(), v.number()]);
const pack = v.object({
	type: v.literal('Topology'),
	transform: v.optional(v.object({ scale: pair, translate: pair })),
	objects: v.record(
		v.string(),
		v.object({ type: v.literal('GeometryCollection'), geometries: v.array(geometry) })
	),
	// Half a million positions: looked at from outside only, or reading would take seconds.
	arcs: v.custom<number[][][]>(
		(arcs) => Array.isArray(arcs) && arcs.every((arc) => Array.isArray(arc) && arc.length > 1)
	)
});

/** A pack as read: outlines with the code of their place, nothing else. */
export interface Pack {
	file: string;
	arcs: number[][][];
	transform?: { scale: [number, number]; translate: [number, number] } | undefined;
	outlines: Map<string, number[][][]>;
}

/** A pack laid over the register: what it draws, and where the two differ. */
export interface LabelledPack {
	topology: PlacesTopology;
	/** Places of the register which the pack does not draw. */
	missing: PlaceProperties[];
	/** Codes in the pack which the register does not have; they are not drawn. */
	unknown: string[];
}

/** Reads a pack. Throws, naming the file and the field, when it is not one. */
export function readPack(path: string): Pack {
	const file = basename(path);
	let json: unknown;
	try {
		json = JSON.parse(readFileSync(path, 'utf8'));
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new Error(`${file} · cannot be read as JSON (${reason}) · copy the pack again`, {
			cause: error
		});
	}
	const parsed = v.safeParse(pack, json);
	if (!parsed.success) {
		const [issue] = parsed.issues;
		throw new Error(
			`${file} · ${v.getDotPath(issue) ?? 'file'}: ${issue.message} · ` +
				'a pack is TopoJSON of polygons, each with properties.code as a string'
		);
	}
	const { objects, arcs, transform } = parsed.output;
	const [object, ...others] = Object.values(objects);
	if (!object || others.length > 0) {
		throw new Error(`${file} · has ${others.length + (object ? 1 : 0)} objects · keep exactly one`);
	}
	const outlines = new Map<string, number[][][]>();
	for (const outline of object.geometries) {
		const { code } = outline.properties;
		outlines.set(code, [...(outlines.get(code) ?? []), ...polygonArcs(outline)]);
	}
	return { file, arcs, transform, outlines };
}

/** Gives a pack's outlines the names of the register, in the register's order. */
export function labelPack(pack: Pack, places: ReadonlyMap<string, PlaceProperties>): LabelledPack {
	const geometries: PlaceGeometry[] = [];
	const missing: PlaceProperties[] = [];
	for (const [code, properties] of places) {
		const outline = pack.outlines.get(code);
		if (outline) geometries.push(placeGeometry(properties, outline));
		else missing.push(properties);
	}
	const unknown = [...pack.outlines.keys()].filter((code) => !places.has(code));
	const { arcs, transform } = pack;
	const topology: PlacesTopology = {
		type: 'Topology',
		...(transform ? { transform } : {}),
		objects: { places: { type: 'GeometryCollection', geometries } },
		arcs
	};
	return { topology, missing, unknown };
}
