import type { Check } from './check';
import { about, groupBy, hasValue, type Evidence } from './evidence';

/**
 * A population is implausible when it is under 300 people, on 5 km² or more, at fewer than 5 people a
 * km². In the national reference map of July 2025 half of the communes have more than 27.000 people
 * and one in a hundred fewer than 689; what fails all three conditions there lies far outside. Islands
 * and reefs are smaller than 5 km² or, like Trường Sa, denser.
 *
 * So is that of a commune over 400,000 people: the most populous there but one have 294,400 (Phú Quốc),
 * 250,661 and 227,817. The one has the number that the same source prints for a province elsewhere.
 */
export const implausibleLimits = {
	people: 300,
	areaKm2: 5,
	density: 5,
	communePeople: 400_000
} as const;

/**
 * Populations that cannot be, by the area that the same source prints. Only what fails is listed:
 * thousands of communes that pass say nothing. The print may be a slip in either figure.
 */
export function implausible({ figures, places }: Evidence): Check[] {
	const communes = new Set(
		places
			.filter(({ level }) => level === 'commune')
			.map(({ boundarySet, code }) => `${boundarySet} ${code}`)
	);
	const known = figures.filter(hasValue).filter((f) => f.kind === 'observed');
	const groups = groupBy(known, (f) => [f.source, f.boundarySet, f.place, f.period].join(' '));
	return [...groups.values()].flatMap((own): Check[] => {
		const people = own.find((f) => f.indicator === 'population');
		const areaKm2 = own.find((f) => f.indicator === 'area_official')?.value;
		if (!people || areaKm2 === undefined) return [];
		const tooFew =
			areaKm2 >= implausibleLimits.areaKm2 &&
			people.value < implausibleLimits.people &&
			people.value / areaKm2 < implausibleLimits.density;
		const tooMany =
			people.value > implausibleLimits.communePeople &&
			communes.has(`${people.boundarySet} ${people.place}`);
		if (!tooFew && !tooMany) return [];
		return [
			{
				...about(people),
				rule: 'implausible',
				stated: people.value,
				recomputed: null,
				difference: null,
				verdict: 'contradicts',
				lack: null,
				reckoning: { rule: 'implausible', people: people.value, areaKm2 },
				inputs: `${people.value}/${areaKm2}`
			}
		];
	});
}
