import { comparedRates } from '../atlas/comparison';
import { placeProfile, type ProfilePage } from '../atlas/place-profile';
import { mapLevels, type BoundarySet, type PlaceCode } from '../atlas/types';
import type { AtlasDatabase } from '../db/queries';
import { locatorPoint } from '../geo/locator-point';
import type { LazyDatabase } from './database.svelte';

async function pageOf(
	database: AtlasDatabase,
	set: BoundarySet,
	code: PlaceCode
): Promise<ProfilePage | 'unknown'> {
	const registers = {
		'2024': await database.register('2024'),
		'2025': await database.register('2025')
	};
	const place = registers[set].get(code);
	if (!place) return 'unknown';
	const level = mapLevels.find((each) => each === place.level);
	const { indicators, sources } = await database.vocabulary();
	const profile = placeProfile({
		place,
		registers,
		links: await database.links(set, code),
		neighbours: level ? await database.neighbours(set, level, code) : [],
		geography: level ? await database.geography(set, level, code) : null,
		facts: await database.place(set, code),
		former: await database.formerObservations(set, code),
		rates: await database.observations(set, comparedRates),
		indicators,
		sources,
		fallRules: await database.fallRules()
	});
	return {
		profile,
		dataVersion: await database.dataVersion(),
		locator: locatorPoint(place.centre)
	};
}

/** The page of a place that the build has not made, from the database. */
export class LazyPlaceProfile {
	/** The page; `unknown` where the register has no such place; null until it is there. */
	found: ProfilePage | 'unknown' | null = $state.raw(null);

	constructor(
		private readonly database: LazyDatabase,
		private readonly set: BoundarySet,
		private readonly code: PlaceCode
	) {}

	/** Fetches the page; a failure shows in the state of the database. */
	async load(): Promise<void> {
		this.found = await this.database.ask((database) => pageOf(database, this.set, this.code));
	}
}
