import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Km } from '../../../src/lib/geo/plane';
import { powerCells, type PowerCell, type PowerSite } from '../../../src/lib/geo/power-cells';

const box = { west: 0, south: 0, east: 100, north: 80 };

/** Sites on different spots of a grid of 0.5 km, wards among wide communes. */
const sites = fc
	.uniqueArray(
		fc.record({
			x: fc.integer({ min: 1, max: 199 }),
			y: fc.integer({ min: 1, max: 159 }),
			weight: fc.double({ min: -200, max: 200, noNaN: true })
		}),
		{ minLength: 1, maxLength: 60, selector: ({ x, y }) => `${x} ${y}` }
	)
	.map((list) => list.map(({ x, y, weight }): PowerSite => ({ at: [x / 2, y / 2], weight })));

const position = fc.tuple(
	fc.double({ min: 0.01, max: 99.99, noNaN: true }),
	fc.double({ min: 0.01, max: 79.99, noNaN: true })
);

describe('power cells', () => {
	it('fill the box once: their areas add up to it', () => {
		fc.assert(
			fc.property(sites, (drawn) => {
				const sum = powerCells(drawn, box).reduce((km2, cell) => km2 + areaOf(cell), 0);
				expect(sum).toBeCloseTo(8000, 5);
			})
		);
	});

	it('hold the ground of least power, whichever sites are near', () => {
		fc.assert(
			fc.property(sites, position, (drawn, at) => {
				const powers = drawn.map((site) => powerOf(site, at));
				const least = Math.min(...powers);
				const close = powers.filter((power) => power < least + 1e-6).length > 1;
				const holders = powerCells(drawn, box).flatMap((cell, i) => (holds(cell, at) ? [i] : []));
				if (!close) expect(holders).toEqual([powers.indexOf(least)]);
			})
		);
	});

	it('have the corner where three meet equal to the last digit', () => {
		const drawn = scattered(300);
		const known = new Map<string, string>();
		powerCells(drawn, box).forEach(({ corners, beyond }, own) => {
			corners.forEach((corner, i) => {
				const three = [own, beyond.at(i - 1) ?? -1, beyond[i] ?? -1].sort((a, b) => a - b);
				if (three.some((index) => index < 0)) return;
				const written = corner.join(' ');
				expect(known.get(three.join()) ?? written).toBe(written);
				known.set(three.join(), written);
			});
		});
		expect(known.size).toBeGreaterThan(400);
	});

	it('are the same whether earlier cells were at hand or not', () => {
		const drawn = scattered(200);
		const earlier = powerCells(
			drawn.map(({ at }) => ({ at, weight: 0 })),
			box
		);
		const areas = powerCells(drawn, box, earlier).map(areaOf);
		powerCells(drawn, box).forEach((cell, i) =>
			expect(areaOf(cell)).toBeCloseTo(areas[i] ?? NaN, 6)
		);
	});

	it('leave nothing to a site that a heavier one covers', () => {
		const [light, heavy] = powerCells(
			[
				{ at: [50, 40], weight: 0 },
				{ at: [51, 40], weight: 20_000 }
			],
			box
		);
		expect(light?.corners).toEqual([]);
		expect(heavy && areaOf(heavy)).toBeCloseTo(8000, 6);
	});
});

/** Sites without order, the same in every run. */
function scattered(count: number): PowerSite[] {
	return Array.from({ length: count }, (_, i) => ({
		at: [((i * 0.754877666) % 1) * 100, ((i * 0.569840291) % 1) * 80],
		weight: (i * 37) % 23
	}));
}

function powerOf({ at, weight }: PowerSite, [x, y]: Km): number {
	return (x - at[0]) ** 2 + (y - at[1]) ** 2 - weight;
}

function holds({ corners }: PowerCell, [x, y]: Km): boolean {
	return (
		corners.length > 2 &&
		corners.every(([ax, ay], i) => {
			const [bx, by] = corners[(i + 1) % corners.length] ?? [ax, ay];
			return (bx - ax) * (y - ay) - (by - ay) * (x - ax) >= 0;
		})
	);
}

function areaOf({ corners }: PowerCell): number {
	return corners.reduce((sum, [ax, ay], i) => {
		const [bx, by] = corners[(i + 1) % corners.length] ?? [ax, ay];
		return sum + (ax * by - bx * ay) / 2;
	}, 0);
}
