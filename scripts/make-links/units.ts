/** The outlines that links are made from: real packs only, never schematic cells. */
import { join } from 'node:path';
import type { BoundarySet, MapLevel } from '../../src/lib/atlas/types';
import type { PlacesTopology } from '../../src/lib/geo/places-topology';
import { drawLevels } from '../build-boundaries/levels';
import { findPacks, packFolders } from '../build-boundaries/packs';
import { readRegister, type Register } from '../build-boundaries/register';
import type { Report } from '../build-boundaries/report';

/** A register with the full lines of each of its levels. */
export interface Units {
	register: Register;
	/** The folder of the packs. */
	folder: string;
	topologies: ReadonlyMap<MapLevel, PlacesTopology>;
}

/**
 * Reads the packs of a vintage; levels without one are dissolved from the level below. Throws, naming
 * the folders it looked in, where there is no pack of communes.
 */
export function readUnits(
	root: string,
	chosenFolder: string | undefined,
	vintage: BoundarySet,
	report: Report
): Units {
	const folders = packFolders(root, chosenFolder);
	const packs = findPacks(folders, vintage);
	if (!packs?.files.has('commune')) {
		throw new Error(
			`no communes-${vintage}.topojson in ${folders.join(' or ')} · links are made from real ` +
				'outlines only · put the packs there; the tables that are made from them stay as they are'
		);
	}
	const register = readRegister(join(root, 'data', `places-${vintage}.csv`), vintage);
	if (!register) throw new Error(`data/places-${vintage}.csv is missing · restore it from git`);
	const drawn = drawLevels(register, packs, noSchematicOutline, report);
	return {
		register,
		folder: packs.folder,
		topologies: new Map([...drawn].map(([level, { topology }]) => [level, topology]))
	};
}

function noSchematicOutline(): never {
	throw new Error('the pack of communes draws none of the register · links need real outlines');
}

/** The lines of one level; throws where the packs do not draw it. */
export function topologyAt({ register, topologies }: Units, level: MapLevel): PlacesTopology {
	const topology = topologies.get(level);
	if (!topology) throw new Error(`no outlines of the ${level} level of ${register.vintage}`);
	return topology;
}
