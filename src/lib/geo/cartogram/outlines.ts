import { placeCode } from '../../atlas/literals';
import type { BoundarySet, MapLevel, PlaceCode } from '../../atlas/types';
import { archipelagoAnchors } from '../archipelagos';
import type { BoundaryFiles } from '../boundary-files';
import type { ScopeOutlines } from '../outlines-of-view';
import type { CartogramFile, Fit, PlaceHex } from './cartogram-file';
import { hexOutlines, inHexes, type DrawnHex } from './hexagons';
import { hexCentre, isPointed, type HexJson } from './hexjson';
import type { HexPoint } from './hex-grid';
import { fromPlane } from '../web-mercator';

/** A layout that a reader has opened from a file of her own. */
export interface OwnLayout {
	readonly fileName: string;
	readonly layout: HexJson;
}

/**
 * The provinces to which Hoàng Sa and Trường Sa belong, in both registers, and their district and
 * communes in that of 2024.
 */
const archipelagos = {
	hoangSa: { province: '48', communes: ['498'], district: '498' },
	truongSa: { province: '56', communes: ['22736', '22737', '22739'], district: '576' }
} as const;

/**
 * Loads the hexagons of one level inside a place, in the place of its outlines: those of the atlas, or
 * `own` where the reader has opened a layout. `unknown-scope` where the district does not exist; throws
 * the fetch error where a file does not arrive.
 */
export async function cartogramOf(
	files: BoundaryFiles,
	set: BoundarySet,
	level: MapLevel,
	within: PlaceCode,
	own: OwnLayout | null
): Promise<ScopeOutlines | 'unknown-scope'> {
	const districts =
		set === '2024' && level !== 'province' ? await files.cartogram(set, 'district') : null;
	const inDistrict = within.length === 3;
	const province = inDistrict ? districts?.hexes[within]?.parent : within;
	if (!province) return 'unknown-scope';
	const file = await files.cartogram(set, level === 'commune' ? `commune/${province}` : level);
	const whole = within === 'vn' || (level === 'commune' && !inDistrict);
	const members = Object.entries(file.hexes).filter(([, { parent }]) => whole || parent === within);
	const layout: HexJson = own?.layout ?? {
		layout: file.layout,
		hexes: Object.fromEntries(members)
	};
	const fit = own ? fitInto(file, members, layout) : file.fit;
	const national = within === 'vn';
	const hexes = members.map(([code, hex]): DrawnHex => ({
		place: {
			code: placeCode(code),
			name: hex.name,
			type: hex.type,
			parent: placeCode(hex.parent)
		},
		centre: hexCentre(layout.layout, layout.hexes[code] ?? hex),
		islets: national && level === 'province' ? isletsOf(code) : []
	}));
	const known = new Map(
		[...Object.entries(districts?.hexes ?? {}), ...members].map(([code, { name, parent }]) => [
			placeCode(code),
			{ name, parent: placeCode(parent) }
		])
	);
	return {
		...hexOutlines(hexes, isPointed(layout.layout), fit),
		known,
		cartogram: {
			layout,
			measures: own ? null : { ...file.measures, places: Object.keys(file.hexes).length },
			labels: new Map(members.map(([code, { n }]) => [placeCode(code), inLines(n)])),
			fileName: own?.fileName ?? null,
			seaLabels: national ? seaLabelsOf(hexes, fit) : []
		}
	};
}

/** Letters that have room on a line in a hexagon. */
const lineLetters = 6;

/** A name in lines that fit into a hexagon; a word is never broken. */
function inLines(name: string): string {
	const lines: string[] = [];
	for (const word of name.split(/[\s–-]+/).filter(Boolean)) {
		const joined = `${lines.at(-1) ?? ''} ${word}`.trim();
		if (lines.length > 0 && joined.length <= lineLetters) lines[lines.length - 1] = joined;
		else lines.push(word);
	}
	return lines.join('\n');
}

/** The fit at which an opened layout fills the frame of the atlas's own. */
function fitInto(
	file: CartogramFile,
	members: readonly (readonly [string, PlaceHex])[],
	layout: HexJson
): Fit {
	const atlas = frameOf(members.map(([, hex]) => hexCentre(file.layout, hex)));
	const own = frameOf(Object.values(layout.hexes).map((hex) => hexCentre(layout.layout, hex)));
	const unit = file.fit.unit * Math.min(atlas.width / own.width, atlas.height / own.height);
	const [east, north] = file.fit.origin;
	return {
		unit,
		origin: [
			east + file.fit.unit * atlas.middle[0] - unit * own.middle[0],
			north + file.fit.unit * atlas.middle[1] - unit * own.middle[1]
		]
	};
}

function frameOf(centres: readonly HexPoint[]): {
	width: number;
	height: number;
	middle: HexPoint;
} {
	const xs = centres.map(([x]) => x);
	const ys = centres.map(([, y]) => y);
	const [west, east] = [Math.min(...xs), Math.max(...xs)];
	const [south, north] = [Math.min(...ys), Math.max(...ys)];
	// A hexagon reaches half its width beyond its centre.
	return {
		width: east - west + 1,
		height: north - south + 1,
		middle: [(west + east) / 2, (south + north) / 2]
	};
}

/** One point for each archipelago of a province: the middle of its islands. */
function isletsOf(province: string): [number, number][] {
	return Object.values(archipelagos)
		.filter((each) => each.province === province)
		.map(({ communes }) => middleOf(communes));
}

function middleOf(communes: readonly string[]): [number, number] {
	const centres = communes
		.map((code) => archipelagoAnchors('2024', code))
		.map((islands) => meanOf(islands));
	return meanOf(centres);
}

function meanOf(points: readonly (readonly [number, number])[]): [number, number] {
	const mean = (k: 0 | 1) => points.reduce((sum, at) => sum + at[k], 0) / points.length;
	return [mean(0), mean(1)];
}

/** Half the height of a name in two lines on a map of the country, in degrees. */
const seaLabelRise = 0.4;

/** Where the names of Hoàng Sa and Trường Sa stand: above their hexagons, clear of the buttons in the corner. */
function seaLabelsOf(hexes: readonly DrawnHex[], fit: Fit): [number, number][] {
	return [archipelagos.hoangSa, archipelagos.truongSa].map(({ communes, district }) => {
		const own = hexes.find(({ place }) => place.code === district);
		const [x, y]: HexPoint = own ? own.centre : inHexes(middleOf(communes), fit);
		return fromPlane([
			fit.origin[0] + fit.unit * x,
			fit.origin[1] + fit.unit * (y + 0.5) + seaLabelRise
		]);
	});
}
