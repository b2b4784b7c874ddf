import { comparedRates } from '../atlas/comparison';
import type { ProfileEvidence } from '../atlas/place-profile';
import { fallRuleFrom, type FallRule } from '../atlas/plan-rule';
import { mapLevels, type BoundarySet, type Observation, type RegisterPlace } from '../atlas/types';
import { geographyOf, linksOf, neighboursOf } from './links';
import {
	allIndicators,
	allSources,
	factsOf,
	observationsOf,
	registerOfSet,
	tableRows
} from './tables';

const rates = new Map<BoundarySet, readonly Observation[]>();

function ratesOf(set: BoundarySet): readonly Observation[] {
	const known = rates.get(set);
	if (known) return known;
	const found = observationsOf(set, comparedRates);
	rates.set(set, found);
	return found;
}

let fallRules: readonly FallRule[] | null = null;

/** What a place's page is made of, from the tables that the build has written. */
export function profileEvidence(place: RegisterPlace): ProfileEvidence {
	fallRules ??= tableRows('policy_rule')
		.map(fallRuleFrom)
		.filter((rule) => rule !== null);
	const key = `${place.set}/${place.code}`;
	const level = mapLevels.find((each) => each === place.level);
	const links = linksOf(key);
	const olds = place.set === '2025' ? links.filter(({ to }) => to === place.code) : [];
	return {
		place,
		registers: { '2024': registerOfSet('2024'), '2025': registerOfSet('2025') },
		links,
		neighbours: level ? neighboursOf(key, level) : [],
		geography: level ? geographyOf(key, level) : null,
		facts: factsOf(place.set, place.code),
		former: olds.flatMap(({ fromSet, from }) => factsOf(fromSet, from).observations),
		rates: ratesOf(place.set),
		indicators: allIndicators(),
		sources: allSources(),
		fallRules
	};
}
