import type { PlaceName } from '../db/queries';
import type { LazyDatabase } from './database.svelte';
import type { View } from './view';

function keyOf(view: View): string {
	return [view.bounds, view.level, view.in].join('/');
}

/** Names of the places of a scope from the register, for a build that has no outlines to carry them. */
export class LazyPlaceList {
	#found: { key: string; places: readonly PlaceName[] } | null = $state.raw(null);

	constructor(private readonly database: LazyDatabase) {}

	/** Places of the view's scope, empty while they are being fetched. */
	of(view: View): readonly PlaceName[] {
		return this.#found?.key === keyOf(view) ? this.#found.places : [];
	}

	/** Fetches the places of a scope; a failure shows in the state of the database. */
	async load(view: View): Promise<void> {
		const key = keyOf(view);
		if (this.#found?.key === key) return;
		const places = await this.database.ask((database) =>
			database.placesWithin(view.bounds, view.level, view.in)
		);
		if (places) this.#found = { key, places };
	}
}
