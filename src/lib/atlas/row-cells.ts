import * as v from 'valibot';
import { sourceIdSchema } from './parse';

/**
 * Rows of the tables, by their column names, into the types of the atlas. A row comes from a CSV
 * (all text, empty cells for nothing) or from the database (numbers, null for nothing); both read
 * the same. Each function throws where a row does not fit.
 */
export type RawRow = Readonly<Record<string, unknown>>;

/** A text, empty where the cell is. */
export const text = v.nullish(v.string(), '');
/** A number, null where the cell is empty. */
export const number = v.pipe(
	v.nullish(v.union([v.number(), v.string()]), null),
	v.transform((cell) => (cell === '' || cell === null ? null : Number(cell)))
);
/** A number that must be there. */
export const finite = v.pipe(v.union([v.number(), v.string()]), v.transform(Number), v.finite());

/** Where a row comes from. */
export const provenance = { source_id: sourceIdSchema, locator: v.string() };
/** Remarks on a row in both languages. */
export const noted = { note: text, note_en: text };
