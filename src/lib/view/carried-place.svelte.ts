import { carriedFacts, type CarriedFact } from '../atlas/carried-facts';
import type { MapLevel, PlaceCode } from '../atlas/types';
import type { AtlasDatabase, PlaceName } from '../db/queries';
import type { LazyDatabase } from './database.svelte';

/** What a new place is made of, and the figures that it has from there. */
export interface CarriedPlace {
	/** Old places of its own level. */
	readonly former: readonly PlaceName[];
	/** All old places that lie in it, whatever their level. */
	readonly named: readonly PlaceName[];
	readonly facts: readonly CarriedFact[];
}

async function carriedPlace(
	database: AtlasDatabase,
	level: MapLevel,
	code: PlaceCode
): Promise<CarriedPlace> {
	const links = await database.links('2025', code);
	const own = new Set(
		links.filter((link) => link.to === code && link.fromLevel === level).map(({ from }) => from)
	);
	const named = await database.formerPlaces('2025', code);
	const { observations } = await database.place('2025', code);
	const facts = carriedFacts({
		code,
		level,
		links,
		former: await database.formerObservations('2025', code),
		own: observations,
		indicators: (await database.vocabulary()).indicators
	});
	return { former: named.filter((place) => own.has(place.code)), named, facts };
}

/** What the selected place of the newer register has from the older one. */
export class LazyCarriedPlace {
	#found: { key: string; place: CarriedPlace } | null = $state.raw(null);
	#asked = '';

	constructor(private readonly database: LazyDatabase) {}

	/** What is known of the place, or null while it is being fetched. */
	of(level: MapLevel, code: PlaceCode): CarriedPlace | null {
		return this.#found?.key === `${level}/${code}` ? this.#found.place : null;
	}

	/** Fetches a place; a failure shows in the state of the database. */
	async load(level: MapLevel, code: PlaceCode): Promise<void> {
		const key = `${level}/${code}`;
		if (this.#found?.key === key) return;
		this.#asked = key;
		const place = await this.database.ask((database) => carriedPlace(database, level, code));
		if (place && this.#asked === key) this.#found = { key, place };
	}
}
