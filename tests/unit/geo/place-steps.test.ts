import { describe, expect, it } from 'vitest';
import { placeCode } from '../../../src/lib/atlas/literals';
import type { BoundarySet, MapLevel, PlaceCode } from '../../../src/lib/atlas/types';
import { hexOutlines } from '../../../src/lib/geo/cartogram/hexagons';
import { naturalNeighbours } from '../../../src/lib/geo/natural-neighbours';
import {
	directions,
	placeSteps,
	type Beside,
	type PlaceAt,
	type PlaceSteps
} from '../../../src/lib/geo/place-steps';
import { touchingPlaces } from '../../../src/lib/geo/touching-places';
import { placeNear, walkOn } from '../../../src/lib/geo/walk';
import { realData } from '../real-data';

const places = (realData.tables.get('place')?.rows ?? []).map(({ cells }) => cells);
const neighbours = (realData.tables.get('neighbour')?.rows ?? []).map(({ cells }) => cells);

/** Places of a level in a scope by their middles in the register. */
function placesOf(set: BoundarySet, level: MapLevel, within?: (parent: string) => boolean) {
	return places
		.filter((row) => row['boundary_set'] === set && row['level'] === level)
		.filter((row) => !within || within(row['parent_code'] ?? ''))
		.map((row): PlaceAt => {
			return { code: placeCode(row['code'] ?? ''), at: [Number(row['lon']), Number(row['lat'])] };
		});
}

/** Which places touch, from the table `neighbour`. */
function touching(set: BoundarySet, level: MapLevel): Beside {
	const beside = new Map<string, PlaceCode[]>();
	const add = (a: string, b: string) => beside.set(a, [...(beside.get(a) ?? []), placeCode(b)]);
	for (const row of neighbours) {
		if (row['boundary_set'] !== set || row['level'] !== level) continue;
		add(row['code'] ?? '', row['neighbour_code'] ?? '');
		add(row['neighbour_code'] ?? '', row['code'] ?? '');
	}
	return (code) => beside.get(code) ?? [];
}

/** Places that arrows lead to from a place, in any number of steps. */
function reached(step: PlaceSteps, from: PlaceCode): Set<PlaceCode> {
	const seen = new Set([from]);
	for (const code of seen)
		for (const direction of directions) {
			const next = step(code, direction);
			if (next) seen.add(next);
		}
	return seen;
}

/** Places that cannot be reached from the first one, or from which it cannot be reached. */
function stranded(all: readonly PlaceAt[], step: PlaceSteps): PlaceCode[] {
	const [first] = all;
	if (!first) throw new Error('there is no place');
	const there = reached(step, first.code);
	const back = new Map<PlaceCode, PlaceCode[]>();
	for (const { code } of all)
		for (const direction of directions) {
			const next = step(code, direction);
			if (next) back.set(next, [...(back.get(next) ?? []), code]);
		}
	const home = new Set([first.code]);
	for (const code of home) for (const before of back.get(code) ?? []) home.add(before);
	return all.map(({ code }) => code).filter((code) => !there.has(code) || !home.has(code));
}

const parentsOf = (set: BoundarySet, level: MapLevel) => [
	...new Set(placesOf(set, level).map(({ code }) => code))
];

describe('arrows lead from every place to every other', () => {
	it('between the provinces of both registers, and between the districts of Gia Lai', () => {
		for (const set of ['2024', '2025'] as const) {
			const provinces = placesOf(set, 'province');
			expect(stranded(provinces, placeSteps(provinces, touching(set, 'province')))).toEqual([]);
		}
		const giaLai = placesOf('2024', 'district', (parent) => parent === '64');
		expect(giaLai).toHaveLength(17);
		expect(stranded(giaLai, placeSteps(giaLai, touching('2024', 'district')))).toEqual([]);
	});

	it('between all districts of the country, to Hoàng Sa, Trường Sa, Phú Quốc and Côn Đảo too', () => {
		const all = placesOf('2024', 'district');
		const step = placeSteps(all, touching('2024', 'district'));
		expect(stranded(all, step)).toEqual([]);
		const fromSaThay = reached(step, placeCode('616'));
		for (const island of ['498', '576', '911', '755']) expect(fromSaThay).toContain(island);
	});

	it('inside every province and every district', () => {
		const districts = touching('2024', 'district');
		const communes = touching('2024', 'commune');
		for (const province of parentsOf('2024', 'province')) {
			const inside = placesOf('2024', 'district', (parent) => parent === province);
			expect(stranded(inside, placeSteps(inside, districts)), province).toEqual([]);
		}
		const byDistrict = new Map<string, PlaceAt[]>();
		const parents = new Map(
			places
				.filter((row) => row['boundary_set'] === '2024' && row['level'] === 'commune')
				.map((row) => [row['code'] ?? '', row['parent_code'] ?? ''])
		);
		for (const commune of placesOf('2024', 'commune')) {
			const parent = parents.get(commune.code) ?? '';
			byDistrict.set(parent, [...(byDistrict.get(parent) ?? []), commune]);
		}
		for (const [district, inside] of byDistrict)
			expect(stranded(inside, placeSteps(inside, communes)), district).toEqual([]);
	});

	it('between all communes of the country, of which only the middles are known', () => {
		for (const set of ['2024', '2025'] as const) {
			const all = placesOf(set, 'commune');
			expect(stranded(all, placeSteps(all, naturalNeighbours(all)))).toEqual([]);
		}
	});

	it('between hexagons, out to one in the sea', async () => {
		const cells = [...Array(25).keys()].map((i) => [i % 5, Math.floor(i / 5)] as const);
		const hexes = [...cells, [9, 2] as const].map(([column, row], i) => ({
			place: {
				code: placeCode(String(i + 10)),
				name: '',
				type: '',
				parent: placeCode('vn')
			},
			centre: [column + (row % 2) / 2, (row * Math.sqrt(3)) / 2] as const,
			islets: []
		}));
		const { places: outlines } = hexOutlines(hexes, true, { origin: [105, 12], unit: 0.5 });
		const walk = await walkOn(outlines);
		const all = [...walk.middles].map(([code, at]) => ({ code, at }));
		expect(stranded(all, walk.step)).toEqual([]);
	});
});

describe('an arrow', () => {
	const at = (code: string, lon: number, lat: number): PlaceAt => {
		return { code: placeCode(code), at: [lon, lat] };
	};

	it('goes to the place that touches before a nearer one that does not', () => {
		const [here, large, small] = [at('01', 105, 15), at('02', 107, 15), at('04', 106, 15.5)];
		const step = placeSteps([here, large, small], (code) =>
			code === '01' ? [large.code] : code === '02' ? [here.code, small.code] : [large.code]
		);
		expect(step(here.code, 'east')).toBe('02');
	});

	it('goes over the sea where nothing touches, and nowhere from the edge of the map', () => {
		const [shore, island] = [at('01', 105, 15), at('02', 108, 14)];
		const step = placeSteps([shore, island], () => []);
		expect(step(shore.code, 'east')).toBe('02');
		expect(step(island.code, 'west')).toBe('01');
		expect(step(shore.code, 'west')).toBeNull();
		expect(step(shore.code, 'south')).toBeNull();
	});

	it('goes from Sa Thầy to the districts of Kon Tum on its four sides', () => {
		const konTum = placesOf('2024', 'district', (parent) => parent === '62');
		const step = placeSteps(konTum, touching('2024', 'district'));
		const saThay = placeCode('616');
		const beside = new Set([...touching('2024', 'district')(saThay)]);
		for (const direction of directions) {
			const next = step(saThay, direction);
			if (next) expect(beside).toContain(next);
		}
	});

	it('is there and back between neighbours that lie straight beside each other', () => {
		const [a, b] = [at('01', 105, 15), at('02', 106, 15)];
		const step = placeSteps([a, b], (code) => [code === a.code ? b.code : a.code]);
		expect(step(b.code, 'west')).toBe(a.code);
		expect(step(a.code, 'east')).toBe(b.code);
	});
});

describe('a walk', () => {
	it('starts at the place nearest to a point, by default in the middle of all', async () => {
		const walk = await walkOn([
			{ code: placeCode('01'), at: [105, 20] },
			{ code: placeCode('02'), at: [106, 16] },
			{ code: placeCode('04'), at: [106, 11] }
		]);
		expect(placeNear(walk)).toBe('02');
		expect(placeNear(walk, [105.5, 10])).toBe('04');
		expect(placeNear(await walkOn([]))).toBeNull();
	});

	it('holds places of outlines to be beside each other by a common border, not by a corner', () => {
		const square = (code: string, x: number, y: number) => ({
			type: 'Feature' as const,
			properties: { code: placeCode(code), name: '', type: '', parent: placeCode('vn') },
			geometry: {
				type: 'Polygon' as const,
				coordinates: [
					[
						[x, y],
						[x, y + 1],
						[x + 1, y + 1],
						[x + 1, y],
						[x, y]
					]
				]
			}
		});
		const beside = touchingPlaces({
			type: 'FeatureCollection',
			features: [square('01', 0, 0), square('02', 1, 0), square('04', 1, 1)]
		});
		expect([...beside(placeCode('01'))]).toEqual(['02']);
		expect([...beside(placeCode('02'))].sort()).toEqual(['01', '04']);
	});
});
