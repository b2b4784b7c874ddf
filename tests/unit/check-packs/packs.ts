/** Packs for the tests of the checker and the importer: the shared ones where they are, else schematic. */
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { topology } from 'topojson-server';
import { propertiesAt, placesAt } from '../../../scripts/build-boundaries/register';
import { readPack, labelPack } from '../../../scripts/build-boundaries/pack-file';
import { readCountries, VIET_NAM } from '../../../scripts/build-boundaries/world';
import { checkPacks, registerOf, type CheckResult } from '../../../scripts/check-packs/check';
import { ancestorAt, levelsAbove, unitsOf } from '../../../scripts/check-packs/lineage';
import type { BoundarySet, MapLevel } from '../../../src/lib/atlas/types';
import { archipelagoAnchors } from '../../../src/lib/geo/archipelagos';
import { dissolve, placeFeatures, type PlaceFeature } from '../../../src/lib/geo/dissolve';
import { prepareOutline } from '../../../src/lib/geo/outline';
import type { PlacesTopology } from '../../../src/lib/geo/places-topology';
import { roundCell } from '../../../src/lib/geo/plane';
import { schematicCommunes } from '../../../src/lib/geo/schematic';

/** The folder of the packs that stand beside the project, if they do. */
export const sharedFolder = join('..', 'shared', 'boundaries');
export const hasShared = existsSync(join(sharedFolder, 'communes-2025.topojson'));

const registers = { '2024': registerOf('.', '2024'), '2025': registerOf('.', '2025') };

/** A unit as a pack has it. */
export type Unit = Feature<Polygon | MultiPolygon | null, Record<string, unknown>>;

/** What a pack says of a place of the real register. */
export function packProperties(vintage: BoundarySet, level: MapLevel, code: string) {
	const register = registers[vintage];
	const place = placesAt(register, level).get(code);
	if (!place) throw new Error(`${level} ${code} is not in ${vintage}`);
	const { name, type } = place.properties;
	const above = levelsAbove(register, level).map(
		(wider) => [`${wider}_code`, ancestorAt(register, place, wider)] as const
	);
	return { code, name, type, ...Object.fromEntries(above) };
}

/** The communes of Kon Tum in 2024, each a round cell at its centre. */
export function konTumUnits(): Unit[] {
	return [...unitsOf(registers['2024'], 'commune', '62')].flatMap(([code, { centre }]) =>
		centre
			? [
					{
						type: 'Feature',
						properties: packProperties('2024', 'commune', code),
						geometry: { type: 'Polygon', coordinates: [roundCell(centre, 4)] }
					}
				]
			: []
	);
}

/** The text of a pack of these units. */
export function packText(units: readonly Unit[], name = 'communes'): string {
	const collection: FeatureCollection<Polygon | MultiPolygon | null> = {
		type: 'FeatureCollection',
		features: [...units]
	};
	return JSON.stringify(topology({ [name]: collection }, 1e5));
}

/** Checks packs, given by name without ending, against the real registers. */
export function check(packs: Readonly<Record<string, string>>): CheckResult {
	const texts = Object.entries(packs).map(([name, text]) => [`${name}.topojson`, text] as const);
	return checkPacks(new Map(texts), '.', true);
}

/** A pack of the whole country in 2025, of either level: the shared one, else schematic. */
export function countryIn2025(): Record<'communes' | 'provinces', PlaceFeature[]> {
	const register = registers['2025'];
	const communes = hasShared ? shared('communes-2025') : schematic();
	const provinces = dissolve(communes, propertiesAt(register, 'province'));
	return { communes: placeFeatures(communes), provinces: placeFeatures(provinces) };

	function shared(name: string): PlacesTopology {
		const pack = readPack(join(sharedFolder, `${name}.topojson`));
		return labelPack(pack, propertiesAt(register, 'commune')).topology;
	}

	function schematic(): PlacesTopology {
		const country = readCountries('10m').find(({ id }) => id === VIET_NAM);
		if (!country) throw new Error('world-atlas has no country 704');
		const units = [...placesAt(register, 'commune').values()].flatMap(
			({ properties, centre, areaKm2 }) => {
				const islands = archipelagoAnchors('2025', properties.code);
				const centres = islands.length > 0 ? islands : centre ? [centre] : [];
				return centres.length > 0 ? [{ properties, centres, areaKm2 }] : [];
			}
		);
		return schematicCommunes(units, prepareOutline(country.land));
	}
}

/** Places of a topology as units of a pack of 2025. */
export function unitsOf2025(
	level: 'commune' | 'province',
	features: readonly PlaceFeature[]
): Unit[] {
	return features.map(({ geometry, properties }) => ({
		type: 'Feature',
		properties: packProperties('2025', level, properties.code),
		geometry
	}));
}

/** A new folder for the files of a test. */
export function newFolder(): string {
	return mkdtempSync(join(tmpdir(), 'atlas-packs-'));
}

/** A file as JSON. */
export function jsonOf(path: string) {
	return JSON.parse(readFileSync(path, 'utf8'));
}
