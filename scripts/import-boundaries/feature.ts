/** One feature of a file, read but not yet known to be a place. */
import type { Geometry } from 'geojson';
import * as v from 'valibot';

export interface RawFeature {
	/** File and number of the feature in it, from 1: `xa.geojson #12`. */
	readonly at: string;
	/** Texts and numbers of the feature by field; other values are left aside. */
	readonly fields: Readonly<Record<string, string | number>>;
	readonly geometry: Geometry | null;
}

const value = v.union([v.pipe(v.string(), v.trim(), v.nonEmpty()), v.pipe(v.number(), v.finite())]);

/** The fields of a feature that can hold a code or a name. */
export function fieldsOf(properties: unknown): Record<string, string | number> {
	const record = v.safeParse(v.record(v.string(), v.unknown()), properties);
	if (!record.success) return {};
	return Object.fromEntries(
		Object.entries(record.output).flatMap(([field, given]) => {
			const usable = v.safeParse(value, given);
			return usable.success ? [[field, usable.output] as const] : [];
		})
	);
}
