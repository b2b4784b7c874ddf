import { describe, expect, it } from 'vitest';
import {
	contiguousGroups,
	neighbourLists,
	neighbourMeans
} from '../../../src/lib/planner/contiguous';
import { adjustedPValues } from '../../../src/lib/planner/false-discovery';
import { localMoran } from '../../../src/lib/planner/local-moran';

/** Cells of a square lattice that share a side (“rook”), numbered by row. */
function lattice(size: number): number[][] {
	const cells = Array.from({ length: size * size }, (_, i) => i);
	const pairs = cells.flatMap((cell): [number, number][] => [
		...(cell % size < size - 1 ? [[cell, cell + 1] as [number, number]] : []),
		...(cell + size < size * size ? [[cell, cell + size] as [number, number]] : [])
	]);
	return neighbourLists(cells, pairs);
}

describe('contiguous groups', () => {
	// Districts of Gia Lai: Pleiku (622) touches Chư Păh (627) and Đăk Đoa (626), An Khê (623) none of them.
	const codes = ['622', '623', '626', '627'];
	const lists = neighbourLists(codes, [
		['622', '626'],
		['622', '627'],
		['627', '999']
	]);

	it('neighbours are known from either side, and places outside are left out', () => {
		expect(lists).toEqual([[2, 3], [], [0], [0]]);
	});

	it('places that hang together are one group, a lone one is its own', () => {
		expect(contiguousGroups([0, 1, 2, 3], lists)).toEqual([[0, 2, 3], [1]]);
		// Without Pleiku between them the other two do not touch.
		expect(contiguousGroups([2, 3], lists)).toEqual([[2], [3]]);
		expect(contiguousGroups([], lists)).toEqual([]);
	});

	it('the neighbours of a place are averaged over those that have a figure', () => {
		expect(neighbourMeans([1, 5, null, 7], lists)).toEqual([7, null, 1, 1]);
	});
});

describe('local Moran’s I', () => {
	const options = { permutations: 9999, seed: 5 };

	it('every cell of a chessboard is an outlier with I = −1', () => {
		const values = Array.from({ length: 16 }, (_, i) => (Math.floor(i / 4) + i) % 2);
		const found = localMoran({ values, neighbours: lattice(4), ...options });
		for (const [i, cell] of found.entries()) {
			expect(cell?.index).toBeCloseTo(-1, 12);
			expect(cell?.quadrant).toBe(values[i] ? 'high_low' : 'low_high');
		}
	});

	it('two halves of a lattice have the I that is found by hand', () => {
		const values = Array.from({ length: 16 }, (_, i) => (i % 4 < 2 ? 1 : 0));
		const found = localMoran({ values, neighbours: lattice(4), ...options });
		// A corner has two neighbours like it; beside the divide one of three, or of four, is unlike.
		expect(found[0]?.index).toBeCloseTo(1, 12);
		expect(found[1]?.index).toBeCloseTo(1 / 3, 12);
		expect(found[5]?.index).toBeCloseTo(1 / 2, 12);
		expect(found[0]?.quadrant).toBe('high_high');
		expect(found[3]?.quadrant).toBe('low_low');
	});

	it('the p-value of a corner is near the exact one, two-sided', () => {
		// 7 of the 15 other cells are high: both neighbours high with probability 7/15 · 6/14 = 1/5.
		const values = Array.from({ length: 16 }, (_, i) => (i % 4 < 2 ? 1 : 0));
		const found = localMoran({ values, neighbours: lattice(4), ...options });
		expect(Math.abs((found[0]?.p ?? 0) - 2 / 5)).toBeLessThan(0.02);
	});

	it('a hot corner of a large lattice stays significant after correction, and noise does not', () => {
		const size = 10;
		const values = Array.from({ length: size * size }, (_, i) =>
			i % size < 3 && i < 3 * size ? 50 + i : (i * 7919) % 10
		);
		const found = localMoran({ values, neighbours: lattice(size), ...options });
		expect(found[size + 1]).toMatchObject({ quadrant: 'high_high' });
		expect(found[size + 1]?.adjustedP).toBeLessThanOrEqual(0.05);
		expect(found[77]?.adjustedP).toBeGreaterThan(0.05);
	});

	it('tells how far it is, which changes no answer', () => {
		const size = 20;
		const values = Array.from({ length: size * size }, (_, i) => (i * 7919) % 101);
		const told: number[] = [];
		const question = { values, neighbours: lattice(size), permutations: 99, seed: 7 };
		const found = localMoran({ ...question, onProgress: (done) => told.push(done) });
		expect(told).toEqual([0, 0.25, 0.5, 0.75]);
		expect(found).toEqual(localMoran(question));
	});

	it('places without a figure, without a neighbour that has one, or all alike have no I', () => {
		const neighbours = [[1], [0], [1], []];
		expect(localMoran({ values: [1, 2, null, 4], neighbours, ...options })).toMatchObject([
			{ p: expect.any(Number) },
			{ p: expect.any(Number) },
			null,
			null
		]);
		expect(localMoran({ values: [3, 3, 3], neighbours: [[1], [0], []], ...options })).toEqual([
			null,
			null,
			null
		]);
		expect(localMoran({ values: [null, null], neighbours: [[1], [0]], ...options })).toEqual([
			null,
			null
		]);
	});
});

describe('Benjamini–Hochberg', () => {
	it('rejects the four hypotheses of the example in their paper', () => {
		// Y. Benjamini, Y. Hochberg (1995), section 3.2: 15 p-values, four rejected at q = 0.05.
		const p = [
			0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719,
			0.6528, 0.759, 1
		];
		const adjusted = adjustedPValues(p);
		expect(adjusted.filter((value) => value !== null && value <= 0.05)).toHaveLength(4);
		expect(adjusted[0]).toBeCloseTo(0.0015, 12);
		expect(adjusted[3]).toBeCloseTo((0.0095 * 15) / 4, 12);
	});

	it('adjusted values never fall as p rises, and what was not tested is not counted', () => {
		expect(adjustedPValues([0.04, null, 0.03])).toEqual([0.04, null, 0.04]);
	});
});
