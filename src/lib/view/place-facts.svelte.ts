import type { BoundarySet, PlaceCode, PlaceFacts } from '../atlas/types';
import type { LazyDatabase } from './database.svelte';

/** All that the database says of the selected place. */
export class LazyPlaceFacts {
	#found: { key: string; facts: PlaceFacts } | null = $state.raw(null);
	#asked = '';

	constructor(private readonly database: LazyDatabase) {}

	/** Facts of the place, or null while they are being fetched. */
	of(set: BoundarySet, code: PlaceCode): PlaceFacts | null {
		return this.#found?.key === `${set}/${code}` ? this.#found.facts : null;
	}

	/** Fetches a place; a failure shows in the state of the database. */
	async load(set: BoundarySet, code: PlaceCode): Promise<void> {
		const key = `${set}/${code}`;
		if (this.#found?.key === key) return;
		this.#asked = key;
		const facts = await this.database.ask((database) => database.place(set, code));
		if (facts && this.#asked === key) this.#found = { key, facts };
	}
}
