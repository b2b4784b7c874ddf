import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Check } from '../../src/lib/atlas/ledger/check';
import type { Problem } from '../build-data/problem';
import { validateData, type ValidatedData } from '../build-data/validate';
import { withLedger, type ServedData } from '../build-data/with-ledger';
import { writeRows, type NewRows } from './write-rows';

/** What the build would say of the data with the new rows in it. */
export type Trial =
	| {
			readonly kind: 'problems';
			readonly problems: readonly Problem[];
			readonly data: ValidatedData;
	  }
	| {
			readonly kind: 'passed';
			readonly served: ServedData;
			/** The ledger without the new rows. */
			readonly before: readonly Check[];
	  };

/**
 * Adds the rows to a copy of a data folder, validates the copy as the build does and makes its ledger.
 * The folder itself is left alone.
 */
export function tryRows(folder: string, before: ValidatedData, rows: NewRows): Trial {
	const copy = mkdtempSync(join(tmpdir(), 'atlas-trial-'));
	try {
		cpSync(folder, copy, { recursive: true });
		writeRows(copy, rows);
		const data = validateData(copy);
		if (data.problems.length > 0) return { kind: 'problems', problems: data.problems, data };
		return { kind: 'passed', served: withLedger(data), before: withLedger(before).checks };
	} finally {
		rmSync(copy, { recursive: true, force: true });
	}
}
