/** How far schematic outlines agree with the boundary packs, level by level, for `npm run bench`. */
import { join } from 'node:path';
import type { BoundarySet, MapLevel } from '../../src/lib/atlas/types';
import { areaAgreement } from '../../src/lib/geo/agreement';
import { dissolve } from '../../src/lib/geo/dissolve';
import type { Outline } from '../../src/lib/geo/outline';
import type { PlacesTopology } from '../../src/lib/geo/places-topology';
import { readOutline } from '../build-boundaries/build';
import { drawLevels, schematicLevel } from '../build-boundaries/levels';
import { findPacks, packFolders } from '../build-boundaries/packs';
import { levelsOf, propertiesAt, readRegister, type Register } from '../build-boundaries/register';
import type { Report } from '../build-boundaries/report';

/** Shares of the real area, 0–1, that lie in the right place; null where there is no pack. */
export type LevelAgreement = Readonly<Record<'commune' | 'district' | 'province', number | null>>;

/** The cells that the atlas draws, and plain Thiessen cells of the same centres beside them. */
export interface SchematicAgreement {
	readonly fitted: LevelAgreement;
	readonly thiessen: LevelAgreement;
}

/** Plain Thiessen cells are the fitted ones before any round of fitting. */
const NO_ROUNDS = 0;

/**
 * Measures the schematic outlines of a vintage against its packs, over all land of the packs but the
 * reefs of Hoàng Sa and Trường Sa. `chosenFolder` is ATLAS_BOUNDARIES. Throws when the register is
 * missing or cannot be read. Takes about half a minute.
 */
export function schematicAgreement(
	root: string,
	chosenFolder: string | undefined,
	report: Report,
	vintage: BoundarySet = '2024'
): SchematicAgreement {
	const register = readRegister(join(root, 'data', `places-${vintage}.csv`), vintage);
	if (!register) throw new Error(`data/places-${vintage}.csv is missing · restore it from git`);
	const packs = findPacks(packFolders(root, chosenFolder), vintage);
	if (!packs) {
		report.line(`schematic agreement · no pack of ${vintage} found · not measured`);
		return { fitted: NOT_MEASURED, thiessen: NOT_MEASURED };
	}
	const outline = readOutline();
	const real = new Map<MapLevel, PlacesTopology>();
	for (const [level, { topology, source }] of drawLevels(register, packs, () => outline, report)) {
		if (source === 'pack') real.set(level, topology);
	}
	return {
		fitted: agreementOf(register, real, outline, report),
		thiessen: agreementOf(register, real, outline, report, NO_ROUNDS)
	};
}

const NOT_MEASURED: LevelAgreement = { commune: null, district: null, province: null };

function agreementOf(
	register: Register,
	real: ReadonlyMap<MapLevel, PlacesTopology>,
	outline: Outline,
	report: Report,
	rounds?: number
): LevelAgreement {
	const agreement: Record<keyof LevelAgreement, number | null> = { ...NOT_MEASURED };
	let drawn = schematicLevel(register, () => outline, report, rounds);
	for (const level of levelsOf(register).reverse()) {
		if (!drawn) break;
		if (level !== 'commune') drawn = dissolve(drawn, propertiesAt(register, level));
		const truth = real.get(level);
		if (truth) agreement[level] = areaAgreement(truth, drawn);
	}
	return agreement;
}
