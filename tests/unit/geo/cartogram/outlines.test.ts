import { geoArea } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { cartogramsOf } from '../../../../scripts/build-boundaries/cartograms';
import { readNeighbours } from '../../../../scripts/build-boundaries/neighbours';
import { placeCode } from '../../../../src/lib/atlas/literals';
import type { BoundaryFiles } from '../../../../src/lib/geo/boundary-files';
import { cartogramOf, type OwnLayout } from '../../../../src/lib/geo/cartogram/outlines';
import { toPlane } from '../../../../src/lib/geo/web-mercator';
import type { ScopeOutlines } from '../../../../src/lib/geo/outlines-of-view';
import { registerOf } from '../../build-boundaries/real-places';

const register = registerOf('2024', ['48', '56', '62']);
const built = new Map(
	cartogramsOf(register, readNeighbours('data/neighbour.csv', '2024') ?? new Map()).map(
		({ name, file }) => [name, file]
	)
);
const unused = () => Promise.reject(new Error('a cartogram needs no other boundaries'));
const files: BoundaryFiles = {
	level: unused,
	communesOf: unused,
	land: unused,
	tiles: unused,
	archipelagos: unused,
	cartogram: (_set, name) => {
		const file = built.get(name);
		return file ? Promise.resolve(file) : Promise.reject(new Error(`no ${name}`));
	}
};

async function drawn(
	level: 'province' | 'district' | 'commune',
	within: string,
	own: OwnLayout | null = null
): Promise<ScopeOutlines> {
	const outlines = await cartogramOf(files, '2024', level, placeCode(within), own);
	if (outlines === 'unknown-scope') throw new Error(outlines);
	return outlines;
}

describe('hexagons on the map', () => {
	it('are regular in Web Mercator and of one size', async () => {
		const { places } = await drawn('district', '62');
		expect(places.features).toHaveLength(10);
		const sides = places.features.flatMap(({ geometry }) => {
			const ring = (geometry.coordinates[0] ?? []) as [number, number][];
			const corners = ring.map(toPlane);
			return corners.slice(1).map(([x, y], i) => {
				const [u = 0, v = 0] = corners[i] ?? [];
				return Math.hypot(x - u, y - v);
			});
		});
		expect(sides).toHaveLength(60);
		expect(Math.max(...sides) / Math.min(...sides)).toBeLessThan(1 + 1e-9);
	});

	it('cover their own cell for d3-geo, not the rest of the globe', async () => {
		const { places } = await drawn('province', 'vn');
		for (const place of places.features) expect(geoArea(place)).toBeLessThan(0.01);
	});

	it('are those of a district where the view is limited to it', async () => {
		const { places, known } = await drawn('commune', '616');
		expect(places.features).toHaveLength(11);
		expect(known.get(placeCode('616'))).toEqual({ name: 'Huyện Sa Thầy', parent: '62' });
	});

	it('have borders where the parent changes and none inside', async () => {
		const whole = await drawn('district', '62');
		// Ten hexagons have sixty sides; those between two of one province are no border.
		expect(whole.parents.coordinates.length).toBeLessThan(60 - 2 * 9 + 1);
		const communes = await drawn('commune', '62');
		const outerEdge = await drawn('commune', '616');
		expect(communes.parents.coordinates.length).toBeGreaterThan(
			outerEdge.parents.coordinates.length
		);
	});

	it('draw Hoàng Sa with Đà Nẵng and Trường Sa with Khánh Hòa, with their names at sea', async () => {
		const { places, cartogram } = await drawn('province', 'vn');
		const parts = new Map(
			places.features.map(({ properties, geometry }) => [properties.code as string, geometry.type])
		);
		expect(parts.get('48')).toBe('MultiPolygon');
		expect(parts.get('56')).toBe('MultiPolygon');
		expect(parts.get('62')).toBe('Polygon');
		const [hoangSa = [0, 0], truongSa = [0, 0]] = cartogram?.seaLabels ?? [];
		expect(hoangSa[0]).toBeGreaterThan(111);
		expect(truongSa[0]).toBeGreaterThan(111);
		expect(hoangSa[1]).toBeGreaterThan(truongSa[1]);
	});

	it('do not exist for a district that the register does not have', async () => {
		expect(await cartogramOf(files, '2024', 'commune', placeCode('999'), null)).toBe(
			'unknown-scope'
		);
	});

	it('follow a layout of the reader, flat at the top where it says so', async () => {
		const codes = (await drawn('district', '62')).places.features.map((f) => f.properties.code);
		const hexes = Object.fromEntries(codes.map((code, i) => [code, { q: i, r: 0 }]));
		const own = { fileName: 'mine.hexjson', layout: { layout: 'odd-q' as const, hexes } };
		const { places, cartogram } = await drawn('district', '62', own);
		expect(cartogram).toMatchObject({ fileName: 'mine.hexjson', measures: null });
		const [first] = places.features;
		const ring = first?.geometry.coordinates[0] as [number, number][];
		const tops = ring.slice(0, 6).filter(([, y]) => y > Math.max(...ring.map(([, v]) => v)) - 1e-6);
		expect(tops).toHaveLength(2);
	});
});
