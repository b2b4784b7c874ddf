/** The countries that Việt Nam meets on land, as Natural Earth draws them at 1:10 million. */
import type { Position } from 'geojson';
import { landNeighbours, type LandNeighbour } from '../../src/lib/atlas/types';
import { readBorder, VIET_NAM } from '../build-boundaries/world';

const worldIds: Readonly<Record<LandNeighbour, string>> = { cn: '156', la: '418', kh: '116' };

/** The border with one country. */
export interface CountryBorder {
	readonly country: LandNeighbour;
	readonly lines: readonly (readonly Position[])[];
}

/** The borders with all three. */
export function countryBorders(): CountryBorder[] {
	return landNeighbours.map((country) => ({
		country,
		lines: readBorder('10m', VIET_NAM, worldIds[country])
	}));
}

/**
 * Where the border on land meets the sea: the last bend of the outline with China's bank across the
 * Bắc Luân, and the end of the border at Hà Tiên. Natural Earth has the second within a kilometre; its
 * own end in the north is of no use, because it draws the peninsula of Trà Cổ as China.
 */
export const seaEnds: readonly [Position, Position] = [
	[108.0475, 21.538],
	[104.442, 10.419]
];
