import type { PlaceCode } from '../atlas/types';

/** What it takes of a map to hold the class of each place. */
export interface StateHolder {
	/** Gives a place its class; -1 takes it away. */
	set(code: PlaceCode, index: number): void;
	/** Forgets all classes. */
	clear(): void;
}

/** Holds the class of each place in a map, and changes only what has changed. */
export class ClassState {
	#applied: ReadonlyMap<PlaceCode, number> = new Map();

	constructor(private readonly holder: StateHolder) {}

	/** Makes the map hold exactly these classes. */
	apply(next: ReadonlyMap<PlaceCode, number>): void {
		for (const code of this.#applied.keys()) if (!next.has(code)) this.holder.set(code, -1);
		for (const [code, index] of next)
			if (this.#applied.get(code) !== index) this.holder.set(code, index);
		this.#applied = next;
	}

	/** The map holds nothing any more: other places, or a lost context. */
	forget(): void {
		this.holder.clear();
		this.#applied = new Map();
	}
}
