import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assign } from '../../../../src/lib/geo/cartogram/assignment';

/** The least cost by trying every way to share the columns. */
function leastCost(cost: readonly number[][], row = 0, taken = new Set<number>()): number {
	const own = cost[row];
	if (!own) return 0;
	return Math.min(
		...own.map((each, column) =>
			taken.has(column) ? Infinity : each + leastCost(cost, row + 1, new Set([...taken, column]))
		)
	);
}

const tables = fc
	.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 2 }))
	.chain(([rows, spare]) =>
		fc.array(
			fc.array(fc.integer({ min: -50, max: 50 }), {
				minLength: rows + spare,
				maxLength: rows + spare
			}),
			{ minLength: rows, maxLength: rows }
		)
	);

describe('an assignment', () => {
	it('gives each row a column of its own at the least total cost', () => {
		fc.assert(
			fc.property(tables, (cost) => {
				const columns = cost[0]?.length ?? 0;
				const found = [...assign(Float64Array.from(cost.flat()), cost.length, columns)];
				expect(new Set(found).size).toBe(cost.length);
				const total = found.reduce((sum, column, row) => sum + (cost[row]?.[column] ?? NaN), 0);
				expect(total).toBe(leastCost(cost));
			})
		);
	});

	it('refuses more rows than columns', () => {
		expect(() => assign(new Float64Array(6), 3, 2)).toThrow('3 rows cannot share 2 columns');
	});
});
