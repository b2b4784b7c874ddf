/** The whole build of static/boundaries: both vintages, the land around, the manifest. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { boundarySets, type BoundarySet } from '../../src/lib/atlas/types';
import { prepareOutline, type Outline } from '../../src/lib/geo/outline';
import { contextTopology } from './context';
import { readNeighbours } from './neighbours';
import { findPacks, packFolders } from './packs';
import { readRegister } from './register';
import type { Report } from './report';
import { drawVintage, type DrawnVintage } from './vintage';
import { readCountries, VIET_NAM } from './world';
import { writeAll, type Manifest } from './write';

export interface BuildOptions {
	/** The folder of the project; the registers are in its data/. */
	root: string;
	/** The folder to write; it is emptied first. */
	out: string;
	/** ATLAS_BOUNDARIES: the only folder to look for packs, when given. */
	chosenFolder: string | undefined;
	report: Report;
}

/** Writes every boundary file, the tiles and the manifest; returns the texts written, by path. */
export function buildBoundaries(options: BuildOptions): Map<string, string> {
	const { root, out, chosenFolder, report } = options;
	const folders = packFolders(root, chosenFolder);
	if (chosenFolder && !folders.some((folder) => existsSync(folder))) {
		report.warn(`ATLAS_BOUNDARIES=${chosenFolder} is not a folder · no pack is used`);
	}
	let outline: Outline | undefined;
	const lazyOutline = (): Outline => (outline ??= readOutline());
	const [first, second] = boundarySets;
	const drawn: Record<BoundarySet, DrawnVintage> = {
		[first]: drawOne(first, root, folders, lazyOutline, report),
		[second]: drawOne(second, root, folders, lazyOutline, report)
	};
	const context = report.step('land around Viet Nam', () => contextTopology(readCountries('50m')));
	const manifest: Manifest = {
		vintages: { [first]: drawn[first].entry, [second]: drawn[second].entry }
	};
	const files = new Map([
		...drawn[first].files,
		...drawn[second].files,
		['context.topojson', JSON.stringify(context) + '\n'],
		['manifest.json', JSON.stringify(manifest, null, '\t') + '\n']
	]);
	const tiles = new Map([...drawn[first].tiles, ...drawn[second].tiles]);
	report.step(`write ${files.size} files and ${tiles.size} tiles`, () =>
		writeAll(out, [...files, ...tiles])
	);
	return files;
}

function drawOne(
	vintage: BoundarySet,
	root: string,
	folders: readonly string[],
	outline: () => Outline,
	report: Report
): DrawnVintage {
	const nothing: DrawnVintage = {
		entry: { source: 'none', levels: [], files: {}, cartograms: {} },
		files: new Map<string, string>(),
		tiles: new Map<string, Uint8Array>()
	};
	const label = `data/places-${vintage}.csv`;
	const register = readRegister(join(root, 'data', `places-${vintage}.csv`), vintage);
	if (!register) {
		report.warn(`${label} is missing · no map for ${vintage} · restore the file from git`);
		return nothing;
	}
	const packs = findPacks(folders, vintage);
	if (!packs) report.line(`boundaries · ${vintage} · no pack found · drawing schematic outlines`);
	const neighbours = readNeighbours(join(root, 'data', 'neighbour.csv'), vintage);
	if (!neighbours) {
		report.warn(`data/neighbour.csv is missing · no cartogram of ${vintage} · restore it from git`);
	}
	const drawn = drawVintage(register, packs, neighbours, outline, report);
	if (drawn.entry.source === 'none') {
		report.warn(
			`${label} has no commune with lon and lat, and there is no pack of ${vintage} · no map · ` +
				`fill lon and lat, or put communes-${vintage}.topojson in ./boundaries`
		);
	}
	return drawn;
}

/** The land of Viet Nam, ready for cutting. Throws when world-atlas is not installed whole. */
export function readOutline(): Outline {
	const country = readCountries('10m').find(({ id }) => id === VIET_NAM);
	if (!country) throw new Error('world-atlas has no country 704 · run npm ci');
	return prepareOutline(country.land);
}
