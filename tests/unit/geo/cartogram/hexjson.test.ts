import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	hexCentre,
	hexLayouts,
	oddRows,
	type HexLayoutName
} from '../../../../src/lib/geo/cartogram/hexjson';
import { centreOf } from '../../../../src/lib/geo/cartogram/hex-grid';
import { readHexJson } from '../../../../src/lib/geo/cartogram/read-hexjson';

const districtsOfKonTum = ['608', '610', '611', '612'];
const wanted = new Set(districtsOfKonTum);

function fileOf(layout: HexLayoutName, cells: readonly { q: number; r: number }[]) {
	const hexes = Object.fromEntries(
		districtsOfKonTum.map((code, i) => [code, cells[i] ?? { q: 0, r: 0 }])
	);
	return { layout, hexes };
}

function faultsOf(content: unknown) {
	const read = readHexJson(typeof content === 'string' ? content : JSON.stringify(content), wanted);
	return 'faults' in read ? read.faults : [];
}

const row = [0, 1, 2, 3].map((q) => ({ q, r: 0 }));

describe('HexJSON', () => {
	it.each(hexLayouts)('%s is read as it was written', (layout) => {
		const cell = fc.record({
			q: fc.integer({ min: -40, max: 40 }),
			r: fc.integer({ min: -40, max: 40 })
		});
		const cells = fc.uniqueArray(cell, {
			minLength: 4,
			maxLength: 4,
			selector: ({ q, r }) => `${q},${r}`
		});
		fc.assert(
			fc.property(cells, (cells) => {
				const file = fileOf(layout, cells);
				expect(readHexJson(JSON.stringify(file), wanted)).toEqual({ layout: file });
			})
		);
	});

	it.each(hexLayouts)('in %s six hexagons touch each one, at one hex width', (layout) => {
		for (const [q, r] of [
			[4, 4],
			[5, 5],
			[-3, 2]
		] as const) {
			const [x, y] = hexCentre(layout, { q, r });
			const distances = [-1, 0, 1].flatMap((dq) =>
				[-1, 0, 1].map((dr) => {
					const [u, v] = hexCentre(layout, { q: q + dq, r: r + dr });
					return Math.hypot(u - x, v - y);
				})
			);
			expect(distances.filter((d) => Math.abs(d - 1) < 1e-9)).toHaveLength(6);
		}
	});

	it('pushes odd rows east and odd columns north, or the even ones', () => {
		expect(hexCentre('odd-r', { q: 0, r: 1 })[0]).toBe(0.5);
		expect(hexCentre('even-r', { q: 0, r: 0 })[0]).toBe(0.5);
		expect(hexCentre('odd-q', { q: 1, r: 0 })[1]).toBe(0.5);
		expect(hexCentre('even-q', { q: 0, r: 0 })[1]).toBe(0.5);
	});

	it('keeps the places of cells among each other', () => {
		const cells = [
			{ q: -3, r: 5 },
			{ q: 2, r: -1 },
			{ q: 0, r: 0 },
			{ q: -7, r: 4 }
		];
		const shifts = oddRows(cells).map((hex, i) => {
			const [u, v] = hexCentre('odd-r', hex);
			const [x, y] = centreOf(cells[i] ?? { q: NaN, r: NaN });
			return [u - x, v - y].map((d) => Math.round(d * 1e6)).join();
		});
		expect(new Set(shifts).size).toBe(1);
	});
});

describe('a HexJSON file that cannot be used', () => {
	it('is refused when it is not JSON, or has no hexes', () => {
		expect(faultsOf('q;r\n1;2')).toEqual([{ kind: 'not_json' }]);
		expect(faultsOf([])).toEqual([{ kind: 'no_hexes' }]);
		expect(faultsOf({ layout: 'odd-r' })).toEqual([{ kind: 'no_hexes' }]);
		expect(faultsOf(null)).toEqual([{ kind: 'no_hexes' }]);
	});

	it('has its unknown layout named', () => {
		const file = { ...fileOf('odd-r', row), layout: 'axial' };
		expect(faultsOf(file)).toEqual([{ kind: 'unknown_layout', layout: 'axial' }]);
	});

	it('has unknown and missing codes listed', () => {
		const { hexes } = fileOf('odd-r', row);
		const others = Object.fromEntries(Object.entries(hexes).filter(([code]) => code !== '612'));
		expect(faultsOf({ layout: 'odd-r', hexes: { ...others, '999': { q: 9, r: 9 } } })).toEqual([
			{ kind: 'unknown_codes', codes: ['999'] },
			{ kind: 'missing_codes', codes: ['612'] }
		]);
	});

	it('has places that share a cell named', () => {
		const cells = [...row.slice(0, 3), { q: 0, r: 0 }];
		expect(faultsOf(fileOf('even-q', cells))).toEqual([
			{ kind: 'same_cell', codes: ['608', '612'], q: 0, r: 0 }
		]);
	});

	it('has positions named that are no whole numbers', () => {
		const { hexes } = fileOf('odd-r', row);
		const file = { layout: 'odd-r', hexes: { ...hexes, '608': { q: 0.5, r: 'a' }, '610': null } };
		expect(faultsOf(file)).toEqual([{ kind: 'bad_position', codes: ['608', '610'] }]);
	});

	it('never throws, whatever it holds', () => {
		fc.assert(
			fc.property(fc.json(), (text) => {
				expect(readHexJson(text, wanted)).toHaveProperty('faults');
			})
		);
	});
});
