import * as v from 'valibot';
import { boundarySetSchema, levelSchema, placeCodeSchema } from './parse';
import { finite, number, text, type RawRow } from './row-cells';
import {
	landNeighbours,
	linkBases,
	placeLevels,
	type Geography,
	type Neighbour,
	type PlaceLink,
	type RegisterPlace
} from './types';

const registerPlaceRow = v.object({
	boundary_set: boundarySetSchema,
	code: placeCodeSchema,
	level: v.picklist(placeLevels),
	name: v.string(),
	parent_code: v.nullish(v.union([placeCodeSchema, v.literal('')]), null),
	lon: number,
	lat: number,
	area_km2: number
});

/** A row of `place`. */
export function registerPlaceFrom(raw: RawRow): RegisterPlace {
	const row = v.parse(registerPlaceRow, raw);
	return {
		set: row.boundary_set,
		code: row.code,
		level: row.level,
		name: row.name,
		parent: row.parent_code || null,
		centre: row.lon === null || row.lat === null ? null : [row.lon, row.lat],
		areaKm2: row.area_km2
	};
}

const placeLinkRow = v.object({
	from_set: boundarySetSchema,
	from_level: levelSchema,
	from_code: placeCodeSchema,
	to_set: boundarySetSchema,
	to_code: placeCodeSchema,
	area_share: finite,
	basis: v.picklist(linkBases)
});

/** A row of `place_link`. A new place is a province where its code has two digits, else a commune. */
export function placeLinkFrom(raw: RawRow): PlaceLink {
	const row = v.parse(placeLinkRow, raw);
	return {
		fromSet: row.from_set,
		fromLevel: row.from_level,
		from: row.from_code,
		toSet: row.to_set,
		toLevel: row.to_code.length === 2 ? 'province' : 'commune',
		to: row.to_code,
		areaShare: row.area_share,
		basis: row.basis
	};
}

const neighbourRow = v.object({
	boundary_set: boundarySetSchema,
	level: levelSchema,
	code: placeCodeSchema,
	neighbour_code: placeCodeSchema,
	shared_km: finite
});

/** A row of `neighbour`. */
export function neighbourFrom(raw: RawRow): Neighbour {
	const row = v.parse(neighbourRow, raw);
	return {
		boundarySet: row.boundary_set,
		level: row.level,
		place: row.code,
		neighbour: row.neighbour_code,
		sharedKm: row.shared_km
	};
}

const geographyRow = v.object({
	land_border_km: finite,
	border_country: v.pipe(
		text,
		v.transform((cell) => cell.split(' ').filter(Boolean)),
		v.array(v.picklist(landNeighbours))
	),
	border_distance_km: number,
	province_centre_distance_km: number
});

/** A row of `geography`. */
export function geographyFrom(raw: RawRow): Geography {
	const row = v.parse(geographyRow, raw);
	return {
		landBorderKm: row.land_border_km,
		borderCountries: row.border_country,
		borderDistanceKm: row.border_distance_km,
		provinceCentreDistanceKm: row.province_centre_distance_km
	};
}
