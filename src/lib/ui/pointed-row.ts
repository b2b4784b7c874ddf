import type { PlaceCode } from '$lib/atlas/types';

/**
 * What is pointed at in a list of places, by the pointer or by the keyboard; `tell` hears of each change.
 * A row that a scrolled list slides under a resting pointer is not pointed at.
 */
export class PointedRow {
	#pointer: PlaceCode | null = null;

	constructor(private readonly tell: (code: PlaceCode | null) => void) {}

	readonly focus = (code: PlaceCode): void => {
		this.#pointer = null;
		this.tell(code);
	};

	readonly blur = (): void => {
		this.tell(null);
	};

	/** The pointer has moved over a row. */
	readonly move = (code: PlaceCode): void => {
		if (this.#pointer === code) return;
		this.#pointer = code;
		this.tell(code);
	};

	/** The pointer, or the list under it, has left a row. */
	readonly leave = (code: PlaceCode): void => {
		if (this.#pointer !== code) return;
		this.#pointer = null;
		this.tell(null);
	};
}
