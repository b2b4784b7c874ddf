import { packPlaces } from '../../src/lib/atlas/pack-places';
import type { PlaceListFile } from '../../src/lib/atlas/place-list-file';
import { placeLinkFrom, registerPlaceFrom } from '../../src/lib/atlas/place-rows';
import { programmeSchema } from '../../src/lib/atlas/parse';
import {
	boundarySets,
	programmes,
	type MapLevel,
	type RegisterPlace
} from '../../src/lib/atlas/types';
import * as v from 'valibot';
import type { Table } from './read-table';

/** Codes of the places on each priority list, by register and level. */
function listsOf(
	tables: ReadonlyMap<string, Table>,
	places: readonly RegisterPlace[]
): PlaceListFile['lists'] {
	const levels = new Map<string, MapLevel>();
	for (const { set, code, level } of places)
		// At a code of two levels the first, upper one leads.
		if (level !== 'country' && level !== 'region' && !levels.has(`${set}/${code}`))
			levels.set(`${set}/${code}`, level);
	const rows = (tables.get('designation')?.rows ?? []).map(({ cells }) => ({
		set: cells['boundary_set'] ?? '',
		code: cells['place_code'] ?? '',
		programme: v.parse(programmeSchema, cells['programme'])
	}));
	return boundarySets.flatMap((set) =>
		programmes.flatMap((programme) =>
			(['district', 'commune'] as const).flatMap((level) => {
				const codes = rows
					.filter((row) => row.set === set && row.programme === programme)
					.map(({ code }) => code)
					.filter((code) => levels.get(`${set}/${code}`) === level);
				return codes.length > 0
					? [{ set, level, programme, codes: [...new Set(codes)].sort() }]
					: [];
			})
		)
	);
}

/** The list of all places by which the page finds one: see {@link PlaceListFile}. */
export function placeListOf(tables: ReadonlyMap<string, Table>): PlaceListFile {
	const rowsOf = (name: string) => (tables.get(name)?.rows ?? []).map(({ cells }) => cells);
	const places = rowsOf('place').map(registerPlaceFrom);
	return packPlaces(places, rowsOf('place_link').map(placeLinkFrom), listsOf(tables, places));
}
