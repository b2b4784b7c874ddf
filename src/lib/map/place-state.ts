import type { PlaceCode } from '../atlas/types';

/** Holds something of places in a map, such as their fills, and tells it only what has changed. */
export class PlaceState<Value> {
	#applied: ReadonlyMap<PlaceCode, Value> = new Map();

	/** `tell` tells the map of a place; null takes away what it was told. */
	constructor(private readonly tell: (code: PlaceCode, value: Value | null) => void) {}

	/** Makes the map hold exactly this. */
	apply(next: ReadonlyMap<PlaceCode, Value>): void {
		for (const code of this.#applied.keys()) if (!next.has(code)) this.tell(code, null);
		for (const [code, value] of next) if (this.#applied.get(code) !== value) this.tell(code, value);
		this.#applied = next;
	}

	/** The map holds nothing any more: other places, or a lost context. */
	forget(): void {
		this.#applied = new Map();
	}
}
