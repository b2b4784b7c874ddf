import * as v from 'valibot';
import {
	boundarySets,
	mapLevels,
	programmes,
	type IndicatorId,
	type Period,
	type PlaceCode,
	type SourceId
} from './types';

/** Schemas of the words of the atlas: codes, ids and periods, wherever they come from. */

const branded = <Name>(pattern: RegExp) =>
	v.pipe(
		v.string(),
		v.regex(pattern),
		v.transform((text) => text as Name)
	);

export const placeCodeSchema = branded<PlaceCode>(/^(vn|region_[a-z_]+|\d{2}|\d{3}|\d{5})$/);
export const indicatorIdSchema = branded<IndicatorId>(/^[A-Za-z0-9_]+$/);
export const sourceIdSchema = branded<SourceId>(/^[a-z0-9-]+$/);
export const periodSchema = branded<Period>(/^\d{4}(-\d{2}-\d{2})?$/);
export const boundarySetSchema = v.picklist(boundarySets);
export const levelSchema = v.picklist(mapLevels);
export const programmeSchema = v.picklist(programmes);

/** A literal of our own code as a place code; throws where it could not be one. */
export function placeCode(text: string): PlaceCode {
	return v.parse(placeCodeSchema, text);
}

/** A literal of our own code as an indicator id; throws where it could not be one. */
export function indicatorId(text: string): IndicatorId {
	return v.parse(indicatorIdSchema, text);
}

/** A literal of our own code as a period; throws where it could not be one. */
export function period(text: string): Period {
	return v.parse(periodSchema, text);
}
