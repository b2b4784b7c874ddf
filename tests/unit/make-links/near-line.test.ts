import { lineString, pointToLineDistance } from '@turf/turf';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countryBorders } from '../../../scripts/make-links/neighbour-countries';
import { NearLine } from '../../../scripts/make-links/near-line';

const laos = countryBorders().find(({ country }) => country === 'la')?.lines ?? [];
const near = new NearLine(laos);

it('leaving most of a line unmeasured finds the distance that measuring all of it does', () => {
	const whole = lineString(laos[0]?.map((corner) => [...corner]) ?? []);
	const somewhere = fc.tuple(
		fc.double({ min: 102, max: 110, noNaN: true }),
		fc.double({ min: 8, max: 23.5, noNaN: true })
	);
	fc.assert(
		fc.property(somewhere, (position) => {
			expect(near.km(position)).toBeCloseTo(pointToLineDistance(position, whole), 6);
		}),
		{ numRuns: 40 }
	);
});

it('a distance that is known already ends the search', () => {
	expect(near.km([108, 16], 1)).toBe(1);
});
