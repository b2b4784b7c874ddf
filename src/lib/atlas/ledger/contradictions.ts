import type { RawRow } from '../row-cells';

const observationKey = ['place_code', 'indicator_id', 'period', 'kind', 'source_id'];
const allocationKey = ['place_code', 'stream', 'year', 'money', 'source_id'];

function keyOf(row: RawRow, columns: readonly string[]): string {
	// Rows of allocation have no column `kind`: in the ledger it is the word itself.
	const cells = columns.map((name) => (name === 'money' ? name : row[name]));
	return [row['boundary_set'], ...cells].map(String).join(' ');
}

/**
 * Rows of `observation` or `allocation` with what `check_result` says against them, in the columns
 * that `observationFrom` and `allocationFrom` read. Of a figure that fails several rules the first of
 * the ledger counts. The database joins the same way, in SQL.
 */
export function withContradictions(
	table: 'observation' | 'allocation',
	rows: readonly RawRow[],
	checks: readonly RawRow[]
): RawRow[] {
	const against = new Map<string, RawRow>();
	for (const check of checks) {
		const key = keyOf(check, observationKey);
		if (check['verdict'] === 'contradicts' && !against.has(key)) against.set(key, check);
	}
	const columns = table === 'observation' ? observationKey : allocationKey;
	return rows.map((row) => {
		const check = against.get(keyOf(row, columns));
		if (!check) return row;
		return {
			...row,
			contradicted_rule: check['rule'],
			contradicted_recomputed: check['recomputed']
		};
	});
}
