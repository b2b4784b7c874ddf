import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fittedCells, type CellGoal } from '../../../src/lib/geo/fitted-cells';
import { LandTiles } from '../../../src/lib/geo/land-tiles';
import { isOnLand, prepareOutline } from '../../../src/lib/geo/outline';
import {
	areaKm2,
	planeKm2,
	toKm,
	toLonLat,
	type Km,
	type LonLat,
	type Ring
} from '../../../src/lib/geo/plane';
import { powerCells } from '../../../src/lib/geo/power-cells';
import { readOutline } from '../../../scripts/build-boundaries/build';
import { placesAt, readRegister, type Register } from '../../../scripts/build-boundaries/register';

/** A square island near 16° N, where the plane's km² are true. */
const SIDE = 100;
const [west, south] = toKm([107, 15.9]);
const box = { west, south, east: west + SIDE, north: south + SIDE };
const land = new LandTiles(
	prepareOutline({
		type: 'MultiPolygon',
		coordinates: [
			[
				[
					[box.west, box.south],
					[box.east, box.south],
					[box.east, box.north],
					[box.west, box.north],
					[box.west, box.south]
				].map(([x = NaN, y = NaN]) => toLonLat([x, y]))
			]
		]
	})
);

describe('fitted cells', () => {
	it('come much nearer to the areas of places than Thiessen cells', () => {
		const goals = placesOfTheIsland(80);
		const plain = areaError(goals, fittedCells(goals, land, 0));
		const fitted = areaError(goals, fittedCells(goals, land));
		expect(plain).toBeGreaterThan(0.15);
		expect(fitted).toBeLessThan(plain / 4);
	});

	it('give the communes of 2025 land much nearer to the register, and lose none', () => {
		const country = readOutline();
		const tiles = new LandTiles(country);
		const goals = [...placesAt(readRegisterOf2025(), 'commune').values()].flatMap((place) =>
			place.centre && isOnLand(country, place.centre)
				? [{ centre: place.centre, km2: place.areaKm2 }]
				: []
		);
		const wrong = (cells: readonly Ring[]): number =>
			goals.reduce((sum, { centre, km2 }, i) => {
				const drawn = tiles.inCell((cells[i] ?? []).slice(1).map(toKm)).km2;
				expect(drawn, centre.join()).toBeGreaterThan(0);
				return sum + Math.abs(drawn - planeKm2(km2 ?? NaN, centre));
			}, 0);
		expect(wrong(fittedCells(goals, tiles))).toBeLessThan(wrong(fittedCells(goals, tiles, 0)) / 3);
	});

	it('hold their centres, whatever areas are asked for', () => {
		const goal = fc.record({
			x: fc.integer({ min: 1, max: 99 }),
			y: fc.integer({ min: 1, max: 99 }),
			km2: fc.option(fc.double({ min: 0.01, max: 5_000, noNaN: true }))
		});
		fc.assert(
			fc.property(fc.array(goal, { minLength: 1, maxLength: 25 }), (drawn) => {
				const goals = drawn.map(({ x, y, km2 }) => ({
					centre: toLonLat([west + x, south + y]),
					km2
				}));
				const spots = new Set(drawn.map(({ x, y }) => `${x} ${y}`));
				fittedCells(goals, land).forEach((cell, i) => {
					expect(areaKm2([[cell]])).toBeGreaterThan(0);
					if (spots.size === goals.length) expect(holds(cell, goals[i]?.centre)).toBe(true);
				});
			}),
			{ numRuns: 40 }
		);
	});

	it('are the same for the same places', () => {
		const goals = placesOfTheIsland(30);
		expect(fittedCells(goals, land)).toEqual(fittedCells(goals, land));
	});

	it('are Thiessen cells where no area is known', () => {
		const goals = placesOfTheIsland(30).map(({ centre }) => ({ centre, km2: null }));
		const plain = fittedCells(goals, land, 0);
		fittedCells(goals, land).forEach((cell, i) => {
			expect(areaKm2([[cell]])).toBeCloseTo(areaKm2([[plain[i] ?? []]]), 6);
		});
	});

	it('refuse a centre that is not a number, and name it', () => {
		expect(() => fittedCells([{ centre: [107, NaN], km2: 10 }], land)).toThrow(
			'no cell for the centre 107, NaN'
		);
	});
});

/** Places that power cells can draw: wide ones among narrow ones, by centre and area alone. */
function placesOfTheIsland(count: number): CellGoal[] {
	const sites = Array.from({ length: count }, (_, i) => ({
		at: [
			west + ((i * 0.754877666) % 1) * SIDE,
			south + ((i * 0.569840291) % 1) * SIDE
		] satisfies Km,
		weight: ((i * 37) % 5) * 20
	}));
	return powerCells(sites, box).flatMap(({ corners }) => {
		const { km2, east, north } = land.inCell(corners);
		return km2 > 1 ? [{ centre: toLonLat([east / km2, north / km2]), km2 }] : [];
	});
}

function readRegisterOf2025(): Register {
	const register = readRegister('data/places-2025.csv', '2025');
	if (!register) throw new Error('data/places-2025.csv is missing');
	return register;
}

/** The area that is in the wrong place, as a share of all. */
function areaError(goals: readonly CellGoal[], cells: readonly Ring[]): number {
	const wrong = goals.reduce((sum, { km2 }, i) => {
		const corners = (cells[i] ?? []).slice(1).map(toKm);
		return sum + Math.abs(land.inCell(corners).km2 - (km2 ?? NaN));
	}, 0);
	return wrong / SIDE ** 2;
}

function holds(cell: Ring, [lon, lat]: LonLat = [NaN, NaN]): boolean {
	return cell.slice(1).every(([bx, by], i) => {
		const [ax, ay] = cell[i] ?? [bx, by];
		return (bx - ax) * (lat - ay) - (by - ay) * (lon - ax) >= -1e-12;
	});
}
