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

/** By how much the casing of a hatch is wider than its lines, in pixels. */
export const casingWidth = 1.4;

/** Side of every tile, so that hatches on one another keep their rhythm. */
const size = 10;
const rising = [
	[0, size, size, 0],
	[-2, 2, 2, -2],
	[size - 2, size + 2, size + 2, size - 2]
] as const;
const falling = [
	[0, 0, size, size],
	[-2, size - 2, 2, size + 2],
	[size - 2, -2, size + 2, 2]
] as const;

/** Quiet diagonal for places without data. */
export const noDataHatch: Hatch = { size, lines: rising, dots: [], width: 0.9 };

/** Waves, the sign of “about”, for figures estimated by area. */
export const estimatedHatch: Hatch = {
	size,
	lines: [
		[0, 6.5, 2.5, 3.5],
		[2.5, 3.5, 7.5, 6.5],
		[7.5, 6.5, size, 3.5]
	],
	dots: [],
	width: 1.1
};

const level = [[0, 5, size, 5]] as const;
const upright = [[5, 0, 5, size]] as const;

const hatches: Record<Programme, Hatch> = {
	p135: { size, lines: falling, dots: [], width: 1.1 },
	p30a: { size, lines: level, dots: [], width: 1.1 },
	poor_district: { size, lines: [...level, ...upright], dots: [], width: 0.8 },
	border: { size, lines: upright, dots: [], width: 1.1 },
	specially_difficult: {
		size,
		lines: [
			[0, 2.5, 5, 2.5],
			[5, 7.5, size, 7.5]
		],
		dots: [],
		width: 1.6
	},
	plan_focus: {
		size,
		lines: [],
		dots: [
			[2.5, 2.5],
			[7.5, 7.5]
		],
		width: 1.3
	},
	zone_1: { size, lines: [], dots: [[5, 5]], width: 1.1 },
	zone_2: { size, lines: [[2, 5, 8, 5]], dots: [], width: 1.1 },
	zone_3: { size, lines: [[5, 2, 5, 8]], dots: [], width: 1.1 }
};

/** The hatch of a programme. */
export function hatchOf(programme: Programme): Hatch {
	return hatches[programme];
}
