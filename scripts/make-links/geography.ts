/** How long each place's border on land is, and how far it is from there and from its province's centre. */
import { distance } from '@turf/turf';
import {
	landNeighbours,
	type BoundarySet,
	type Geography,
	type LandNeighbour,
	type MapLevel
} from '../../src/lib/atlas/types';
import { liesInArchipelagos } from '../../src/lib/geo/archipelagos';
import {
	levelsOf,
	placesAt,
	type Register,
	type RegisterPlace
} from '../build-boundaries/register';
import type { BorderSide } from './land-border';
import { NearLine } from './near-line';

/** A row of `geography`. */
export interface GeographyRow extends Geography {
	readonly set: BoundarySet;
	readonly level: MapLevel;
	readonly code: string;
}

type Lengths = Readonly<Record<LandNeighbour, number>>;

/** Kilometres with one decimal: reference outlines are no better, and under 0,05 km is a corner. */
function rounded(km: number): number {
	return Math.round(km * 10) / 10;
}

/** Every place of a register, level by level; the lengths of a level are sums of those below it. */
export function geographyOf(register: Register, border: readonly BorderSide[]): GeographyRow[] {
	const near = new NearLine([
		border.flatMap(({ ends: [start, end] }, i) => (i ? [end] : [start, end]))
	]);
	const lengths = lengthsByLevel(register, border);
	return levelsOf(register).flatMap((level) => {
		return [...placesAt(register, level)].map(([code, place]): GeographyRow => {
			const own = lengths.get(level)?.get(code);
			const centre = tellingCentre(place);
			const province = level === 'province' ? null : provinceOf(register, place)?.centre;
			return {
				set: register.vintage,
				level,
				code,
				landBorderKm: rounded(landNeighbours.reduce((sum, each) => sum + (own?.[each] ?? 0), 0)),
				borderCountries: landNeighbours.filter((each) => (own?.[each] ?? 0) > 0),
				borderDistanceKm: centre && rounded(near.km(centre)),
				provinceCentreDistanceKm: centre && province ? rounded(distance(centre, province)) : null
			};
		});
	});
}

/** Border with each country by level and code, from communes up; places without any are left out. */
function lengthsByLevel(
	register: Register,
	border: readonly BorderSide[]
): ReadonlyMap<MapLevel, ReadonlyMap<string, Lengths>> {
	const none: Lengths = { cn: 0, la: 0, kh: 0 };
	const exact = new Map<string, Lengths>();
	for (const { commune, country, km } of border) {
		const known = exact.get(commune) ?? none;
		exact.set(commune, { ...known, [country]: known[country] + km });
	}
	let below: ReadonlyMap<string, Lengths> = new Map(
		[...exact].map(([code, { cn, la, kh }]) => [
			code,
			{ cn: rounded(cn), la: rounded(la), kh: rounded(kh) }
		])
	);
	const byLevel = new Map<MapLevel, ReadonlyMap<string, Lengths>>();
	for (const level of levelsOf(register).reverse()) {
		byLevel.set(level, below);
		const above = new Map<string, Lengths>();
		for (const [code, own] of below) {
			const parent = placesAt(register, level).get(code)?.properties.parent ?? '';
			const known = above.get(parent) ?? none;
			above.set(parent, {
				cn: known.cn + own.cn,
				la: known.la + own.la,
				kh: known.kh + own.kh
			});
		}
		below = above;
	}
	return byLevel;
}

function provinceOf(register: Register, { properties, level }: RegisterPlace) {
	const { parent } = properties;
	const district = level === 'commune' ? placesAt(register, 'district').get(parent) : undefined;
	return placesAt(register, 'province').get(district?.properties.parent ?? parent);
}

/** A place's centre; of Hoàng Sa and Trường Sa none: it is a mean over hundreds of kilometres of reefs. */
function tellingCentre({ centre }: RegisterPlace): RegisterPlace['centre'] {
	return centre && liesInArchipelagos([centre]) ? null : centre;
}
