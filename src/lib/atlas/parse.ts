import * as v from 'valibot';
import { patterns } from './literals';
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

export const placeCodeSchema = branded<PlaceCode>(patterns.placeCode);
export const indicatorIdSchema = branded<IndicatorId>(patterns.indicatorId);
export const sourceIdSchema = branded<SourceId>(patterns.sourceId);
export const periodSchema = branded<Period>(patterns.period);
export const boundarySetSchema = v.picklist(boundarySets);
export const levelSchema = v.picklist(mapLevels);
export const programmeSchema = v.picklist(programmes);
