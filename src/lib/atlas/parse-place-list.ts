import * as v from 'valibot';
import { levelSchema, programmeSchema, boundarySetSchema } from './parse';
import type { PlaceListFile } from './place-list-file';

const numbers = v.array(v.number());
const level = v.object({
	inside: numbers,
	codes: numbers,
	types: numbers,
	names: v.array(v.string())
});
const register = v.object({
	province: v.optional(level),
	district: v.optional(level),
	commune: v.optional(level)
});
const placeList = v.object({
	types: v.array(v.string()),
	registers: v.object({ '2024': register, '2025': register }),
	became: v.array(v.union([v.number(), numbers])),
	islands: v.record(v.string(), numbers),
	lists: v.array(
		v.object({
			set: boundarySetSchema,
			level: levelSchema,
			programme: programmeSchema,
			codes: v.array(v.string())
		})
	)
});

/** Checks the content of `/data/place-list.json`; throws a `ValiError` that names the part that is wrong. */
export function parsePlaceList(content: unknown): PlaceListFile {
	return v.parse(placeList, content);
}
