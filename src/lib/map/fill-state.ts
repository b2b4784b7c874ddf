import type { PlaceCode } from '../atlas/types';

/** What it takes of a map to hold the fill of each place. */
export interface StateHolder {
	/** Gives a place its fill, a colour of CSS; null takes it away. */
	set(code: PlaceCode, fill: string | null): void;
	/** Forgets all fills. */
	clear(): void;
}

/** Holds the fill of each place in a map, and changes only what has changed. */
export class FillState {
	#applied: ReadonlyMap<PlaceCode, string> = new Map();

	constructor(private readonly holder: StateHolder) {}

	/** Makes the map hold exactly these fills. */
	apply(next: ReadonlyMap<PlaceCode, string>): void {
		for (const code of this.#applied.keys()) if (!next.has(code)) this.holder.set(code, null);
		for (const [code, fill] of next)
			if (this.#applied.get(code) !== fill) this.holder.set(code, fill);
		this.#applied = next;
	}

	/** The map holds nothing any more: other places, or a lost context. */
	forget(): void {
		this.holder.clear();
		this.#applied = new Map();
	}
}
