/** Full lines for every level of a vintage: from packs where they are, else schematic. */
import type { MapLevel } from '../../src/lib/atlas/types';
import { archipelagoAnchors } from '../../src/lib/geo/archipelagos';
import { dissolve } from '../../src/lib/geo/dissolve';
import type { Outline } from '../../src/lib/geo/outline';
import type { PlacesTopology } from '../../src/lib/geo/places-topology';
import { schematicCommunes, type SchematicCommune } from '../../src/lib/geo/schematic';
import { labelPack, readPack } from './pack-file';
import type { PackSet } from './packs';
import { levelsOf, placesAt, propertiesAt, type Register } from './register';
import { namedList, type Report } from './report';

export type Source = 'pack' | 'schematic';

/** One level with all its corners, and where its lines come from. */
export interface DrawnLevel {
	topology: PlacesTopology;
	source: Source;
}

/**
 * Every level that can be drawn, narrowest first. A level without a pack is dissolved from the level
 * below it, so with a pack of communes alone all levels nest; communes without a pack are schematic.
 * Empty when there is neither a pack nor a centre.
 */
export function drawLevels(
	register: Register,
	packs: PackSet | undefined,
	outline: () => Outline,
	report: Report
): Map<MapLevel, DrawnLevel> {
	const drawn = new Map<MapLevel, DrawnLevel>();
	let below: DrawnLevel | undefined;
	for (const level of levelsOf(register).reverse()) {
		const own =
			fromPack(register, level, packs, report) ??
			(level === 'commune'
				? fromCentres(register, outline, report)
				: below && dissolved(register, level, below, report));
		if (own) drawn.set(level, own);
		below = own;
	}
	return drawn;
}

function fromPack(
	register: Register,
	level: MapLevel,
	packs: PackSet | undefined,
	report: Report
): DrawnLevel | undefined {
	const file = packs?.files.get(level);
	if (!file) return undefined;
	return report.step(`${register.vintage} · read the ${level} pack`, () => {
		const pack = readPack(file);
		const { topology, missing, unknown } = labelPack(pack, propertiesAt(register, level));
		if (topology.objects.places.geometries.length === 0) {
			report.warn(`${pack.file} draws no ${level} of the register · it is not used`);
			return undefined;
		}
		if (missing.length > 0) {
			report.warn(`${pack.file} does not draw ${missing.length}: ${namedList(missing)}`);
		}
		if (unknown.length > 0) {
			report.warn(`${pack.file} · not in the register, not drawn: ${unknown.join(', ')}`);
		}
		return { topology, source: 'pack' };
	});
}

function dissolved(
	register: Register,
	level: MapLevel,
	below: DrawnLevel,
	report: Report
): DrawnLevel {
	return report.step(`${register.vintage} · dissolve to the ${level} level`, () => ({
		topology: dissolve(below.topology, propertiesAt(register, level)),
		source: below.source
	}));
}

function fromCentres(
	register: Register,
	outline: () => Outline,
	report: Report
): DrawnLevel | undefined {
	const topology = schematicLevel(register, outline, report);
	return topology && { topology, source: 'schematic' };
}

/**
 * The communes of a register as schematic cells; undefined when none has a centre. `rounds` of
 * fitting are as many as pay, unless given; with none the cells are plain Thiessen cells.
 */
export function schematicLevel(
	register: Register,
	outline: () => Outline,
	report: Report,
	rounds?: number
): PlacesTopology | undefined {
	const communes: SchematicCommune[] = [];
	const unplaced: { code: string; name: string }[] = [];
	for (const { properties, centre, areaKm2 } of placesAt(register, 'commune').values()) {
		const islands = archipelagoAnchors(register.vintage, properties.code);
		const centres = islands.length > 0 ? islands : centre ? [centre] : [];
		if (centres.length > 0) communes.push({ properties, centres, areaKm2 });
		else unplaced.push(properties);
	}
	if (communes.length === 0) return undefined;
	if (unplaced.length > 0) {
		report.warn(
			`data/places-${register.vintage}.csv · no lon and lat for ${namedList(unplaced)} · ` +
				'not on the schematic map; fill them in'
		);
	}
	return report.step(`${register.vintage} · draw schematic communes`, () =>
		schematicCommunes(communes, outline(), rounds)
	);
}
