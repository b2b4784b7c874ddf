import type { PlaceName } from '../db/queries';
import type { PlaceCode } from '../atlas/types';
import type { LazyDatabase } from './database.svelte';
import type { View } from './view';

function keyOf(view: View): string {
	return [view.bounds, view.level, view.in].join('/');
}

/** Names of the places of a scope from the register, for a build that has no outlines to carry them. */
export class LazyPlaceList {
	#found: {
		key: string;
		places: readonly PlaceName[];
		districts: ReadonlyMap<PlaceCode, PlaceName>;
	} | null = $state.raw(null);

	constructor(private readonly database: LazyDatabase) {}

	/** Places of the view's scope, empty while they are being fetched. */
	of(view: View): readonly PlaceName[] {
		return this.#found?.key === keyOf(view) ? this.#found.places : [];
	}

	/** The district of that code, where the places of the scope are communes of districts. */
	district(code: PlaceCode): PlaceName | undefined {
		return this.#found?.districts.get(code);
	}

	/** Fetches the places of a scope; a failure shows in the state of the database. */
	async load(view: View): Promise<void> {
		const key = keyOf(view);
		if (this.#found?.key === key) return;
		const { bounds, level, in: within } = view;
		const found = await this.database.ask(async (database) => ({
			places: await database.placesWithin(bounds, level, within),
			districts:
				level === 'commune' && within.length < 3
					? await database.placesWithin(bounds, 'district', within)
					: []
		}));
		if (found)
			this.#found = {
				key,
				places: found.places,
				districts: new Map(found.districts.map((each) => [each.code, each]))
			};
	}
}
