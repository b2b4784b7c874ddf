import { describe, expect, it } from 'vitest';
import { countryExtent, hasRoomForArchipelagos, mainlandExtent } from '../../../src/lib/geo/extent';

describe('a map of the country', () => {
	it('has room for Hoàng Sa and Trường Sa on a desk and on a phone, not in a tall narrow frame', () => {
		expect(hasRoomForArchipelagos(1.1)).toBe(true);
		expect(hasRoomForArchipelagos(0.9)).toBe(true);
		expect(hasRoomForArchipelagos(320 / 480)).toBe(false);
	});

	it('of the mainland alone lies within that of the whole country', () => {
		const [west, south, east, north] = mainlandExtent;
		expect(west).toBeGreaterThanOrEqual(countryExtent[0]);
		expect(south).toBeGreaterThanOrEqual(countryExtent[1]);
		expect(east).toBeLessThanOrEqual(countryExtent[2]);
		expect(north).toBeLessThanOrEqual(countryExtent[3]);
	});
});
