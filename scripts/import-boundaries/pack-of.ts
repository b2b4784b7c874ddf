/** A pack out of matched outlines: shared edges, lighter lines, the register's names. */
import type { MapLevel } from '../../src/lib/atlas/types';
import { joinPlaces, type PlaceFeature } from '../../src/lib/geo/dissolve';
import type { Register, RegisterPlace } from '../build-boundaries/register';
import { simplifyPlaces, type Detail } from '../build-boundaries/simplify';
import { ancestorAt, levelsAbove } from '../check-packs/lineage';
import { reasonOf, refuse } from '../check-packs/refusal';
import type { SourceFeature } from './read-sources';

/**
 * How much of the lines a pack keeps: a little more than the closest map of each level shows, since
 * `npm run boundaries` makes the lines of each map lighter once more. The limit on corners holds the
 * pack of a survey in full near 6 MB. The grid is about 11 m.
 */
const DETAIL: Readonly<Record<MapLevel, Detail>> = {
	province: { cornerKm2: 0.001, corners: 150_000, isletKm2: 0.005, gridDegrees: 0.0001 },
	district: { cornerKm2: 0.0003, corners: 400_000, isletKm2: 0.002, gridDegrees: 0.0001 },
	commune: { cornerKm2: 0.0001, corners: 800_000, isletKm2: 0.001, gridDegrees: 0.0001 }
};

/** The text of a pack, and the corners of its lines before and after. */
export interface MadePack {
	readonly text: string;
	readonly cornersBefore: number;
	readonly cornersAfter: number;
}

/** Makes the pack of a level, its units in the register's order. Throws a Refusal for an outline lost. */
export function packOf(
	register: Register,
	level: MapLevel,
	places: ReadonlyMap<string, RegisterPlace>,
	matched: ReadonlyMap<string, SourceFeature>
): MadePack {
	const features = [...places].flatMap(([code, { properties }]): PlaceFeature[] => {
		const outline = matched.get(code)?.outline;
		return outline ? [{ type: 'Feature', properties, geometry: outline }] : [];
	});
	try {
		const whole = joinPlaces(features);
		const { objects, ...light } = simplifyPlaces(whole, DETAIL[level]);
		const geometries = objects.places.geometries.map(
			({ properties: { code, name, type }, ...outline }) => ({
				...outline,
				properties: { code, name, type, ...parentCodes(register, level, places.get(code)) }
			})
		);
		const units = { type: 'GeometryCollection', geometries };
		return {
			text: `${JSON.stringify({ ...light, objects: { [`${level}s`]: units } })}\n`,
			cornersBefore: cornersOf(whole.arcs),
			cornersAfter: cornersOf(light.arcs)
		};
	} catch (error) {
		throw refuse(`the outlines make no pack (${reasonOf(error)}) · mend the unit`, error);
	}
}

function parentCodes(
	register: Register,
	level: MapLevel,
	place: RegisterPlace | undefined
): Record<string, string> {
	return Object.fromEntries(
		levelsAbove(register, level).flatMap((above) => {
			const code = place && ancestorAt(register, place, above);
			return code === undefined ? [] : [[`${above}_code`, code] as const];
		})
	);
}

function cornersOf(arcs: readonly (readonly unknown[])[]): number {
	return arcs.reduce((sum, arc) => sum + arc.length, 0);
}
