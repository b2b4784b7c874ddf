/** Links, borders and distances as the CSV of `data/`. */
import { csvFormatRows } from 'd3-dsv';
import type { BoundarySet, MapLevel } from '../../src/lib/atlas/types';
import type { Border } from './borders';
import type { GeographyRow } from './geography';
import type { Link } from './links';

/** The text of `data/place_link.csv`. */
export function placeLinkCsv(links: readonly Link[], from: BoundarySet, to: BoundarySet): string {
	const header = [
		'from_set',
		'from_level',
		'from_code',
		'to_set',
		'to_code',
		'area_share',
		'basis'
	];
	const rows = links.map((link) => [
		from,
		link.fromLevel,
		link.from,
		to,
		link.to,
		String(link.share),
		link.basis
	]);
	return `${csvFormatRows([header, ...rows])}\n`;
}

/** The borders of one level of one register. */
export interface LevelBorders {
	readonly set: BoundarySet;
	readonly level: MapLevel;
	readonly borders: readonly Border[];
}

/** The text of `data/neighbour.csv`; kilometres with two decimals. */
export function neighbourCsv(levels: readonly LevelBorders[]): string {
	const header = ['boundary_set', 'level', 'code', 'neighbour_code', 'shared_km'];
	const rows = levels.flatMap(({ set, level, borders }) =>
		borders.map(({ code, neighbour, km }) => [
			set,
			level,
			code,
			neighbour,
			String(Math.round(km * 100) / 100)
		])
	);
	return `${csvFormatRows([header, ...rows])}\n`;
}

/** The text of `data/geography.csv`; kilometres with one decimal. */
export function geographyCsv(rows: readonly GeographyRow[]): string {
	const header = [
		'boundary_set',
		'level',
		'code',
		'land_border_km',
		'border_country',
		'border_distance_km',
		'province_centre_distance_km'
	];
	const cells = rows.map((row) => [
		row.set,
		row.level,
		row.code,
		String(row.landBorderKm),
		row.borderCountries.join(' '),
		String(row.borderDistanceKm ?? ''),
		String(row.provinceCentreDistanceKm ?? '')
	]);
	return `${csvFormatRows([header, ...cells])}\n`;
}
