import { problemAt } from './check-cells';
import type { Problem } from './problem';
import type { Row, Table } from './read-table';

/** How far the shares of an old place may add up beside 1. */
const TOLERANCE = 0.001;

const mend = 'run npm run links';

/** Levels of new places that an old place of a level leads to, by the digits of the code. */
const targets: Readonly<Record<string, readonly number[]>> = {
	province: [2],
	district: [2, 5],
	commune: [5]
};

/** The crosswalk carries everything, once: shares add up to 1, and no place of either register is left out. */
export function checkLinks(links: Table, places: Table): Problem[] {
	return [
		...checkTargets(links),
		...checkShares(links),
		...checkProvinces(links, places),
		...checkComplete(links, places)
	];
}

function checkTargets(links: Table): Problem[] {
	return links.rows.flatMap((row) => {
		const { from_level = '', from_code = '', to_code = '' } = row.cells;
		return targets[from_level]?.includes(to_code.length) === false
			? [
					problemAt(
						links,
						row,
						'to_code',
						`to_code "${to_code}" is no level that the ${from_level} ${from_code} leads to`
					)
				]
			: [];
	});
}

function checkShares(links: Table): Problem[] {
	const groups = new Map<string, Row[]>();
	for (const row of links.rows) {
		const { from_set = '', from_level = '', from_code = '', to_code = '' } = row.cells;
		const key = `${from_set} ${from_level} ${from_code} ${to_code.length}`;
		groups.set(key, [...(groups.get(key) ?? []), row]);
	}
	return [...groups.values()].flatMap((rows) => {
		const sum = rows.reduce((all, { cells }) => all + Number(cells['area_share']), 0);
		const [first] = rows;
		if (!first || Math.abs(sum - 1) <= TOLERANCE) return [];
		const { from_level = '', from_code = '' } = first.cells;
		const shown = `the shares of ${from_level} ${from_code} add up to ${sum.toFixed(4)}, not 1`;
		return [problemAt(links, first, 'area_share', `${shown} · ${mend}`)];
	});
}

/** A commune goes where its province goes. */
function checkProvinces(links: Table, places: Table): Problem[] {
	const parents = new Map<string, string>();
	for (const { cells } of places.rows) {
		const { boundary_set = '', level = '', code = '', parent_code = '' } = cells;
		parents.set(`${boundary_set} ${level} ${code}`, parent_code);
	}
	const newProvince = new Map<string, string>();
	for (const { cells } of links.rows) {
		if (cells['from_level'] !== 'province') continue;
		newProvince.set(cells['from_code'] ?? '', cells['to_code'] ?? '');
	}
	return links.rows.flatMap((row) => {
		const { from_set = '', from_level = '', from_code = '', to_set = '', to_code = '' } = row.cells;
		if (from_level === 'province') return [];
		const district =
			from_level === 'commune'
				? (parents.get(`${from_set} commune ${from_code}`) ?? '')
				: from_code;
		const wanted = newProvince.get(parents.get(`${from_set} district ${district}`) ?? '');
		const province = to_code.length === 2 ? to_code : parents.get(`${to_set} commune ${to_code}`);
		if (!wanted || !province || wanted === province) return [];
		return [
			problemAt(
				links,
				row,
				'to_code',
				`to_code "${to_code}" lies in province ${province}, but ${from_code} went to ${wanted}`
			)
		];
	});
}

function checkComplete(links: Table, places: Table): Problem[] {
	const old = new Set<string>();
	const made = new Set<string>();
	for (const { cells } of links.rows) {
		const { from_set, from_level, from_code, to_set, to_code } = cells;
		old.add(`${from_set ?? ''} ${from_level ?? ''} ${from_code ?? ''}`);
		made.add(`${to_set ?? ''} ${to_code ?? ''}`);
	}
	return places.rows.flatMap((row) => {
		const { boundary_set = '', level = '', code = '' } = row.cells;
		if (!targets[level]) return [];
		const linked =
			boundary_set === '2024'
				? old.has(`2024 ${level} ${code}`)
				: made.has(`${boundary_set} ${code}`);
		const lack = boundary_set === '2024' ? 'successor' : 'predecessor';
		return linked
			? []
			: [
					problemAt(
						places,
						row,
						'code',
						`${level} "${code}" has no ${lack} in place_link · ${mend}`
					)
				];
	});
}

/** Each pair of neighbours stands once: the lower code first. */
export function checkNeighbours(table: Table): Problem[] {
	return table.rows.flatMap((row) => {
		const { code = '', neighbour_code = '' } = row.cells;
		if (code < neighbour_code) return [];
		const shown = `neighbour_code "${neighbour_code}" does not come after code "${code}"`;
		return [problemAt(table, row, 'neighbour_code', shown)];
	});
}
