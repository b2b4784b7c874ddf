/** How long the wide table takes to sort the 10,592 communes by each of its columns, for `npm run bench`. */
import { resolveFigures } from '../../src/lib/atlas/figures';
import { indicatorId, period } from '../../src/lib/atlas/literals';
import { bareName } from '../../src/lib/atlas/place-name';
import { registerPlaceFrom } from '../../src/lib/atlas/place-rows';
import { rowOrder, textRanks, type RowKey } from '../../src/lib/atlas/row-order';
import {
	designationFrom,
	indicatorFrom,
	observationFrom,
	sourceFrom
} from '../../src/lib/atlas/rows';
import { tableRows } from '../../src/lib/atlas/table-rows';
import { tableVi } from '../../src/lib/i18n/table.vi';
import { vi } from '../../src/lib/i18n/vi';
import { allColumns } from '../../src/lib/ui/table-columns';
import { validateData } from '../build-data/validate';
import { percentile, rounded } from './statistics';

/** Times in milliseconds; `columns` are 95th percentiles by column, `p95_ms` that of all sorts together. */
export interface TableSort {
	readonly rows: number;
	readonly p95_ms: number;
	readonly columns: Readonly<Record<string, number>>;
}

/** Sorts by each column, one after the other, so many times. */
const rounds = 20;

/**
 * Sorts the rows of the national map of communes (poor households, 2016) by each column, both ways, keys and
 * alphabet made anew each time as after a click. So few communes have a figure that the areas of the register,
 * a number for each, are sorted beside them. Throws where `folder` has no valid data.
 */
export function tableSort(folder = 'data'): TableSort {
	const tables = validateData(folder).tables;
	const cellsOf = (name: string) => (tables.get(name)?.rows ?? []).map(({ cells }) => cells);
	const register = cellsOf('place')
		.map(registerPlaceFrom)
		.filter(({ set }) => set === '2024');
	const nameOf = new Map(register.map(({ code, name }) => [code, name]));
	const communes = register.filter(({ level }) => level === 'commune');
	const indicator = cellsOf('indicator')
		.map(indicatorFrom)
		.find(({ id }) => id === 'poor_rate');
	if (!indicator) throw new Error(`${folder}/indicator.csv has no poor_rate`);
	const rows = tableRows({
		places: communes.map(({ code, name, parent }) => ({
			code,
			name,
			parent: (parent && nameOf.get(parent)) ?? ''
		})),
		figures: resolveFigures(
			cellsOf('observation')
				.filter(
					(cells) => cells['boundary_set'] === '2024' && cells['indicator_id'] === 'poor_rate'
				)
				.map(observationFrom),
			{ by: indicatorId('poor_rate'), at: period('2016'), kind: 'observed' }
		),
		classOf: new Map(),
		designations: cellsOf('designation')
			.filter((cells) => cells['boundary_set'] === '2024')
			.map(designationFrom)
	});
	const columns = allColumns({
		indicator,
		kind: 'observed',
		unit: indicator.unit,
		breaks: [],
		sources: cellsOf('source').map(sourceFrom),
		carriedWords: () => '',
		texts: tableVi,
		locale: { language: 'vi', t: vi }
	});
	const keysOf: [string, () => RowKey[]][] = [
		...columns.map(({ id, key }): [string, () => RowKey[]] => [id, () => rows.map(key)]),
		['area', () => communes.map(({ areaKm2 }) => areaKm2)]
	];
	const nameRanks = textRanks(rows.map(({ name }) => bareName(name)));
	const times = new Map<string, number[]>(keysOf.map(([id]) => [id, []]));
	for (let round = 0; round < rounds; round++)
		for (const [id, keys] of keysOf) {
			const started = performance.now();
			rowOrder(keys(), round % 2 === 0, nameRanks);
			times.get(id)?.push(performance.now() - started);
		}
	return {
		rows: rows.length,
		p95_ms: rounded(percentile([...times.values()].flat(), 95)),
		columns: Object.fromEntries([...times].map(([id, each]) => [id, rounded(percentile(each, 95))]))
	};
}
