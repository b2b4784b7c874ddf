import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scaleBar } from '../../../src/lib/geo/scale-bar';

describe('a scale bar', () => {
	it('of the whole country on a phone is 200 km: 4.4 km a pixel, at most 80 pixels', () => {
		expect(scaleBar(4.4, 80)?.km).toBe(200);
	});

	it('is a round length, no longer than asked and no shorter than two fifths of it', () => {
		fc.assert(
			fc.property(
				fc.double({ min: 0.002, max: 50, noNaN: true }),
				fc.integer({ min: 60, max: 200 }),
				(kmPerUnit, most) => {
					const bar = scaleBar(kmPerUnit, most);
					expect(bar).not.toBeNull();
					expect(['1', '2', '5']).toContain(bar?.km.toExponential(6).charAt(0));
					expect(bar?.length).toBeLessThanOrEqual(most * (1 + 1e-9));
					expect(bar?.length).toBeGreaterThanOrEqual(most * 0.4 * (1 - 1e-9));
				}
			)
		);
	});

	it('is not drawn where there is no scale', () => {
		expect(scaleBar(0, 100)).toBeNull();
		expect(scaleBar(Infinity, 100)).toBeNull();
		expect(scaleBar(NaN, 100)).toBeNull();
	});
});
