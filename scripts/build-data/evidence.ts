import * as v from 'valibot';
import type { Evidence, LedgerPlace } from '../../src/lib/atlas/ledger/evidence';
import { placeCode } from '../../src/lib/atlas/literals';
import { boundarySetSchema } from '../../src/lib/atlas/parse';
import {
	allocationFrom,
	indicatorFrom,
	observationFrom,
	sourceFrom
} from '../../src/lib/atlas/rows';
import type { Row, Table } from './read-table';

function setOf({ cells }: Row) {
	return v.parse(boundarySetSchema, cells['boundary_set']);
}

function placeOf(row: Row): LedgerPlace {
	const { code = '', level = '', parent_code = '' } = row.cells;
	return {
		boundarySet: setOf(row),
		code: placeCode(code),
		level,
		parent: parent_code === '' ? '' : placeCode(parent_code)
	};
}

/** What the ledger is derived from, out of the checked tables. */
export function evidenceOf(tables: ReadonlyMap<string, Table>): Evidence {
	const rowsOf = (name: string) => tables.get(name)?.rows ?? [];
	return {
		figures: rowsOf('observation').map((row) => ({
			...observationFrom(row.cells),
			boundarySet: setOf(row)
		})),
		money: rowsOf('allocation').map((row) => ({
			...allocationFrom(row.cells),
			boundarySet: setOf(row)
		})),
		places: rowsOf('place').map(placeOf),
		indicators: rowsOf('indicator').map((row) => indicatorFrom(row.cells)),
		sources: rowsOf('source').map((row) => sourceFrom(row.cells))
	};
}
