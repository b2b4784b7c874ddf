/**
 * Hoàng Sa and Trường Sa: where they lie, so that no map loses their reefs, and which islands stand
 * for them where there are no outlines. The centres in the register are means over hundreds of
 * kilometres of reefs (576 Trường Sa: 109.63, 7.51, open sea), so a cell there would show nothing.
 * Positions are those of the islands themselves; the reefs that packs draw lie within 5 km of them.
 */
import type { BoundarySet } from '../atlas/types';
import type { LonLat } from './plane';

type Box = readonly [west: number, south: number, east: number, north: number];

/** The two archipelagos. */
export const archipelagos = ['Hoàng Sa', 'Trường Sa'] as const;
export type Archipelago = (typeof archipelagos)[number];

/** Sea areas of the two archipelagos; Palawan, Balabac and Borneo lie outside. */
const SEAS: Readonly<Record<Archipelago, readonly Box[]>> = {
	'Hoàng Sa': [[110.8, 15, 113.5, 18]],
	'Trường Sa': [
		[109.4, 7, 116.9, 12],
		[116.9, 9.2, 118, 12]
	]
};

const HOANG_SA: readonly LonLat[] = [
	[111.607, 16.533], // Hoàng Sa
	[112.339, 16.834], // Phú Lâm
	[112.733, 16.665], // Linh Côn
	[111.202, 15.785] // Tri Tôn
];
const TRUONG_SA: readonly LonLat[] = [
	[111.92, 8.645], // Trường Sa
	[112.92, 7.88] // An Bang
];
const SONG_TU_TAY: readonly LonLat[] = [[114.331, 11.429]];
const SINH_TON: readonly LonLat[] = [[114.33, 9.886]];

const ANCHORS: Readonly<Record<BoundarySet, Readonly<Record<string, readonly LonLat[]>>>> = {
	'2024': { '498': HOANG_SA, '22736': TRUONG_SA, '22737': SONG_TU_TAY, '22739': SINH_TON },
	'2025': { '20333': HOANG_SA, '22736': [...TRUONG_SA, ...SONG_TU_TAY, ...SINH_TON] }
};

/**
 * The islands at which a commune-level unit of the archipelagos is drawn on a schematic map.
 * Empty for every other unit: those are drawn at their register centre.
 */
export function archipelagoAnchors(vintage: BoundarySet, communeCode: string): readonly LonLat[] {
	return ANCHORS[vintage][communeCode] ?? [];
}

/** The commune-level units of an archipelago, each with an island that is surely its own. */
export function archipelagoUnits(
	vintage: BoundarySet,
	archipelago: Archipelago
): { code: string; island: LonLat }[] {
	return Object.entries(ANCHORS[vintage]).flatMap(([code, islands]) => {
		const island = islands.find((anchor) => archipelagoOf([anchor]) === archipelago);
		return island ? [{ code, island }] : [];
	});
}

/** The archipelago in whose sea a whole ring lies, if any. */
export function archipelagoOf(ring: readonly (readonly number[])[]): Archipelago | undefined {
	return archipelagos.find((name) =>
		SEAS[name].some(([west, south, east, north]) =>
			ring.every(
				([lon = NaN, lat = NaN]) => lon >= west && lon <= east && lat >= south && lat <= north
			)
		)
	);
}

/** Whether a whole ring lies in the sea areas of Hoàng Sa or Trường Sa. */
export function liesInArchipelagos(ring: readonly (readonly number[])[]): boolean {
	return archipelagoOf(ring) !== undefined;
}
