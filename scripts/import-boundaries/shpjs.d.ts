/** The part of shpjs that is used here; it has no types of its own. */
declare module 'shpjs' {
	import type { Geometry } from 'geojson';

	/** Geometries of a .shp in its order, null where a record has none. */
	export function parseShp(shp: Uint8Array): (Geometry | null)[];
	/** Rows of a .dbf in its order; `cpg` names the encoding, UTF-8 without it. */
	export function parseDbf(dbf: Uint8Array, cpg?: string): Record<string, unknown>[];
}
