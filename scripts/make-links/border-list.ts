/** The communes that the list beside the packs counts as border communes. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import * as v from 'valibot';
import type { BoundarySet } from '../../src/lib/atlas/types';

const row = v.object({ code: v.pipe(v.string(), v.regex(/^\d{3,5}$/)) });

/** Codes of the list of a register, empty where there is none. Throws where a row has no code. */
export function readBorderList(folder: string, set: BoundarySet): ReadonlySet<string> {
	const file = `border-communes-${set}.csv`;
	const path = join(folder, file);
	if (!existsSync(path)) return new Set();
	return new Set(
		csvParse(readFileSync(path, 'utf8')).map((raw, i) => {
			const parsed = v.safeParse(row, raw);
			if (!parsed.success)
				throw new Error(`${file}:${i + 2} · no code of a commune · mend the row`);
			return parsed.output.code;
		})
	);
}
