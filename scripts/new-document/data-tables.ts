import { placeMatcher } from '../../src/lib/atlas/match-places';
import { units, type BoundarySet, type Unit } from '../../src/lib/atlas/types';
import type { Row, Table } from '../build-data/read-table';
import type { NamedIndicator } from './recognise-column';

/** A place of a register as the command needs it. */
export interface RegisterPlace {
	readonly code: string;
	readonly name: string;
	readonly level: string;
	/** Code of the place above; empty for the country. */
	readonly parent: string;
}

/** An indicator with what its figures are measured in. */
export interface MeasuredIndicator extends NamedIndicator {
	readonly unit: Unit;
	readonly base_vi: string;
	readonly base_en: string;
	readonly series: string;
}

/** Rows of a table; none where it is not there. */
export function rowsOf(tables: ReadonlyMap<string, Table>, name: string): readonly Row[] {
	return tables.get(name)?.rows ?? [];
}

/** The places of one register. */
export function placesOf(
	tables: ReadonlyMap<string, Table>,
	register: BoundarySet
): RegisterPlace[] {
	return rowsOf(tables, 'place')
		.filter(({ cells }) => cells['boundary_set'] === register)
		.map(({ cells }) => ({
			code: cells['code'] ?? '',
			name: (cells['name'] ?? '').trim(),
			level: cells['level'] ?? '',
			parent: cells['parent_code'] ?? ''
		}));
}

/** Places of a level that lie in a place, at whatever depth; in the country (`vn`) all of them. */
export function placesWithin(
	places: readonly RegisterPlace[],
	level: string,
	parent: string
): RegisterPlace[] {
	const above = new Map(places.map(({ code, level: own, parent: up }) => [`${own} ${code}`, up]));
	const parents = new Map<string, string>();
	for (const { code, parent: up } of places) if (!parents.has(code)) parents.set(code, up);
	return places.filter((place) => {
		if (place.level !== level) return false;
		let up = above.get(`${level} ${place.code}`) ?? '';
		for (let depth = 0; up !== '' && depth < 5; depth += 1) {
			if (up === parent) return true;
			const next = parents.get(up) ?? '';
			up = next === up ? '' : next;
		}
		return false;
	});
}

/** The indicators of the table. */
export function indicatorsOf(tables: ReadonlyMap<string, Table>): MeasuredIndicator[] {
	return rowsOf(tables, 'indicator').map(({ cells }) => ({
		id: cells['id'] ?? '',
		name_vi: cells['name_vi'] ?? '',
		name_en: cells['name_en'] ?? '',
		unit: units.find((unit) => unit === cells['unit']) ?? 'flag',
		base_vi: cells['base_vi'] ?? '',
		base_en: cells['base_en'] ?? '',
		series: cells['series'] ?? ''
	}));
}

/** Matches names among places, and codes as they stand. */
export function nameOrCode<Place extends RegisterPlace>(places: readonly Place[]) {
	const match = placeMatcher(places);
	const byCode = new Map(places.map((place) => [place.code, place]));
	return (text: string) => {
		const place = byCode.get(text.trim());
		return place ? ({ kind: 'exact', place } as const) : match(text);
	};
}

/** A place as a list shows it: `630 Huyện Kông Chro`. */
export function placeLabel({ code, name }: RegisterPlace): string {
	return `${code} ${name}`;
}
