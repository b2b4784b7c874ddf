/** Features of a GeoJSON or TopoJSON file. */
import type { Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import * as v from 'valibot';
import { reasonOf, refuse } from '../check-packs/refusal';
import { fieldsOf, type RawFeature } from './feature';

/** A geometry is looked at when its positions are read; here only that it can be one. */
const geometry = v.nullish(
	v.custom<Geometry>(
		(given) =>
			typeof given === 'object' &&
			given !== null &&
			'type' in given &&
			typeof given.type === 'string',
		'must be a geometry'
	),
	null
);
const oneFeature = v.object({
	type: v.literal('Feature'),
	id: v.optional(v.union([v.string(), v.number()])),
	properties: v.optional(v.unknown()),
	geometry
});
const crs = v.optional(
	v.nullable(v.object({ properties: v.optional(v.object({ name: v.optional(v.string()) })) }))
);
const geojson = v.variant('type', [
	v.object({ type: v.literal('FeatureCollection'), features: v.array(oneFeature), crs }),
	v.object({ ...oneFeature.entries, crs })
]);
const topology = v.object({
	type: v.literal('Topology'),
	objects: v.pipe(
		v.record(
			v.string(),
			v.custom<GeometryCollection>(isCollection, 'must be a GeometryCollection')
		),
		v.check((objects) => Object.keys(objects).length === 1, 'must be exactly one object')
	),
	transform: v.optional(
		v.object({
			scale: v.tuple([v.number(), v.number()]),
			translate: v.tuple([v.number(), v.number()])
		})
	),
	arcs: v.custom<Topology['arcs']>(Array.isArray, 'must be arrays of positions')
});

/** Names of WGS84 as GeoJSON writes it. */
const wgs84 = /CRS:?84|EPSG:+4326$/iu;

/** Reads the text of a file. Throws a Refusal that names the file and what is wrong. */
export function readJsonFeatures(text: string, label: string): RawFeature[] {
	let json: unknown;
	try {
		json = JSON.parse(text);
	} catch (error) {
		throw refuse(
			`${label} · is no whole JSON (${reasonOf(error)}) · copy or download the file again`,
			error
		);
	}
	const kind = v.safeParse(v.object({ type: v.string() }), json);
	return kind.success && kind.output.type === 'Topology'
		? ofTopology(json, label)
		: ofGeoJson(json, label);
}

function ofGeoJson(json: unknown, label: string): RawFeature[] {
	const parsed = v.safeParse(geojson, json);
	if (!parsed.success) {
		const [issue] = parsed.issues;
		throw refuse(
			`${label} · ${v.getDotPath(issue) ?? 'file'}: ${issue.message} · ` +
				'a GeoJSON file is a FeatureCollection or a Feature'
		);
	}
	const named = parsed.output.crs?.properties?.name;
	if (named !== undefined && !wgs84.test(named)) {
		throw refuse(`${label} · is in ${named} · ${toWgs84}`);
	}
	const features = parsed.output.type === 'Feature' ? [parsed.output] : parsed.output.features;
	return features.map((each, i) => ({
		at: features.length === 1 ? label : `${label} #${i + 1}`,
		fields: { ...fieldsOf(each.properties), ...idOf(each) },
		geometry: each.geometry
	}));
}

function ofTopology(json: unknown, label: string): RawFeature[] {
	const parsed = v.safeParse(topology, json);
	if (!parsed.success) {
		const [issue] = parsed.issues;
		throw refuse(
			`${label} · ${v.getDotPath(issue) ?? 'file'}: ${issue.message} · export the layer again`
		);
	}
	const { objects, transform, arcs } = parsed.output;
	const whole: Topology = { type: 'Topology', objects, arcs, ...(transform ? { transform } : {}) };
	try {
		return Object.values(objects)
			.flatMap((object) => feature(whole, object).features)
			.map((each, i) => ({
				at: `${label} #${i + 1}`,
				fields: { ...fieldsOf(each.properties), ...idOf(each) },
				// topojson-client hands out null for a geometry without type, which its types do not say.
				geometry: v.parse(geometry, each.geometry)
			}));
	} catch (error) {
		throw refuse(
			`${label} · a geometry names an arc that is not in the file, or is none · export it again`,
			error
		);
	}
}

/** The id beside the properties, as a field of its own. */
function idOf({ id }: { id?: string | number | undefined }): Record<string, string | number> {
	return id === undefined ? {} : { '(id)': id };
}

function isCollection(given: unknown): boolean {
	return (
		typeof given === 'object' &&
		given !== null &&
		'geometries' in given &&
		Array.isArray(given.geometries)
	);
}

/** How to mend coordinates of another system. */
export const toWgs84 =
	'the atlas reads WGS84 longitude and latitude in degrees (EPSG:4326): save the layer in that system';
