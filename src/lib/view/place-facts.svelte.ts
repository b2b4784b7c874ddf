import type { BoundarySet, Indicator, PlaceCode } from '../atlas/types';
import type { PlaceFacts } from '../db/queries';
import type { LazyDatabase } from './database.svelte';

/** All that the database says of the selected place, and every indicator to name it by. */
export class LazyPlaceFacts {
	#found: { key: string; facts: PlaceFacts } | null = $state.raw(null);
	indicators: readonly Indicator[] = $state.raw([]);
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
		const found = await this.database.ask(async (database) => ({
			indicators: this.indicators.length ? this.indicators : await database.indicators(),
			facts: await database.place(set, code)
		}));
		if (!found || this.#asked !== key) return;
		this.indicators = found.indicators;
		this.#found = { key, facts: found.facts };
	}
}
