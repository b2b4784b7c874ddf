import { describe, expect, it } from 'vitest';
import { resolveFigures } from '../../../src/lib/atlas/figures';
import { indicatorId, period } from '../../../src/lib/atlas/literals';
import { bareName } from '../../../src/lib/atlas/place-name';
import { registerPlaceFrom } from '../../../src/lib/atlas/place-rows';
import { rowOrder, textRanks } from '../../../src/lib/atlas/row-order';
import { tableRows } from '../../../src/lib/atlas/table-rows';
import type { MapLevel } from '../../../src/lib/atlas/types';
import { realData, realObservations } from '../real-data';

const register = (realData.tables.get('place')?.rows ?? [])
	.map(({ cells }) => registerPlaceFrom(cells))
	.filter(({ set }) => set === '2024');

/** Real rows of a level inside a place, as the table of a view has them. */
function rowsOf(level: MapLevel, within: (parent: string) => boolean, by: string, at: string) {
	return tableRows({
		places: register
			.filter((each) => each.level === level && within(each.parent ?? ''))
			.map(({ code, name, parent }) => ({ code, name, parent: parent ?? '' })),
		figures: resolveFigures(realObservations, {
			by: indicatorId(by),
			at: period(at),
			kind: 'observed'
		}),
		classOf: new Map(),
		designations: []
	});
}
const saThay = rowsOf('commune', (parent) => parent === '616', 'poor_rate', '2016');
const communes = rowsOf('commune', () => true, 'poor_rate', '2016');
const names = (rows: typeof saThay) => rows.map(({ name }) => bareName(name));

function inOrder(rows: typeof saThay, descending: boolean) {
	const keys = rows.map(({ value }) => value);
	return rowOrder(keys, descending, textRanks(names(rows))).flatMap((index) => rows[index] ?? []);
}

describe('rows sorted by value', () => {
	it('fall from the highest and rise from the lowest', () => {
		const falling = inOrder(saThay, true).flatMap(({ value }) => value ?? []);
		expect(falling).toEqual([...falling].sort((a, b) => b - a));
		const rising = inOrder(saThay, false).flatMap(({ value }) => value ?? []);
		expect(rising).toEqual([...falling].reverse());
		expect(rising).toHaveLength(6);
	});

	it('end with the places without data, by name, whichever way they run', () => {
		const ends = [true, false].map((descending) =>
			inOrder(saThay, descending)
				.slice(6)
				.map(({ name, value }) => [name, value])
		);
		expect(ends[0]).toEqual(ends[1]);
		expect(ends[0]).toHaveLength(5);
		expect(ends[0]?.every(([, value]) => value === null)).toBe(true);
	});
});

describe('rows sorted by name', () => {
	const keys = names(communes);
	const order = rowOrder(keys, false, textRanks(keys));
	const sorted = order.map((index) => keys[index] ?? '');

	it('follow the Vietnamese alphabet, by the name without its type', () => {
		const alphabet = new Intl.Collator('vi', { numeric: true });
		for (const [at, name] of sorted.entries())
			if (at > 0) expect(alphabet.compare(sorted[at - 1] ?? '', name)).toBeLessThanOrEqual(0);
		expect(alphabet.compare('Dĩ An', 'Đắk Hà')).toBeLessThan(0);
	});

	it('count the numbers of wards', () => {
		const wards = ['Phường 10', 'Phường 2', 'Phường 1'];
		expect(rowOrder(wards, false, [0, 0, 0])).toEqual([2, 1, 0]);
	});

	it('keep places of one name in the order of the register', () => {
		for (const [at, index] of order.entries()) {
			const before = order[at - 1];
			if (before !== undefined && keys[before] === keys[index]) expect(before).toBeLessThan(index);
		}
	});

	it('are every one of the 10,592 communes, each once', () => {
		expect(new Set(order).size).toBe(10_592);
	});
});

describe('a rank', () => {
	it('counts the higher places, so that equal ones share it; no data has none', () => {
		const ranked = saThay.filter(({ rank }) => rank !== null);
		expect(ranked).toHaveLength(6);
		for (const { value, rank } of ranked) {
			const higher = ranked.filter((each) => (each.value ?? 0) > (value ?? 0)).length;
			expect(rank).toBe(higher + 1);
		}
	});
});

it('a parent that all rows share is not said again', () => {
	expect(new Set(saThay.map(({ parent }) => parent))).toEqual(new Set(['']));
	expect(communes.every(({ parent }) => parent !== '')).toBe(true);
});
