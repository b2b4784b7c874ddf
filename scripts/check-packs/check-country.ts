/** What only a pack of the whole country is held to: its land and its archipelagos. */
import { area } from '@turf/turf';
import {
	archipelagoOf,
	archipelagos,
	archipelagoUnits,
	liesInArchipelagos
} from '../../src/lib/geo/archipelagos';
import { fromPolygons } from '../../src/lib/geo/polygons';
import { placesAt } from '../build-boundaries/register';
import { ancestorAt } from './lineage';
import type { OpenPack } from './open-pack';
import type { Finding } from './rules';

/** Land of the country as official statistics give it, km². */
export const LAND_KM2 = 331_000;
/** How far a pack may be from it: generalised coasts and what lies between tides, as a share. */
export const LAND_TOLERANCE = 0.02;

/** Land of a pack on the sphere in km², without the reefs of the archipelagos. */
export function landKm2({ outlines }: OpenPack): number {
	const land = outlines.flatMap(({ polygons }) =>
		polygons.filter(([outside]) => outside && !liesInArchipelagos(outside))
	);
	return area(fromPolygons(land)) / 1e6;
}

/** Whether a national pack has the land and the archipelagos of the country. */
export function checkCountry(pack: OpenPack, land: number): Finding[] {
	const { file } = pack;
	const findings: Finding[] = archipelagos.flatMap((name): Finding[] => {
		const units = islandUnits(pack, name);
		const drawn = pack.outlines.some(
			({ polygons }, i) =>
				units.some(({ code }) => code === pack.content.units[i]?.code) &&
				polygons.some(([outside]) => outside && archipelagoOf(outside) === name)
		);
		const [first] = units;
		if (drawn || !first) return [];
		const says = `draws no island of ${name}: every national map shows them, add them`;
		return [{ rule: 'no-archipelago', pack: file, unit: first, at: first.island, says }];
	});
	if (Math.abs(land - LAND_KM2) > LAND_TOLERANCE * LAND_KM2) {
		const [low, high] = [-1, 1].map((sign) => (1 + sign * LAND_TOLERANCE) * LAND_KM2);
		findings.push({
			rule: 'area-off',
			pack: file,
			unit: null,
			at: null,
			says: `its land is ${Math.round(land)} km², not between ${low} and ${high} km²`
		});
	}
	return findings;
}

/** The units of a pack's level to which the islands of an archipelago belong. */
function islandUnits({ name, register }: OpenPack, archipelago: (typeof archipelagos)[number]) {
	return archipelagoUnits(name.vintage, archipelago).flatMap(({ code, island }) => {
		const commune = placesAt(register, 'commune').get(code);
		const own = commune && ancestorAt(register, commune, name.level);
		const place = own === undefined ? undefined : placesAt(register, name.level).get(own);
		return place ? [{ code: place.properties.code, name: place.properties.name, island }] : [];
	});
}
