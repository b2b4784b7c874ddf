import type { Programme } from '../atlas/types';

/**
 * A pattern over the colour: lines across a square tile. Each programme differs in direction and
 * form, so that they can be told apart in black and white and read when they lie on one another.
 */
export interface Hatch {
	/** Side of the tile in pixels. */
	readonly size: number;
	/** Lines from edge to edge of the tile, and dots, in tile pixels. */
	readonly lines: readonly (readonly [x1: number, y1: number, x2: number, y2: number])[];
	readonly dots: readonly (readonly [x: number, y: number])[];
	readonly width: number;
}

const rising = [
	[0, 8, 8, 0],
	[-2, 2, 2, -2],
	[6, 10, 10, 6]
] as const;
const falling = [
	[0, 0, 8, 8],
	[-2, 6, 2, 10],
	[6, -2, 10, 2]
] as const;

/** Quiet diagonal for places without data. */
export const noDataHatch: Hatch = { size: 8, lines: rising, dots: [], width: 1 };

const level: Hatch = { size: 8, lines: [[0, 4, 8, 4]], dots: [], width: 1.3 };
const upright: Hatch = { size: 8, lines: [[4, 0, 4, 8]], dots: [], width: 1.3 };

const hatches: Record<Programme, Hatch> = {
	p135: { size: 8, lines: falling, dots: [], width: 1.3 },
	p30a: level,
	poor_district: { size: 8, lines: [...level.lines, ...upright.lines], dots: [], width: 1 },
	border: upright,
	specially_difficult: { size: 8, lines: rising, dots: [], width: 1.6 },
	plan_focus: {
		size: 8,
		lines: [],
		dots: [
			[2, 2],
			[6, 6]
		],
		width: 1.4
	},
	zone_1: { size: 8, lines: [], dots: [[4, 4]], width: 1 },
	zone_2: { size: 8, lines: [[2, 4, 6, 4]], dots: [], width: 1.3 },
	zone_3: { size: 8, lines: [[4, 2, 4, 6]], dots: [], width: 1.3 }
};

/** The hatch of a programme. */
export function hatchOf(programme: Programme): Hatch {
	return hatches[programme];
}
