/** Positions by square, to be met from near to far. */
import type { Km } from './plane';

/** A rectangle in kilometres. */
export interface KmBox {
	readonly west: number;
	readonly south: number;
	readonly east: number;
	readonly north: number;
}

/** What one step outward finds: everything not found until now lies at least `beyondKm` away. */
export interface Found {
	readonly beyondKm: number;
	readonly found: readonly number[];
}

/** Squares to a position: most of the box is sea, so a square on land still holds several. */
const SQUARES_PER_POSITION = 10;

/** Looks for positions in a box, which must hold them all. */
export class SiteSearch {
	readonly #box: KmBox;
	readonly #size: number;
	readonly #columns: number;
	readonly #rows: number;
	readonly #squares = new Map<number, number[]>();

	constructor(positions: readonly Km[], box: KmBox) {
		const [wide, high] = [box.east - box.west, box.north - box.south];
		this.#box = box;
		this.#size = Math.sqrt((wide * high) / (SQUARES_PER_POSITION * Math.max(1, positions.length)));
		this.#columns = Math.ceil(wide / this.#size);
		this.#rows = Math.ceil(high / this.#size);
		positions.forEach((at, i) => {
			const [column, row] = this.#square(at);
			const square = row * this.#columns + column;
			const held = this.#squares.get(square);
			if (held) held.push(i);
			else this.#squares.set(square, [i]);
		});
	}

	/**
	 * The indexes of all positions, in rings of squares about one. `beyondKm` holds before the ring is
	 * looked at, so a caller can stop without it.
	 */
	*outward(at: Km): Generator<Found, void, undefined> {
		const [column, row] = this.#square(at);
		for (let ring = 0; ring < Math.max(this.#columns, this.#rows); ring++) {
			yield { beyondKm: (ring - 1) * this.#size, found: this.#ring(column, row, ring) };
		}
	}

	#ring(column: number, row: number, ring: number): number[] {
		const found: number[] = [];
		for (let r = Math.max(0, row - ring); r <= Math.min(this.#rows - 1, row + ring); r++) {
			const step = Math.abs(r - row) === ring ? 1 : 2 * ring;
			for (let c = column - ring; c <= column + ring; c += step) {
				if (c < 0 || c >= this.#columns) continue;
				const held = this.#squares.get(r * this.#columns + c);
				if (held) found.push(...held);
			}
		}
		return found;
	}

	#square([x, y]: Km): [column: number, row: number] {
		const { west, south } = this.#box;
		return [
			Math.min(this.#columns - 1, Math.floor((x - west) / this.#size)),
			Math.min(this.#rows - 1, Math.floor((y - south) / this.#size))
		];
	}
}
