import { geographyFrom, neighbourFrom, placeLinkFrom } from '../atlas/place-rows';
import type { RawRow } from '../atlas/row-cells';
import type { Geography, MapLevel, Neighbour, PlaceLink } from '../atlas/types';
import { groupBy, tableRows } from './tables';

const oldPlace = (link: PlaceLink) => `${link.fromSet}/${link.fromLevel}/${link.from}`;

let links: {
	byOldPlace: ReadonlyMap<string, readonly PlaceLink[]>;
	byEnd: ReadonlyMap<string, readonly PlaceLink[]>;
} | null = null;

/**
 * Links from and to the place `<register>/<code>`, with all links of each old place that is in them, as
 * the database would.
 */
export function linksOf(key: string): readonly PlaceLink[] {
	if (!links) {
		const all = tableRows('place_link').map(placeLinkFrom);
		links = {
			byOldPlace: groupBy(all, (link) => [oldPlace(link)]),
			byEnd: groupBy(all, (l) => [`${l.fromSet}/${l.from}`, `${l.toSet}/${l.to}`])
		};
	}
	const { byOldPlace, byEnd } = links;
	const olds = new Set((byEnd.get(key) ?? []).map(oldPlace));
	return [...olds].flatMap((old) => byOldPlace.get(old) ?? []);
}

let neighbours: ReadonlyMap<string, readonly Neighbour[]> | null = null;

/** Places that touch the place `<register>/<code>` of a level, longest common border first. */
export function neighboursOf(key: string, level: MapLevel): readonly Neighbour[] {
	neighbours ??= groupBy(
		tableRows('neighbour')
			.map(neighbourFrom)
			.flatMap((each) => [each, { ...each, place: each.neighbour, neighbour: each.place }])
			.sort((a, b) => b.sharedKm - a.sharedKm || (a.neighbour < b.neighbour ? -1 : 1)),
		({ boundarySet, level: own, place }) => [`${boundarySet}/${place} ${own}`]
	);
	return neighbours.get(`${key} ${level}`) ?? [];
}

let geography: ReadonlyMap<string, readonly RawRow[]> | null = null;

/** Where the place `<register>/<code>` of a level lies towards the land border and its province. */
export function geographyOf(key: string, level: MapLevel): Geography | null {
	geography ??= groupBy(tableRows('geography'), (row) => [
		`${String(row['boundary_set'])}/${String(row['code'])} ${String(row['level'])}`
	]);
	const [row] = geography.get(`${key} ${level}`) ?? [];
	return row ? geographyFrom(row) : null;
}
