import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cartogramsOf } from '../../../../scripts/build-boundaries/cartograms';
import { readNeighbours, type Neighbours } from '../../../../scripts/build-boundaries/neighbours';
import { parseRegister } from '../../../../scripts/build-boundaries/register';
import type { CartogramFile } from '../../../../src/lib/geo/cartogram/cartogram-file';
import { holesOf } from '../../../../src/lib/geo/cartogram/fill-holes';
import { cellAt, steps } from '../../../../src/lib/geo/cartogram/hex-grid';
import { hexCentre } from '../../../../src/lib/geo/cartogram/hexjson';
import { registerOf } from '../../build-boundaries/real-places';

const neighbours: Neighbours = readNeighbours('data/neighbour.csv', '2024') ?? new Map();

/** The real register without its communes. */
function nationalRegister() {
	const rows = readFileSync('data/places-2024.csv', 'utf8')
		.split('\n')
		.filter((line) => !line.includes(',commune,'));
	return parseRegister(rows.join('\n'), '2024', 'places-2024.csv');
}

function filesOf(register: ReturnType<typeof nationalRegister>) {
	return new Map(cartogramsOf(register, neighbours).map(({ name, file }) => [name, file]));
}

const national = filesOf(nationalRegister());
const konTum = registerOf('2024', ['62']);
const communes = filesOf(konTum);

function layout(files: Map<string, CartogramFile>, name: string): CartogramFile {
	const file = files.get(name);
	if (!file) throw new Error(`there is no layout ${name}`);
	return file;
}

function cellsOf(file: CartogramFile) {
	return Object.entries(file.hexes).map(
		([code, hex]) => [code, cellAt(hexCentre(file.layout, hex))] as const
	);
}

/** Share of pairs that touch when the same cells are dealt out without regard to geography. */
function keptByChance(file: CartogramFile, level: string): number {
	const cells = cellsOf(file).map(([, cell]) => cell);
	// Codes run from north to south; their remainders do not.
	const shuffled = Object.keys(file.hexes).sort(
		(a, b) => ((Number(a) * 7919) % 1009) - ((Number(b) * 7919) % 1009)
	);
	const dealt = new Map(shuffled.map((code, i) => [code, cells[i]]));
	const pairs = (neighbours.get(level) ?? []).filter(([a, b]) => dealt.has(a) && dealt.has(b));
	const touching = pairs.filter(([a, b]) => {
		const [one, other] = [dealt.get(a), dealt.get(b)];
		return one && other && steps(one, other) === 1;
	});
	return touching.length / pairs.length;
}

describe.each([
	['province', 63, national],
	['district', 705, national],
	['commune/62', 102, communes]
] as const)('the layout %s', (name, places, files) => {
	const file = layout(files, name);

	it('gives every place a hexagon, and no hexagon twice', () => {
		const cells = Object.values(file.hexes).map(({ q, r }) => `${q},${r}`);
		expect(cells).toHaveLength(places);
		expect(new Set(cells).size).toBe(places);
	});

	it('keeps most pairs of neighbours, which chance does not', () => {
		expect(file.measures.kept / file.measures.pairs).toBeGreaterThan(0.65);
		expect(keptByChance(file, name.split('/')[0] ?? name)).toBeLessThan(0.2);
	});

	it('keeps the compass: neighbours lie in about their real direction', () => {
		// At random the mean angle would be 90°; the grid alone costs 15°.
		expect(file.measures.directionDegrees).toBeLessThan(35);
	});

	it('has no hole that would look like a lake', () => {
		expect(holesOf(cellsOf(file).map(([, cell]) => cell))).toEqual([]);
	});

	it('counts the neighbours that really touch', () => {
		const cells = new Map(cellsOf(file));
		const touching = (neighbours.get(name.split('/')[0] ?? name) ?? []).filter(([a, b]) => {
			const [one, other] = [cells.get(a), cells.get(b)];
			return one && other && steps(one, other) === 1;
		});
		expect(touching).toHaveLength(file.measures.kept);
	});
});

describe('the country as hexagons', () => {
	const at = (code: string) => {
		const file = layout(national, 'province');
		return hexCentre(file.layout, file.hexes[code] ?? { q: NaN, r: NaN });
	};

	it('has Hà Nội north of Huế and Huế north of Cà Mau, Điện Biên west of Quảng Ninh', () => {
		expect(at('01')[1]).toBeGreaterThan(at('46')[1]);
		expect(at('46')[1]).toBeGreaterThan(at('96')[1]);
		expect(at('11')[0]).toBeLessThan(at('22')[0]);
	});

	it('lies in one piece', () => {
		const { wholeParents, parents } = layout(national, 'province').measures;
		expect([wholeParents, parents]).toEqual([1, 1]);
	});

	it('keeps the districts of most provinces together', () => {
		const { wholeParents, parents } = layout(national, 'district').measures;
		expect(parents).toBe(63);
		expect(wholeParents / parents).toBeGreaterThan(0.8);
	});

	it('has Hoàng Sa and Trường Sa out at sea, east of the mainland and apart from it', () => {
		const cells = new Map(cellsOf(layout(national, 'district')));
		for (const code of ['498', '576']) {
			const own = cells.get(code);
			if (!own) throw new Error(`${code} has no hexagon`);
			const others = [...cells].filter(([other]) => other !== code).map(([, cell]) => cell);
			expect(Math.min(...others.map((cell) => steps(own, cell)))).toBeGreaterThan(2);
		}
	});
});

it('the same register gives the same layout', () => {
	expect([...filesOf(konTum)]).toEqual([...communes]);
});

it('places without a centre get no hexagon', () => {
	const text = 'boundary_set,code,level,name,name_en,type,parent_code,lon,lat,area_km2\n';
	const register = parseRegister(`${text}2024,62,province,Tỉnh Kon Tum,,Tỉnh,vn,,,\n`, '2024', 'x');
	expect(cartogramsOf(register, neighbours)).toEqual([]);
});
