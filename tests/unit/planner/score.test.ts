import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leaveOneOut } from '../../../src/lib/planner/leave-one-out';
import { rankPlaces, topPlaces, type CriterionValues } from '../../../src/lib/planner/score';
import { proportionalWeights } from '../../../src/lib/planner/weights';

function minMax(...values: (number | null)[]): CriterionValues {
	return { values, scale: { method: 'min_max', need: 'high', threshold: 0 } };
}

describe('rankPlaces', () => {
	const rate = minMax(10, 20, 30, null);
	const households = minMax(500, 100, 300, 400);

	it('a score is the sum of its parts, and the most needy is first', () => {
		const { scored } = rankPlaces(4, [rate, households], [0.75, 0.25]);
		// Needs by rate 0, ½, 1; by households 1, 0, ½.
		expect(scored.map(({ index, rank, score }) => [index, rank, score])).toEqual([
			[2, 1, 0.875],
			[1, 2, 0.375],
			[0, 3, 0.25]
		]);
		expect(scored[0]?.parts).toEqual([
			{ value: 30, need: 1, part: 0.75 },
			{ value: 300, need: 0.5, part: 0.125 }
		]);
	});

	it('a place without a figure stands apart, with what it lacks, and is not last', () => {
		const { scored, unscored } = rankPlaces(4, [rate, households], [0.5, 0.5]);
		expect(unscored).toEqual([{ index: 3, missing: [0] }]);
		expect(scored).toHaveLength(3);
		expect(rankPlaces(4, [rate, households], [0, 1]).unscored).toEqual([]);
	});

	it('places that tie share a rank, and all of them are among the first', () => {
		const ranking = rankPlaces(4, [minMax(1, 3, 3, 2)], [1]);
		expect(ranking.scored.map(({ index, rank }) => [index, rank])).toEqual([
			[1, 1],
			[2, 1],
			[3, 3],
			[0, 4]
		]);
		expect(topPlaces(ranking, 1).map(({ index }) => index)).toEqual([1, 2]);
	});

	it('leaving out a criterion says who comes in and who goes', () => {
		expect(leaveOneOut(4, [rate, households], [0.5, 0.5], 1)).toEqual([
			{ without: 0, entering: [0], leaving: [2] },
			{ without: 1, entering: [], leaving: [] }
		]);
		expect(leaveOneOut(4, [rate], [1], 1)).toEqual([]);
	});

	const tables = fc.integer({ min: 1, max: 12 }).chain((places) =>
		fc.array(
			fc.record({
				values: fc.array(fc.option(fc.integer({ min: 0, max: 100 })), {
					minLength: places,
					maxLength: places
				}),
				weight: fc.integer({ min: 1, max: 9 }),
				method: fc.constantFrom('min_max' as const, 'rank' as const, 'z_score' as const)
			}),
			{ minLength: 1, maxLength: 5 }
		)
	);
	type Row = { values: (number | null)[]; weight: number; method: 'min_max' | 'rank' | 'z_score' };
	function question(rows: readonly Row[], factor = 1) {
		const criteria = rows.map(({ values, method }): CriterionValues => ({
			values: values.map((value) => (value === null ? null : value * factor)),
			scale: { method, need: 'high', threshold: 0 }
		}));
		const weights = proportionalWeights(rows.map(({ weight }) => weight)) ?? [];
		return [rows[0]?.values.length ?? 0, criteria, weights] as const;
	}
	function ranking(rows: readonly Row[], factor = 1) {
		return rankPlaces(...question(rows, factor));
	}

	it('who comes in and who goes is who differs between the two rankings', () => {
		fc.assert(
			fc.property(tables, fc.integer({ min: 1, max: 12 }), (rows, top) => {
				const first = (of: readonly Row[]) =>
					of.length > 0 ? topPlaces(ranking(of), top).map(({ index }) => index) : [];
				const before = first(rows);
				for (const { without, entering, leaving } of leaveOneOut(...question(rows), top)) {
					const after = first(rows.filter((_, k) => k !== without));
					expect([...entering].sort()).toEqual(
						after.filter((each) => !before.includes(each)).sort()
					);
					expect([...leaving].sort()).toEqual(
						before.filter((each) => !after.includes(each)).sort()
					);
				}
			})
		);
	});

	it('scores lie between 0 and 1, are the sum of their parts, and every place is in one list', () => {
		fc.assert(
			fc.property(tables, (rows) => {
				const { scored, unscored } = ranking(rows);
				expect(scored.length + unscored.length).toBe(rows[0]?.values.length);
				for (const { score, parts } of scored) {
					expect(score).toBeGreaterThanOrEqual(0);
					expect(score).toBeLessThanOrEqual(1);
					expect(parts.reduce((sum, { part }) => sum + part, 0)).toBeCloseTo(score, 9);
				}
			})
		);
	});

	it('the order stays when a criterion is rescaled, and when criteria change places with their weights', () => {
		fc.assert(
			fc.property(tables, (rows) => {
				const order = ranking(rows).scored.map(({ index, rank }) => [index, rank]);
				expect(ranking(rows, 8).scored.map(({ index, rank }) => [index, rank])).toEqual(order);
				const turned = ranking([...rows].reverse());
				expect(turned.scored.map(({ index, rank }) => [index, rank])).toEqual(order);
			})
		);
	});
});
