import { mapLevels } from '../../src/lib/atlas/types';
import { problemAt } from './check-cells';
import type { Problem } from './problem';
import type { Row, Table } from './read-table';

/** How far a sum of lengths with one decimal may lie beside the whole, km. */
const TOLERANCE_KM = 0.05;

const mend = 'run npm run links';

/** Every place has its row, a border on land is with a country, and borders add up from level to level. */
export function checkGeography(geography: Table, places: Table): Problem[] {
	return [
		...checkCountries(geography),
		...checkComplete(geography, places),
		...checkSums(geography, places)
	];
}

function checkCountries(geography: Table): Problem[] {
	return geography.rows.flatMap((row) => {
		const { land_border_km = '', border_country = '' } = row.cells;
		const borders = Number(land_border_km) > 0;
		if (borders === (border_country !== '')) return [];
		const shown = borders
			? `border_country is empty, but land_border_km is ${land_border_km}`
			: `border_country "${border_country}" without any land_border_km`;
		return [problemAt(geography, row, 'border_country', `${shown} · ${mend}`)];
	});
}

function keyOf({ cells }: Row): string {
	return `${cells['boundary_set'] ?? ''} ${cells['level'] ?? ''} ${cells['code'] ?? ''}`;
}

function drawn(places: Table): Row[] {
	return places.rows.filter(({ cells }) => mapLevels.some((level) => level === cells['level']));
}

function checkComplete(geography: Table, places: Table): Problem[] {
	const known = new Set(geography.rows.map(keyOf));
	return drawn(places).flatMap((place) => {
		if (known.has(keyOf(place))) return [];
		const { level = '', code = '' } = place.cells;
		const shown = `${level} "${code}" has no row in geography · ${mend}`;
		return [problemAt(places, place, 'code', shown)];
	});
}

/** The parts of a place are those of the next level that the register has under it. */
function checkSums(geography: Table, places: Table): Problem[] {
	const km = new Map(
		geography.rows.map((row) => [keyOf(row), Number(row.cells['land_border_km'])])
	);
	const sums = new Map<string, number>();
	for (const place of drawn(places)) {
		const { boundary_set = '', level = '', parent_code = '' } = place.cells;
		const above = level === 'district' || boundary_set === '2025' ? 'province' : 'district';
		const whole = `${boundary_set} ${above} ${parent_code}`;
		if (level !== 'province') sums.set(whole, (sums.get(whole) ?? 0) + (km.get(keyOf(place)) ?? 0));
	}
	return geography.rows.flatMap((row) => {
		const sum = sums.get(keyOf(row));
		const { land_border_km = '', level = '', code = '' } = row.cells;
		if (sum === undefined || Math.abs(sum - Number(land_border_km)) <= TOLERANCE_KM) return [];
		const shown = `land_border_km "${land_border_km}" of ${level} ${code} is not the sum of its parts`;
		return [problemAt(geography, row, 'land_border_km', `${shown}, ${sum.toFixed(1)} · ${mend}`)];
	});
}
