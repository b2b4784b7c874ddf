import { describe, expect, it } from 'vitest';
import {
	countryExtent,
	hasRoomForArchipelagos,
	isInside,
	mainlandExtent
} from '../../../src/lib/geo/extent';
import { locatorExtent, locatorPoint } from '../../../src/lib/geo/locator-point';

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

describe('a view', () => {
	it('of a province is zoomed in on the country, one of the country or beyond it is not', () => {
		expect(isInside([107.3, 12.9, 109.1, 14.6], countryExtent)).toBe(true);
		expect(isInside(countryExtent, countryExtent)).toBe(false);
		expect(isInside(mainlandExtent, countryExtent)).toBe(false);
		expect(isInside([90, 0, 130, 30], countryExtent)).toBe(false);
	});

	it('lies on the locator map where its corners lie', () => {
		const { left, top, width, height } = locatorExtent(countryExtent);
		for (const side of [left, top]) expect(side).toBeCloseTo(0, 2);
		for (const side of [width, height]) expect(side).toBeCloseTo(1, 2);
		const [x, y] = locatorPoint([107.3, 14.6]) ?? [];
		expect(locatorExtent([107.3, 12.9, 109.1, 14.6])).toMatchObject({ left: x, top: y });
	});
});
