/** All boundary files of one vintage, as texts by path. */
import type { MapLevel } from '../../src/lib/atlas/types';
import type { Outline } from '../../src/lib/geo/outline';
import type { PlacesTopology } from '../../src/lib/geo/places-topology';
import { archipelagoTopology } from './archipelagos';
import { cartogramsOf, reportCartograms } from './cartograms';
import { drawLevels, type DrawnLevel } from './levels';
import type { Neighbours } from './neighbours';
import type { PackSet } from './packs';
import { communesInDetail } from './provinces-in-detail';
import { locatorSvg } from './locator';
import { levelsOf, type Register } from './register';
import type { Report } from './report';
import { simplifyPlaces, type Detail } from './simplify';
import { drawTiles } from './tiles';
import type { VintageEntry } from './write';

/** The map inside the prerendered page: 620 units across the country, so 0.01° is about half a unit. */
const FIRST_MAP: Detail = { cornerKm2: 4, corners: 3_500, isletKm2: 40, gridDegrees: 0.01 };

/** Chosen so that the files stay within 20, 300, 900 and 160 KB of brotli. */
const DETAIL: Readonly<Record<MapLevel | 'province communes', Detail>> = {
	province: { cornerKm2: 0.3, corners: 5_000, isletKm2: 2, gridDegrees: 0.001 },
	district: { cornerKm2: 0.03, corners: 110_000, isletKm2: 0.5, gridDegrees: 0.0003 },
	commune: { cornerKm2: 0.02, corners: 240_000, isletKm2: 0.5, gridDegrees: 0.0003 },
	'province communes': { cornerKm2: 0.0001, corners: 70_000, isletKm2: 0.005, gridDegrees: 0.0001 }
};

/** A vintage's files and its entry in the manifest. */
export interface DrawnVintage {
	entry: VintageEntry;
	files: Map<string, string>;
	/** The communes of the whole country, cut into tiles. */
	tiles: Map<string, Uint8Array>;
}

/**
 * Draws a vintage. Its source is `none`, with no file, when there are neither packs nor centres.
 */
export function drawVintage(
	register: Register,
	packs: PackSet | undefined,
	neighbours: Neighbours | undefined,
	outline: () => Outline,
	report: Report
): DrawnVintage {
	const { vintage } = register;
	const drawn = drawLevels(register, packs, outline, report);
	const levels = levelsOf(register).filter((level) => drawn.has(level));
	const entry: VintageEntry = {
		source: sourceOf([...drawn.values()]),
		levels,
		files: {},
		cartograms: {}
	};
	const files = new Map<string, string>();
	const add = (name: string, { source }: DrawnLevel, topology: PlacesTopology): void => {
		const text = JSON.stringify(topology) + '\n';
		files.set(`${vintage}/${name}.topojson`, text);
		entry.files[name] = { source, bytes: Buffer.byteLength(text) };
	};
	for (const level of levels) {
		const own = drawn.get(level);
		if (!own) continue;
		report.step(`${vintage} · simplify the ${level} level`, () =>
			add(level, own, simplifyPlaces(own.topology, DETAIL[level]))
		);
	}
	const provinces = drawn.get('province');
	if (provinces) {
		report.step(`${vintage} · simplify the first map`, () => {
			const topology = simplifyPlaces(provinces.topology, FIRST_MAP);
			add('first-map', provinces, topology);
			files.set(`${vintage}/locator.svg`, locatorSvg(topology));
		});
	}
	const communes = drawn.get('commune');
	const tiles = new Map<string, Uint8Array>();
	if (communes) {
		report.step(`${vintage} · cut the country into tiles`, () => {
			const topologies = new Map([...drawn].map(([level, { topology }]) => [level, topology]));
			const cut = drawTiles(topologies);
			for (const [path, bytes] of cut.files) tiles.set(`${vintage}/tiles/${path}`, bytes);
			files.set(`${vintage}/tiles/index.json`, JSON.stringify(cut.index) + '\n');
		});
		const islands = archipelagoTopology(register, communes.topology);
		files.set(`${vintage}/archipelagos.topojson`, JSON.stringify(islands) + '\n');
		report.step(`${vintage} · communes of each province`, () => {
			for (const [code, own] of communesInDetail(register, communes, packs, report)) {
				add(`commune/${code}`, communes, simplifyPlaces(own, DETAIL['province communes']));
			}
		});
	}
	if (neighbours) {
		const cartograms = report.step(`${vintage} · lay out hexagons`, () =>
			cartogramsOf(register, neighbours)
		);
		for (const { name, file } of cartograms) {
			const text = JSON.stringify(file) + '\n';
			files.set(`${vintage}/cartogram/${name}.hexjson`, text);
			entry.cartograms[name] = { bytes: Buffer.byteLength(text), ...file.measures };
		}
		if (cartograms.length > 0) reportCartograms(vintage, cartograms, report);
	}
	return { entry, files, tiles };
}

function sourceOf(levels: readonly DrawnLevel[]): VintageEntry['source'] {
	if (levels.length === 0) return 'none';
	return levels.every(({ source }) => source === 'pack') ? 'pack' : 'schematic';
}
