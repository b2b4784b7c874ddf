/** The communes of 2024 with what became of them in 2025, and what there is to say about it. */
import { placeFeatures } from '../../src/lib/geo/dissolve';
import { overlaps, type Overlap } from '../../src/lib/geo/overlap';
import { areaKm2 } from '../../src/lib/geo/plane';
import { toPolygons } from '../../src/lib/geo/polygons';
import { communesByProvince } from '../build-boundaries/register';
import type { OldCommune } from './links';
import { newProvinces, type NewProvince } from './new-provinces';
import type { SuccessorList } from './successor-list';
import { successorsOf } from './successors';
import { topologyAt, type Units } from './units';

/** The crosswalk of communes, with its evidence. */
export interface Crosswalk {
	communes: OldCommune[];
	provinces: ReadonlyMap<string, NewProvince>;
	/** Share of each old commune that lies in any new one, before provinces and cut-offs. */
	covered: ReadonlyMap<string, number>;
	/** Communes that no list names, so that the cut-off decided. */
	unlisted: string[];
	/** Pieces over the cut-off that the list does not have; they are left out. */
	contradictions: Overlap[];
}

/** Lays the communes of one register over those of the other. Throws where one has no successor. */
export function crosswalkOf(before: Units, after: Units, list: SuccessorList): Crosswalk {
	const oldProvince = provinceByCommune(before);
	const newProvince = provinceByCommune(after);
	const places = placeFeatures(topologyAt(before, 'commune'));
	const found = overlaps(places, placeFeatures(topologyAt(after, 'commune')));
	const provinces = newProvinces(
		found,
		(code) => oldProvince.get(code) ?? '',
		(code) => newProvince.get(code) ?? ''
	);
	const byCommune = new Map<string, Overlap[]>();
	const covered = new Map<string, number>();
	for (const piece of found) {
		covered.set(piece.from, (covered.get(piece.from) ?? 0) + piece.share);
		const target = provinces.get(oldProvince.get(piece.from) ?? '')?.to;
		if (newProvince.get(piece.to) !== target) continue;
		byCommune.set(piece.from, [...(byCommune.get(piece.from) ?? []), piece]);
	}
	const contradictions: Overlap[] = [];
	const communes = places.map(({ properties, geometry }): OldCommune => {
		const { code, name, parent } = properties;
		const { successors, unlisted } = successorsOf(byCommune.get(code) ?? [], list.get(code));
		if (successors.length === 0) throw new Error(`${code} ${name} lies in no commune of 2025`);
		contradictions.push(...unlisted);
		return {
			code,
			district: parent,
			province: oldProvince.get(code) ?? '',
			km2: areaKm2(toPolygons(geometry)),
			successors
		};
	});
	const unlisted = communes.map(({ code }) => code).filter((code) => !list.has(code));
	return { communes, provinces, covered, unlisted, contradictions };
}

function provinceByCommune({ register }: Units): Map<string, string> {
	return new Map(
		[...communesByProvince(register)].flatMap(([province, communes]) =>
			[...communes].map((code) => [code, province] as const)
		)
	);
}
