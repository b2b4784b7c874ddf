/** Which new communes the resolutions of 2025 put an old commune into, as a public list has it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import * as v from 'valibot';

/** New communes by old commune; an old commune that the list does not know is not in it. */
export type SuccessorList = ReadonlyMap<string, ReadonlySet<string>>;

const file = 'crosswalk-2024-2025.csv';
const row = v.object({
	old_commune_code: v.string(),
	new_commune_code: v.string(),
	basis: v.picklist(['official-list', 'special-zone', 'spatial-estimate'])
});

/**
 * The list beside the packs, empty where there is none. Its spatial estimates are left out: they were
 * measured on the same outlines and so are no evidence beside them. Throws where a row does not fit.
 */
export function readSuccessorList(folder: string): SuccessorList {
	const path = join(folder, file);
	const listed = new Map<string, Set<string>>();
	if (!existsSync(path)) return listed;
	csvParse(readFileSync(path, 'utf8')).forEach((raw, i) => {
		const parsed = v.safeParse(row, raw);
		if (!parsed.success) {
			const [issue] = parsed.issues;
			throw new Error(`${file}:${i + 2} · ${v.getDotPath(issue) ?? 'row'}: ${issue.message}`);
		}
		const { old_commune_code, new_commune_code, basis } = parsed.output;
		if (basis === 'spatial-estimate') return;
		const own = listed.get(old_commune_code) ?? new Set<string>();
		listed.set(old_commune_code, own.add(new_commune_code));
	});
	return listed;
}
