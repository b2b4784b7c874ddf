import * as v from 'valibot';
import type { Check } from '../../src/lib/atlas/ledger/check';
import type { Evidence } from '../../src/lib/atlas/ledger/evidence';
import type { CheckedPlace, LedgerFile } from '../../src/lib/atlas/ledger/ledger-file';
import { mapLevels } from '../../src/lib/atlas/types';
import type { Table } from './read-table';

const levelSchema = v.picklist([...mapLevels, 'country', 'region']);

/** The places of the checks, each once; at a code of two levels the upper one leads. */
function placesOf(checks: readonly Check[], evidence: Evidence, names: readonly string[]) {
	const wanted = new Set(checks.map(({ subject }) => `${subject.boundarySet} ${subject.place}`));
	const found: CheckedPlace[] = [];
	evidence.places.forEach(({ boundarySet, code, level, parent }, i) => {
		if (!wanted.delete(`${boundarySet} ${code}`)) return;
		found.push({
			boundarySet,
			code,
			parent,
			level: v.parse(levelSchema, level),
			name: names[i] ?? ''
		});
	});
	return found;
}

/** What the page of the ledger reads. */
export function ledgerFileOf(
	checks: readonly Check[],
	evidence: Evidence,
	tables: ReadonlyMap<string, Table>,
	dataVersion: string
): LedgerFile {
	const names = (tables.get('place')?.rows ?? []).map(({ cells }) => cells['name'] ?? '');
	const used = new Set<string>();
	for (const { subject, reckoning } of checks) {
		used.add(subject.of);
		if (reckoning.rule === 'same_base') used.add(reckoning.otherIndicator);
	}
	const cited = new Set(checks.map((check) => check.source));
	return {
		dataVersion,
		checks,
		places: placesOf(checks, evidence, names),
		indicators: evidence.indicators.filter((indicator) => used.has(indicator.id)),
		sources: evidence.sources.filter((source) => cited.has(source.id))
	};
}
