/** Links and borders as the CSV of `data/`. */
import { csvFormatRows } from 'd3-dsv';
import type { BoundarySet, MapLevel } from '../../src/lib/atlas/types';
import type { Border } from './borders';
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
