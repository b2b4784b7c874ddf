/** What the maker of the links says of the border on land. */
import { landNeighbours } from '../../src/lib/atlas/types';
import { placesAt } from '../build-boundaries/register';
import type { Report } from '../build-boundaries/report';
import { readBorderList } from './border-list';
import type { GeographyRow } from './geography';
import type { BorderSide } from './land-border';
import type { Units } from './units';

/**
 * Prints the length with each country, how far the outline runs from the border of Natural Earth, and
 * how the communes on it compare with the list of border communes beside the packs.
 */
export function reportBorder(
	border: readonly BorderSide[],
	rows: readonly GeographyRow[],
	{ register, folder }: Units,
	report: Report
): void {
	const total = (sides: readonly BorderSide[]) => sides.reduce((sum, { km }) => sum + km, 0);
	const byCountry = landNeighbours.map((each) => {
		const km = total(border.filter(({ country }) => country === each));
		return `${each} ${km.toFixed(0)} km`;
	});
	const within = [2, 4, 6].map((limit) => {
		const share = total(border.filter(({ offKm }) => offKm <= limit)) / total(border);
		return `${(100 * share).toFixed(1)} % within ${limit} km`;
	});
	const farthest = border.reduce((most, { offKm }) => Math.max(most, offKm), 0);
	report.line(
		`border on land · ${register.vintage}: ${byCountry.join(', ')}; off Natural Earth: ` +
			`${within.join(', ')}, at most ${farthest.toFixed(1)} km`
	);
	const listed = readBorderList(folder, register.vintage);
	if (listed.size === 0) {
		report.warn(`no list of border communes in ${folder} · the border is compared with nothing`);
		return;
	}
	const communes = rows.filter(({ level }) => level === 'commune');
	const touching = communes.filter(({ landBorderKm }) => landBorderKm > 0).map(({ code }) => code);
	const only = touching.filter((code) => !listed.has(code));
	const missed = [...listed].filter((code) => !touching.includes(code));
	const both = touching.length - only.length;
	const name = (code: string) => placesAt(register, 'commune').get(code)?.properties.name ?? '';
	const named = (codes: string[]) => codes.map((code) => `${code} ${name(code)}`).join(', ');
	report.line(
		`border communes · ${both} here and in the list, ${only.length} only here, ${missed.length} ` +
			`only in the list, ${communes.length - both - only.length - missed.length} in neither`
	);
	report.line(`only here · ${named(only)}`);
	report.line(`only in the list · ${named(missed)}`);
}
