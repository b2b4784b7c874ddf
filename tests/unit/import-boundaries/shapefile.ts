/** A minimal writer of Shapefiles, as the offices' programs export them, for the tests of the reader. */
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { strToU8, zipSync } from 'fflate';
import { toPolygons, woundRings } from '../../../src/lib/geo/polygons';

export const WGS84 =
	'GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],' +
	'PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]';

type Row = Feature<Polygon | MultiPolygon, Record<string, string>>;

/** A ZIP with .shp, .dbf, .cpg and .prj of these features; all fields are text. */
export function shapefileZip(features: readonly Row[], prj = WGS84): Uint8Array {
	return zipSync({
		'xa/ranh_gioi.shp': shp(features),
		'xa/ranh_gioi.dbf': dbf(features.map(({ properties }) => properties)),
		'xa/ranh_gioi.cpg': strToU8('UTF-8'),
		'xa/ranh_gioi.prj': strToU8(prj)
	});
}

/** The .shp: a header of 100 bytes, then a polygon a record. */
export function shp(features: readonly Row[]): Uint8Array {
	const records = features.map(({ geometry }, i) => record(i + 1, ringsOf(geometry)));
	const length = records.reduce((sum, each) => sum + each.byteLength, 100);
	const bytes = new Uint8Array(length);
	const view = new DataView(bytes.buffer);
	view.setInt32(0, 9994);
	view.setInt32(24, length / 2);
	view.setInt32(28, 1000, true);
	view.setInt32(32, 5, true);
	let at = 100;
	for (const each of records) {
		bytes.set(each, at);
		at += each.byteLength;
	}
	return bytes;
}

function record(number: number, rings: readonly Position[][]): Uint8Array {
	const points = rings.flat();
	const content = 44 + 4 * rings.length + 16 * points.length;
	const bytes = new Uint8Array(8 + content);
	const view = new DataView(bytes.buffer);
	view.setInt32(0, number);
	view.setInt32(4, content / 2);
	view.setInt32(8, 5, true);
	view.setInt32(44, rings.length, true);
	view.setInt32(48, points.length, true);
	let start = 0;
	rings.forEach((ring, i) => {
		view.setInt32(52 + 4 * i, start, true);
		start += ring.length;
	});
	points.forEach(([x = 0, y = 0], i) => {
		const at = 52 + 4 * rings.length + 16 * i;
		view.setFloat64(at, x, true);
		view.setFloat64(at + 8, y, true);
	});
	return bytes;
}

/** Outsides clockwise, holes anticlockwise, as the format wants them. */
function ringsOf(geometry: Polygon | MultiPolygon): Position[][] {
	return toPolygons(geometry).flatMap((rings) => woundRings(rings, 'clockwise'));
}

/** The .dbf: a header, a description of each field, then rows of fixed width. */
export function dbf(rows: readonly Readonly<Record<string, string>>[]): Uint8Array {
	const fields = Object.keys(rows[0] ?? {});
	const width = 80;
	const header = 33 + 32 * fields.length;
	const bytes = new Uint8Array(header + rows.length * (1 + width * fields.length) + 1).fill(0x20);
	const view = new DataView(bytes.buffer);
	bytes.fill(0, 0, header);
	bytes[0] = 3;
	view.setUint32(4, rows.length, true);
	view.setUint16(8, header, true);
	view.setUint16(10, 1 + width * fields.length, true);
	fields.forEach((field, i) => {
		const at = 32 + 32 * i;
		bytes.set(strToU8(field), at);
		bytes[at + 11] = 'C'.charCodeAt(0);
		bytes[at + 16] = width;
	});
	bytes[header - 1] = 0x0d;
	rows.forEach((row, i) => {
		fields.forEach((field, column) => {
			const at = header + i * (1 + width * fields.length) + 1 + column * width;
			bytes.set(strToU8(row[field] ?? ''), at);
		});
	});
	bytes[bytes.length - 1] = 0x1a;
	return bytes;
}
