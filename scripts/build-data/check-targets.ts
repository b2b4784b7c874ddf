import { endOf } from '../../src/lib/atlas/period';
import { problemAt } from './check-cells';
import type { Problem } from './problem';
import type { Row, Table } from './read-table';

const identity = ['boundary_set', 'place_code', 'indicator_id', 'source_id'] as const;

function keyOf(row: Row): string {
	return identity.map((field) => row.cells[field] ?? '').join(' ');
}

/**
 * A target looks ahead: it is not before the first figure that the same document observes of the same
 * place and indicator. A target before it is a wrong year, or a figure observed taken for a target.
 */
export function checkTargets(observations: Table): Problem[] {
	const baseline = new Map<string, Row>();
	for (const row of observations.rows) {
		if (row.cells['kind'] !== 'observed') continue;
		const known = baseline.get(keyOf(row));
		if (!known || endOf(row.cells['period'] ?? '') < endOf(known.cells['period'] ?? ''))
			baseline.set(keyOf(row), row);
	}
	return observations.rows.flatMap((row) => {
		const from = row.cells['kind'] === 'target' ? baseline.get(keyOf(row)) : undefined;
		const [target = '', start = ''] = [row.cells['period'], from?.cells['period']];
		if (!from || endOf(target) >= endOf(start)) return [];
		return [
			problemAt(
				observations,
				row,
				'period',
				`period "${target}" of a target is before ${start}, its baseline in ${from.file}:${from.line}`
			)
		];
	});
}
