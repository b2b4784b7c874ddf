import { describe, expect, it } from 'vitest';
import { svgFrame } from '../../../src/lib/geo/svg-paths';

/** A coast of a thousand points between two corners of a square degree. */
const coast = Array.from({ length: 1000 }, (_, i) => [106 + i / 1000, 16]);
const square = {
	type: 'Polygon' as const,
	coordinates: [[...coast, [107, 16], [107, 17], [106, 17], [106, 16]]]
};

/** Corners of a path, in its order. */
function corners(path: string): string[] {
	return path.match(/-?[\d.]+,-?[\d.]+/g) ?? [];
}

describe('a path in whole units', () => {
	const frame = svgFrame([106, 16, 107, 17], 20);

	it('says no point twice in a row, and keeps each that is another', () => {
		const drawn = corners(frame.path(square, 0));
		expect(drawn.filter((each, i) => each === drawn[i - 1])).toEqual([]);
		const southern = drawn.filter((each) => each.endsWith(`,${frame.height}`));
		expect(new Set(southern).size).toBe(21);
	});

	it('is that of one decimal, rounded', () => {
		const whole = corners(frame.path(square, 0));
		const fine = corners(frame.path(square, 1)).map((each) =>
			each.split(',').map(Number).map(Math.round).join(',')
		);
		expect(whole).toEqual(fine.filter((each, i) => each !== fine[i - 1]));
	});
});
