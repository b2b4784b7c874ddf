/** A pack read and laid beside its register, ready to be checked. */
import type { Position } from 'geojson';
import type { Register, RegisterPlace } from '../build-boundaries/register';
import { outlineOf, type UnitOutline } from './outlines';
import type { PackName } from './pack-name';
import type { PackUnit, PackUnits } from './read-units';
import type { Finding } from './rules';

/** Positions of a pack lie in here: the country with its seas, and some room, degrees. */
export const WINDOW = { west: 101, south: 6, east: 119, north: 24 };

export interface OpenPack {
	readonly file: string;
	readonly name: PackName;
	readonly register: Register;
	/** The units that the pack is to have: those of the country, or of its province. */
	readonly places: ReadonlyMap<string, RegisterPlace>;
	readonly content: PackUnits;
	/** Outlines in the order of the units. */
	readonly outlines: readonly UnitOutline[];
	/** A point of a unit's outline, or its centre in the register. */
	readonly whereIs: (unit: PackUnit) => Finding['at'];
}

/** Puts the outlines of a pack together. */
export function openPack(
	file: string,
	name: PackName,
	register: Register,
	places: ReadonlyMap<string, RegisterPlace>,
	content: PackUnits
): OpenPack {
	const outlines = content.units.map((unit) => outlineOf(unit, content));
	const byUnit = new Map(content.units.map((unit, i) => [unit, outlines[i]]));
	const whereIs = (unit: PackUnit): Finding['at'] => {
		const outline = byUnit.get(unit);
		const point = outline?.polygons[0]?.[0]?.[0] ?? outline?.bad[0]?.at;
		const centre = unit.code === null ? null : places.get(unit.code)?.centre;
		return centre ?? (point ? lonLat(point) : null);
	};
	return { file, name, register, places, content, outlines, whereIs };
}

/** A position for a finding. */
export function lonLat([lon = NaN, lat = NaN]: Position): readonly [number, number] {
	return [lon, lat];
}

/** Whether a position can be one of Viet Nam in degrees. */
export function inWindow([lon = NaN, lat = NaN]: Position): boolean {
	return lon >= WINDOW.west && lon <= WINDOW.east && lat >= WINDOW.south && lat <= WINDOW.north;
}
