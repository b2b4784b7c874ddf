/** Sites of power cells by square, to be met from near to far. */
import type { Km } from './plane';
import type { PowerSite } from './power-cells';

/** A rectangle in kilometres. */
export interface KmBox {
	readonly west: number;
	readonly south: number;
	readonly east: number;
	readonly north: number;
}

/** The sites of one square, by index, and the weight of the heaviest, km². */
export interface Square {
	readonly sites: readonly number[];
	readonly heaviest: number;
}

/** Squares to a site: most of the box is sea, so a square on land still holds several. */
const SQUARES_PER_SITE = 10;

/** Looks for sites in a box, which must hold them all. */
export class SiteSearch {
	/** The side of a square, km. */
	readonly sizeKm: number;
	/** Rings after which every site was met, wherever the search began. */
	readonly rings: number;
	readonly #box: KmBox;
	readonly #columns: number;
	readonly #rows: number;
	readonly #squares: (Square | undefined)[];

	constructor(sites: readonly PowerSite[], box: KmBox) {
		const [wide, high] = [box.east - box.west, box.north - box.south];
		this.#box = box;
		this.sizeKm = Math.sqrt((wide * high) / (SQUARES_PER_SITE * Math.max(1, sites.length)));
		this.#columns = Math.ceil(wide / this.sizeKm);
		this.#rows = Math.ceil(high / this.sizeKm);
		this.rings = Math.max(this.#columns, this.#rows);
		this.#squares = new Array<Square | undefined>(this.#columns * this.#rows).fill(undefined);
		sites.forEach(({ at, weight }, i) => {
			const [column, row] = this.#place(at);
			const square = this.#squares[row * this.#columns + column];
			this.#squares[row * this.#columns + column] = {
				sites: [...(square?.sites ?? []), i],
				heaviest: Math.max(square?.heaviest ?? -Infinity, weight)
			};
		});
	}

	/**
	 * The squares with sites at so many squares from that of a position: none of their sites is nearer
	 * to it than `ring - 1` sides of a square.
	 */
	ring(at: Km, ring: number): Square[] {
		const [column, row] = this.#place(at);
		const found: Square[] = [];
		for (let r = Math.max(0, row - ring); r <= Math.min(this.#rows - 1, row + ring); r++) {
			const step = Math.abs(r - row) === ring ? 1 : 2 * ring;
			for (let c = column - ring; c <= column + ring; c += step) {
				const square =
					c < 0 || c >= this.#columns ? undefined : this.#squares[r * this.#columns + c];
				if (square) found.push(square);
			}
		}
		return found;
	}

	#place([x, y]: Km): [column: number, row: number] {
		const { west, south } = this.#box;
		return [
			Math.min(this.#columns - 1, Math.floor((x - west) / this.sizeKm)),
			Math.min(this.#rows - 1, Math.floor((y - south) / this.sizeKm))
		];
	}
}
