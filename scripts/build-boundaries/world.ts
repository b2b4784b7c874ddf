/** Country outlines from world-atlas (Natural Earth, public domain), by ISO 3166 numeric id. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature, mesh } from 'topojson-client';
import type { MultiPolygon, Position } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { fromPolygons, toPolygons } from '../../src/lib/geo/polygons';

export const VIET_NAM = '704';

/** A country's land; areas of no country have no id in Natural Earth and are left out. */
export interface Country {
	id: string;
	land: MultiPolygon;
}

type Scale = '10m' | '50m';

function readWorld(scale: Scale): Topology<{ countries: GeometryCollection }> {
	const file = createRequire(import.meta.url).resolve(`world-atlas/countries-${scale}.json`);
	return JSON.parse(readFileSync(file, 'utf8'));
}

/** All countries at a scale of 1:10 or 1:50 million. */
export function readCountries(scale: Scale): Country[] {
	const world = readWorld(scale);
	return feature(world, world.objects.countries).features.flatMap(({ id, geometry }) =>
		typeof id === 'string' && (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon')
			? [{ id, land: fromPolygons(toPolygons(geometry)) }]
			: []
	);
}

/** The lines at which two countries meet on land, in degrees; none where they do not touch. */
export function readBorder(scale: Scale, one: string, other: string): Position[][] {
	const world = readWorld(scale);
	const both = new Set([one, other]);
	return mesh(
		world,
		world.objects.countries,
		(a, b) => a !== b && both.has(String(a.id)) && both.has(String(b.id))
	).coordinates;
}
