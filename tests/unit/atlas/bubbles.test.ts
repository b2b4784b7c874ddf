import { expect, it } from 'vitest';
import { legendBubbles, radiusOf, widestRadius } from '../../../src/lib/atlas/bubbles';

it('the area of a circle, not its width, is in proportion to the count', () => {
	expect(radiusOf(5033, 5033, 26)).toBe(26);
	expect((radiusOf(2000, 8000, 26) / radiusOf(8000, 8000, 26)) ** 2).toBeCloseTo(1 / 4);
	expect(radiusOf(0, 0, 26)).toBe(0);
});

it('circles of many places are smaller than those of a few', () => {
	expect(widestRadius(17)).toBeGreaterThan(widestRadius(63));
	expect(widestRadius(10_000)).toBeGreaterThan(0);
});

it('a legend has round numbers up to the largest count, each circle well inside the one before', () => {
	const counts = (largest: number) => legendBubbles(largest, 26).map(({ count }) => count);
	expect(counts(5033)).toEqual([5000, 1000, 200]);
	expect(counts(38_550)).toEqual([20_000, 5000, 1000]);
	expect(counts(3)).toEqual([2]);
	expect(counts(0)).toEqual([]);
	for (const { radius } of legendBubbles(5033, 26)) expect(radius).toBeLessThanOrEqual(26);
});
