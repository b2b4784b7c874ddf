import type { Check } from './check';
import { about, groupBy, hasValue, type Evidence } from './evidence';

/**
 * A population is implausible when it is under 300 people, on 5 km² or more, at fewer than 5 people a
 * km². In the national reference map of July 2025 half of the communes have more than 27.000 people
 * and one in a hundred fewer than 689; what fails all three conditions there lies far outside. Islands
 * and reefs are smaller than 5 km² or, like Trường Sa, denser.
 */
export const implausibleLimits = { people: 300, areaKm2: 5, density: 5 } as const;

/**
 * Populations that cannot be, by the area that the same source prints. Only what fails is listed:
 * thousands of communes that pass say nothing. The print may be a slip in either figure.
 */
export function implausible({ figures }: Evidence): Check[] {
	const known = figures.filter(hasValue).filter((f) => f.kind === 'observed');
	const groups = groupBy(known, (f) => [f.source, f.boundarySet, f.place, f.period].join(' '));
	return [...groups.values()].flatMap((own): Check[] => {
		const people = own.find((f) => f.indicator === 'population');
		const areaKm2 = own.find((f) => f.indicator === 'area_official')?.value;
		if (!people || areaKm2 === undefined || areaKm2 < implausibleLimits.areaKm2) return [];
		if (people.value >= implausibleLimits.people) return [];
		if (people.value / areaKm2 >= implausibleLimits.density) return [];
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
