import type { Check } from '../../src/lib/atlas/ledger/check';
import type { Evidence } from '../../src/lib/atlas/ledger/evidence';
import { ledgerOf } from '../../src/lib/atlas/ledger/ledger';
import { checkResultResource, checkResultTable } from './check-result';
import type { Descriptor } from './descriptor';
import { evidenceOf } from './evidence';
import type { Table } from './read-table';
import type { ValidatedData } from './validate';

/** The tables that are served: those of `data/` and the ones that the build computes from them. */
export interface ServedData {
	readonly descriptor: Descriptor;
	readonly tables: ReadonlyMap<string, Table>;
	readonly evidence: Evidence;
	readonly checks: readonly Check[];
}

/** Adds the ledger to checked data, as table `check_result` and in the descriptor. */
export function withLedger({
	descriptor,
	tables
}: Pick<ValidatedData, 'descriptor' | 'tables'>): ServedData {
	const evidence = evidenceOf(tables);
	const checks = ledgerOf(evidence);
	return {
		descriptor: { ...descriptor, resources: [...descriptor.resources, checkResultResource] },
		tables: new Map([...tables, ['check_result', checkResultTable(checks)]]),
		evidence,
		checks
	};
}
