import { describe, expect, it } from 'vitest';
import {
	bivariateClasses,
	bivariateColours,
	cellCode,
	cellOf,
	sideOfSquare,
	stepsOf
} from '../../../src/lib/atlas/bivariate';
import { countedHouseholds } from '../../../src/lib/atlas/counted-households';
import { resolveFigures } from '../../../src/lib/atlas/figures';
import { indicatorId, period, placeCode } from '../../../src/lib/atlas/literals';
import type { PlaceCode } from '../../../src/lib/atlas/types';
import { realObservations } from '../real-data';
import { ciede2000, labOf, sight } from './colour-vision';

const question = { by: indicatorId('poor_rate'), at: period('2022'), kind: 'observed' } as const;
const districts = new Set(
	realObservations
		.filter(({ source, place }) => source === 'kh-64-gia-lai-2023' && place.length === 3)
		.map(({ place }) => place)
);
const figures = new Map(
	[...resolveFigures(realObservations, question)].filter(([code]) => districts.has(code))
);
const households = countedHouseholds(question, figures, []);

function valuesOf<Entry>(entries: ReadonlyMap<PlaceCode, Entry>, value: (entry: Entry) => number) {
	return new Map([...entries].map(([code, entry]) => [code, value(entry)]));
}

describe('the seventeen districts of Gia Lai at the end of 2022', () => {
	const counts = valuesOf(households, ({ count }) => count);
	const rates = valuesOf(figures, ({ value }) => value ?? NaN);
	const square = bivariateClasses(rates, counts);

	it('have the counts that stand beside their rates', () => {
		expect(counts.size).toBe(17);
		expect(counts.get(placeCode('630'))).toBe(5033);
		expect(households.get(placeCode('622'))).toMatchObject({ count: 248, basis: 'printed' });
	});

	it('are in nine cells whose rows and columns hold five or six each', () => {
		const sum = (cells: readonly number[]) =>
			cells.reduce((all, cell) => all + (square.counts[cell] ?? 0), 0);
		for (const step of [0, 1, 2]) {
			expect(sum([0, 1, 2].map((count) => cellOf(step, count)))).toBeGreaterThanOrEqual(5);
			expect(sum([0, 1, 2].map((rate) => cellOf(rate, step)))).toBeLessThanOrEqual(6);
		}
		expect(square.alone.size).toBe(0);
	});

	it('Kông Chro has a high rate and many households, An Khê few of both', () => {
		expect(square.classOf.get(placeCode('630'))).toBe(cellOf(2, 2));
		expect(square.classOf.get(placeCode('623'))).toBe(cellOf(0, 0));
	});

	it('limits of households are whole, and a place with just as many is above them', () => {
		for (const limit of square.countBreaks) expect(Number.isInteger(limit)).toBe(true);
		const [lower = 0] = square.countBreaks;
		for (const [code, count] of counts)
			expect((square.classOf.get(code) ?? 0) % sideOfSquare > 0).toBe(count >= lower);
	});
});

function square(pairs: readonly (readonly [rate: number | null, count: number | null])[]) {
	const rates = new Map<PlaceCode, number>();
	const counts = new Map<PlaceCode, number>();
	for (const [i, [rate, count]] of pairs.entries()) {
		const code = placeCode(String(100 + i));
		if (rate !== null) rates.set(code, rate);
		if (count !== null) counts.set(code, count);
	}
	return bivariateClasses(rates, counts);
}

describe('values that cannot be divided in three', () => {
	it('ties leave two classes, at the two ends of the square', () => {
		const { rateBreaks, countBreaks, classOf } = square([
			[1, 10],
			[1, 10],
			[1, 10],
			[5, 90]
		]);
		expect([rateBreaks.length, countBreaks.length]).toEqual([1, 1]);
		expect([...classOf.values()]).toEqual([0, 0, 0, 8]);
	});

	it('all equal, or a single place, is one class in the middle, neither high nor low', () => {
		for (const pairs of [[[4, 7]], [[4, 7] as const, [4, 7] as const]] as const) {
			const { rateBreaks, countBreaks, classOf } = square(pairs);
			expect([rateBreaks, countBreaks]).toEqual([[], []]);
			expect(new Set(classOf.values())).toEqual(new Set([4]));
		}
		expect(stepsOf([])).toEqual([1]);
	});

	it('nothing is classified where nothing is known', () => {
		expect(square([]).classOf.size).toBe(0);
		expect(square([]).counts.every((count) => count === 0)).toBe(true);
	});

	it('a place with one of the two only is in no cell, and moves no limit', () => {
		const { classOf, alone, rateBreaks } = square([
			[1, 10],
			[2, 20],
			[3, 30],
			[99, null],
			[null, 5]
		]);
		expect(classOf.size).toBe(3);
		expect([...alone]).toEqual(['103', '104']);
		expect(Math.max(...rateBreaks)).toBeLessThan(3);
	});
});

describe('the colours of the square', () => {
	it.each(Object.keys(sight) as (keyof typeof sight)[])('can all be told apart with %s', (kind) => {
		const seen = bivariateColours.map((colour) => labOf(colour, kind));
		for (const [i, a] of seen.entries())
			for (const [j, b] of seen.slice(i + 1).entries())
				expect(
					ciede2000(a, b),
					`${bivariateColours[i]} and ${bivariateColours[i + 1 + j]}`
				).toBeGreaterThan(15);
	});

	it('darken along both sides, and their corners differ in greyscale', () => {
		const grey = bivariateColours.map((colour) => labOf(colour)[0]);
		const at = (rate: number, count: number) => grey[cellOf(rate, count)] ?? NaN;
		for (const step of [0, 1, 2])
			for (const next of [1, 2]) {
				expect(at(step, next)).toBeLessThan(at(step, next - 1) - 8);
				expect(at(next, step)).toBeLessThan(at(next - 1, step) - 8);
			}
		const corners = [at(0, 0), at(0, 2), at(2, 0), at(2, 2)].sort((a, b) => a - b);
		for (const [i, corner] of corners.slice(1).entries())
			expect(corner - (corners[i] ?? 0)).toBeGreaterThan(15);
	});
});

it('each cell has a name of its own for paper without colours, the lowest rate and count first', () => {
	const codes = bivariateColours.map((_, cell) => cellCode(cell));
	expect(codes).toEqual(['A1', 'A2', 'A3', 'B1', 'B2', 'B3', 'C1', 'C2', 'C3']);
});
