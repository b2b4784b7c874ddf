/** Features of a Shapefile in a ZIP. */
import { unzipSync } from 'fflate';
import { parseDbf, parseShp } from 'shpjs';
import { reasonOf, refuse } from '../check-packs/refusal';
import { fieldsOf, type RawFeature } from './feature';
import { toWgs84 } from './read-json';

/**
 * Reads a ZIP with one Shapefile: .shp and .dbf, with .prj and .cpg where they are. Coordinates are
 * taken as they stand: a .prj of another system than WGS84 degrees is refused and never converted,
 * since a datum that is not known puts places some hundred metres off.
 */
export function readShapefile(zip: Uint8Array, label: string): RawFeature[] {
	const parts = partsOf(zip, label);
	const shapes = [...parts.keys()].filter((name) => name.endsWith('.shp'));
	const [shp, ...more] = shapes;
	if (shp === undefined || more.length > 0) {
		throw refuse(
			`${label} · holds ${shapes.length} .shp · put the .shp, .dbf and .prj of one layer into it`
		);
	}
	const part = (ending: string) => parts.get(shp.slice(0, -4) + ending);
	const shape = part('.shp');
	const rows = part('.dbf');
	if (!shape || !rows) {
		throw refuse(`${label} · has no ${shp.slice(0, -4)}.dbf, which holds codes and names · add it`);
	}
	const text = (bytes: Uint8Array | undefined) => bytes && new TextDecoder().decode(bytes).trim();
	const system = text(part('.prj'));
	if (system !== undefined && !isWgs84(system)) {
		throw refuse(`${label} · is in ${/"([^"]+)"/u.exec(system)?.[1] ?? system} · ${toWgs84}`);
	}
	let geometries: ReturnType<typeof parseShp>;
	let records: Record<string, unknown>[];
	try {
		geometries = parseShp(shape);
		records = parseDbf(rows, text(part('.cpg')));
	} catch (error) {
		throw refuse(`${label} · cannot be read (${reasonOf(error)}) · export the layer again`, error);
	}
	if (geometries.length !== records.length) {
		throw refuse(
			`${label} · has ${geometries.length} shapes and ${records.length} rows: ` +
				'a part is cut off or of another layer · export it again'
		);
	}
	return geometries.map((geometry, i) => ({
		at: `${label} #${i + 1}`,
		fields: fieldsOf(records[i]),
		geometry
	}));
}

/** The files of a ZIP by name in lower case. */
function partsOf(zip: Uint8Array, label: string): Map<string, Uint8Array> {
	try {
		const entries = Object.entries(unzipSync(zip)).filter(([name]) => !name.startsWith('__MACOSX'));
		return new Map(entries.map(([name, bytes]) => [name.toLowerCase(), bytes]));
	} catch (error) {
		throw refuse(`${label} · is no whole ZIP (${reasonOf(error)}) · zip the layer again`, error);
	}
}

/** Whether a .prj is of longitude and latitude on WGS84, and not of a projection made from them. */
function isWgs84(system: string): boolean {
	return /^GEOG(CS|CRS)\b/iu.test(system) && /WGS[ _]?(19)?84/iu.test(system);
}
