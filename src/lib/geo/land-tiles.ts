/** How much land lies in a convex cell, and where its middle is, worked out without drawing it. */
import type { Outline } from './outline';
import { toKm, type Km } from './plane';

/** An area in km², and the area times its centroid in km² · km. */
export interface Moment {
	readonly km2: number;
	readonly east: number;
	readonly north: number;
}

interface Tile {
	/** Nothing of it is sea. */
	readonly whole: boolean;
	/** Anticlockwise around land, clockwise around holes. */
	readonly rings: readonly (readonly Km[])[];
}

const TILE_KM = 10;
/** A cell over more squares than this is asked of every tile that has land. */
const MANY_TILES = 4_000;
const NOTHING: Moment = { km2: 0, east: 0, north: 0 };

/** A country's land cut into squares, so that a cell asks only those that it touches. */
export class LandTiles {
	readonly #tiles = new Map<string, Tile>();

	constructor(outline: Outline) {
		const rings = new Map<string, Km[][]>();
		for (const part of outline.parts) {
			part.rings.forEach((ring, i) => {
				const corners = ring.slice(1).map(([lon = NaN, lat = NaN]) => toKm([lon, lat]));
				const clockwise = momentOf(corners).km2 < 0;
				if (clockwise !== i > 0) corners.reverse();
				for (const [row, band] of strips(corners, 1)) {
					for (const [column, piece] of strips(band, 0)) {
						const key = `${column} ${row}`;
						rings.set(key, [...(rings.get(key) ?? []), piece]);
					}
				}
			});
		}
		for (const [key, own] of rings) {
			const km2 = own.reduce((sum, ring) => sum + momentOf(ring).km2, 0);
			this.#tiles.set(key, { whole: Math.abs(km2 - TILE_KM ** 2) < 1e-6, rings: own });
		}
	}

	/** The land inside a convex cell, whose corners run anticlockwise, the first not repeated. */
	inCell(cell: readonly Km[]): Moment {
		if (cell.length < 3) return NOTHING;
		const [west, east] = span(cell, 0);
		const [south, north] = span(cell, 1);
		const squares = (east - west + 1) * (north - south + 1);
		if (squares > MANY_TILES) return landIn([...this.#tiles.values()], cell);
		const met: Tile[] = [];
		for (let row = south; row <= north; row++) {
			for (let column = west; column <= east; column++) {
				const tile = this.#tiles.get(`${column} ${row}`);
				if (tile) met.push(tile);
			}
		}
		const inland = met.length === squares && met.every(({ whole }) => whole);
		return inland ? momentOf(cell) : landIn(met, cell);
	}
}

function landIn(tiles: readonly Tile[], cell: readonly Km[]): Moment {
	let sum = NOTHING;
	for (const { rings } of tiles) {
		for (const ring of rings) {
			const { km2, east, north } = momentOf(insideOf(cell, ring));
			sum = { km2: sum.km2 + km2, east: sum.east + east, north: sum.north + north };
		}
	}
	return sum;
}

/** The first and last strip of tiles, along an axis, that positions lie in. */
function span(corners: readonly Km[], axis: 0 | 1): [from: number, to: number] {
	let [from, to] = [Infinity, -Infinity];
	for (const corner of corners) {
		const strip = Math.floor(corner[axis] / TILE_KM);
		from = Math.min(from, strip);
		to = Math.max(to, strip);
	}
	return [from, to];
}

function strips(ring: readonly Km[], axis: 0 | 1): [strip: number, piece: Km[]][] {
	const [from, to] = span(ring, axis);
	const found: [number, Km[]][] = [];
	for (let strip = from; strip <= to; strip++) {
		const low = strip * TILE_KM;
		const above = kept(ring, (corner) => corner[axis] - low);
		const piece = kept(above, (corner) => low + TILE_KM - corner[axis]);
		if (piece.length > 2) found.push([strip, piece]);
	}
	return found;
}

function insideOf(cell: readonly Km[], ring: readonly Km[]): readonly Km[] {
	let left = ring;
	for (let i = 0; i < cell.length && left.length > 0; i++) {
		const [ax, ay] = cell[i] ?? [0, 0];
		const [bx, by] = cell[(i + 1) % cell.length] ?? [0, 0];
		left = kept(left, ([x, y]) => (bx - ax) * (y - ay) - (by - ay) * (x - ax));
	}
	return left;
}

/**
 * The part of a ring on the side of a line where `depth` is positive. Parts that come apart stay
 * joined along the line, forth and back: areas and moments are right all the same.
 */
function kept(ring: readonly Km[], depth: (corner: Km) => number): Km[] {
	const corners: Km[] = [];
	let before = ring.at(-1) ?? [0, 0];
	let depthBefore = depth(before);
	for (const corner of ring) {
		const own = depth(corner);
		if (depthBefore > 0 !== own > 0) {
			const share = depthBefore / (depthBefore - own);
			corners.push([
				before[0] + share * (corner[0] - before[0]),
				before[1] + share * (corner[1] - before[1])
			]);
		}
		if (own > 0) corners.push(corner);
		before = corner;
		depthBefore = own;
	}
	return corners;
}

function momentOf(ring: readonly Km[]): Moment {
	const [ox, oy] = ring[0] ?? [0, 0];
	let [twice, sumX, sumY] = [0, 0, 0];
	for (let i = 1; i + 1 < ring.length; i++) {
		const [ax, ay] = ring[i] ?? [0, 0];
		const [bx, by] = ring[i + 1] ?? [0, 0];
		const cross = (ax - ox) * (by - oy) - (bx - ox) * (ay - oy);
		twice += cross;
		sumX += (ax + bx - 2 * ox) * cross;
		sumY += (ay + by - 2 * oy) * cross;
	}
	const km2 = twice / 2;
	return { km2, east: sumX / 6 + km2 * ox, north: sumY / 6 + km2 * oy };
}
