import { boundarySets, type BoundarySet, type MapLevel } from '../../src/lib/atlas/types';
import type { Table } from '../build-data/read-table';
import { choose, type Asker } from './ask';
import { nameOrCode, placeLabel, placesOf, placesWithin, type RegisterPlace } from './data-tables';
import { refuse } from './refusal';

/** Which places the rows of the table can be. */
export interface PlaceScope {
	readonly register: BoundarySet;
	readonly level: MapLevel;
	readonly parent: RegisterPlace;
	/** Every place of the level in the parent. */
	readonly places: readonly RegisterPlace[];
}

/** Levels of a register, and those that can stand above each. */
const levels: Readonly<Record<BoundarySet, readonly MapLevel[]>> = {
	'2024': ['province', 'district', 'commune'],
	'2025': ['province', 'commune']
};
const above: Readonly<Record<MapLevel, readonly string[]>> = {
	province: ['country'],
	district: ['province'],
	commune: ['district', 'province']
};

/** Asks for the register, the level of the rows and the place that they are in. */
export async function askPlaces(
	asker: Asker,
	tables: ReadonlyMap<string, Table>
): Promise<PlaceScope> {
	const { t } = asker;
	const register = await choose(
		asker,
		{ key: ['register'], text: t.places.register },
		boundarySets.map((value) => ({ value, word: value, label: t.registerName[value] }))
	);
	const level = await choose(
		asker,
		{ key: ['level'], text: t.places.level },
		levels[register].map((value) => ({ value, word: value, label: t.levelName[value] }))
	);
	const places = placesOf(tables, register);
	const parents = places.filter((place) => above[level].includes(place.level));
	const find = nameOrCode(parents);
	const [country] = parents;
	if (!country) throw refuse('', (texts) => texts.trouble.noPlaces);
	const parent =
		level === 'province'
			? country
			: await asker.ask({
					key: ['parent'],
					text: t.places.parent(t.levelName[level]),
					read: (typed) => {
						const found = find(typed);
						if (found.kind === 'exact' || found.kind === 'folded')
							return { value: found.place, word: found.place.code };
						const offered = found.kind === 'ambiguous' ? found.places : found.nearest;
						return {
							why: t.trouble.noSuchPlace(typed, offered.map(placeLabel).join(', '))
						};
					}
				});
	const within = placesWithin(places, level, parent.code);
	asker.say(t.places.scope(within.length, t.levelName[level], parent.name));
	return { register, level, parent, places: within };
}
