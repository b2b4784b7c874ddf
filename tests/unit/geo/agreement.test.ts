import { describe, expect, it } from 'vitest';
import { areaAgreement } from '../../../src/lib/geo/agreement';
import { joinPlaces, type PlaceFeature } from '../../../src/lib/geo/dissolve';
import type { PlacesTopology } from '../../../src/lib/geo/places-topology';

/** Two places side by side, from 107° to 109° E, meeting at the given meridian. */
function twoPlaces(meeting: number): PlacesTopology {
	return joinPlaces([box('608', 107, meeting), box('610', meeting, 109)]);
}

function box(code: string, west: number, east: number): PlaceFeature {
	const ring = [
		[west, 14],
		[west, 15],
		[east, 15],
		[east, 14],
		[west, 14]
	];
	const properties = { code, name: code, type: 'Huyện', parent: '62' };
	return { type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: [ring] } };
}

describe('agreement by area', () => {
	it('is whole between boundaries and themselves', () => {
		expect(areaAgreement(twoPlaces(108), twoPlaces(108))).toBe(1);
	});

	it('falls by the share of the area that another place has taken', () => {
		expect(areaAgreement(twoPlaces(108), twoPlaces(108.5))).toBeCloseTo(0.75, 2);
	});

	it('counts land that is not drawn as not agreeing', () => {
		expect(areaAgreement(twoPlaces(108), joinPlaces([box('608', 107, 108)]))).toBeCloseTo(0.5, 2);
	});
});
