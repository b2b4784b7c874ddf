import { describe, expect, it } from 'vitest';
import type { Position } from 'geojson';
import { parseRegister } from '../../../scripts/build-boundaries/register';
import { geographyOf } from '../../../scripts/make-links/geography';
import { landBorderOf } from '../../../scripts/make-links/land-border';
import {
	countryBorders,
	type CountryBorder
} from '../../../scripts/make-links/neighbour-countries';
import { geographyCsv } from '../../../scripts/make-links/tables';
import type { LandNeighbour } from '../../../src/lib/atlas/types';
import { joinPlaces } from '../../../src/lib/geo/dissolve';
import { box } from './box';

/** Two communes one above the other on a western border, a third east of them, and an island. */
const communes = joinPlaces(
	[
		box('23536', '616', [107, 14]),
		box('23535', '618', [107, 14.1]),
		box('23530', '616', [107.1, 14]),
		box('22737', '576', [114.3, 11.4])
	],
	1e6
);
const seaEnds: readonly [Position, Position] = [
	[107, 14],
	[107, 14.2]
];
/** A border of Natural Earth along a meridian, between two parallels. */
function meridian(
	country: LandNeighbour,
	lon: number,
	south: number,
	north: number
): CountryBorder {
	return {
		country,
		lines: [
			[
				[lon, south],
				[lon, north]
			]
		]
	};
}
const laos = meridian('la', 106.98, 14.1, 14.3);
const cambodia = meridian('kh', 106.98, 13.9, 14.1);

describe('the border on land', () => {
	const border = landBorderOf(communes, [laos, cambodia], seaEnds);

	it('is the outline between the sea ends, each side with the nearest country', () => {
		expect(border.map(({ commune, country }) => `${commune} ${country}`)).toEqual([
			'23536 kh',
			'23535 la'
		]);
		for (const { km } of border) expect(km).toBeCloseTo(11.12, 1);
	});

	it('lies beside Natural Earth’s, as far as the sides say', () => {
		for (const { offKm } of border) expect(offKm).toBeCloseTo(2.16, 1);
	});

	it('that leaves every border of Natural Earth is refused, with the commune and the place', () => {
		expect(() => landBorderOf(communes, [cambodia], seaEnds)).not.toThrow();
		const far = meridian('kh', 106, 14, 14.2);
		expect(() => landBorderOf(communes, [far], seaEnds)).toThrow(
			/the outline of 23536 at 107\.000, 14\.000 is 1\d\d\.\d km from any border on land · mend the pack/
		);
	});

	it('becomes a row a place at every level: sums of communes, distances from centres', () => {
		const register = parseRegister(
			[
				'code,level,name,type,parent_code,lon,lat,area_km2',
				'62,province,Tỉnh Kon Tum,Tỉnh,vn,107.1,14.1,',
				'616,district,Huyện Sa Thầy,Huyện,62,107.1,14.05,',
				'618,district,Huyện Ia H’ Drai,Huyện,62,107.05,14.15,',
				'576,district,Huyện Trường Sa,Huyện,62,114.36,11.42,',
				'23536,commune,Xã Mô Rai,Xã,616,107.05,14.05,',
				'23535,commune,Xã Ia Đal,Xã,618,107.05,14.15,',
				'23530,commune,Xã Rơ Kơi,Xã,616,107.15,14.05,',
				'22737,commune,Xã Song Tử Tây,Xã,576,114.36,11.42,'
			].join('\n'),
			'2024',
			'places'
		);
		expect(geographyCsv(geographyOf(register, border)).trim().split('\n')).toEqual([
			'boundary_set,level,code,land_border_km,border_country,border_distance_km,province_centre_distance_km',
			'2024,province,62,22.2,la kh,10.8,',
			'2024,district,616,11.1,kh,10.8,5.6',
			'2024,district,618,11.1,la,5.4,7.7',
			'2024,district,576,0,,,',
			'2024,commune,23536,11.1,kh,5.4,7.7',
			'2024,commune,23535,11.1,la,5.4,7.7',
			'2024,commune,23530,0,,16.2,7.7',
			'2024,commune,22737,0,,,'
		]);
	});
});

it('Natural Earth has one border with each of the three neighbours', () => {
	expect(countryBorders().map(({ country, lines }) => [country, lines.length])).toEqual([
		['cn', 1],
		['la', 1],
		['kh', 1]
	]);
});
