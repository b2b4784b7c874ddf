/** Country outlines from world-atlas (Natural Earth, public domain), by ISO 3166 numeric id. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import type { MultiPolygon } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { fromPolygons, toPolygons } from '../../src/lib/geo/polygons';

export const VIET_NAM = '704';

/** A country's land; areas of no country have no id in Natural Earth and are left out. */
export interface Country {
	id: string;
	land: MultiPolygon;
}

/** All countries at a scale of 1:10 or 1:50 million. */
export function readCountries(scale: '10m' | '50m'): Country[] {
	const file = createRequire(import.meta.url).resolve(`world-atlas/countries-${scale}.json`);
	const world: Topology<{ countries: GeometryCollection }> = JSON.parse(readFileSync(file, 'utf8'));
	return feature(world, world.objects.countries).features.flatMap(({ id, geometry }) =>
		typeof id === 'string' && (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon')
			? [{ id, land: fromPolygons(toPolygons(geometry)) }]
			: []
	);
}
