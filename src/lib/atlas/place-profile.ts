import { carriedFacts, type CarriedFact } from './carried-facts';
import { comparisonOf, type Comparison } from './comparison';
import { planOutcomes, type PlanOutcome } from './plan-outcome';
import type { FallRule } from './plan-rule';
import { placeRelations, type PlaceRelations } from './place-relations';
import { ancestorsOf, type Register } from './register';
import {
	mapLevels,
	type BoundarySet,
	type Geography,
	type Indicator,
	type Neighbour,
	type Observation,
	type PlaceCode,
	type PlaceFacts,
	type PlaceLink,
	type RegisterPlace,
	type Source
} from './types';

/** What a place's page is made of, from the served tables or from the database. */
export interface ProfileEvidence {
	readonly place: RegisterPlace;
	/** Both registers: the other one names what the place came from or became. */
	readonly registers: Readonly<Record<BoundarySet, Register>>;
	/** Links from and to the place, with all links of each old place that is in them. */
	readonly links: readonly PlaceLink[];
	readonly neighbours: readonly Neighbour[];
	/** Null for the country and its regions. */
	readonly geography: Geography | null;
	readonly facts: PlaceFacts;
	/** All observations of the places that a new place was made of; none of an old place. */
	readonly former: readonly Observation[];
	/** Observations of the compared rates, all places of the register. */
	readonly rates: readonly Observation[];
	readonly indicators: readonly Indicator[];
	readonly sources: readonly Source[];
	readonly fallRules: readonly FallRule[];
}

/** Everything on a place's page. */
export interface PlaceProfile {
	readonly place: RegisterPlace;
	/** From the country down to the parent. */
	readonly ancestors: readonly RegisterPlace[];
	readonly facts: PlaceFacts;
	/** Figures that a new place has from old ones. */
	readonly carried: readonly CarriedFact[];
	/** The old places that those are made of. */
	readonly former: readonly { readonly code: PlaceCode; readonly name: string }[];
	/** Only those that the facts or the carried figures name. */
	readonly indicators: readonly Indicator[];
	readonly sources: readonly Source[];
	readonly comparison: Comparison | null;
	/** Targets of the poverty rate, oldest first: what was planned and what came of it. */
	readonly outcomes: readonly PlanOutcome[];
	/** Places inside that have a rate of their own. */
	readonly inside: readonly { readonly code: PlaceCode; readonly name: string }[];
	readonly relations: PlaceRelations;
	readonly geography: Geography | null;
}

/** What a place's page loads. */
export interface ProfilePage {
	readonly profile: PlaceProfile;
	readonly dataVersion: string;
	/** Where the place lies on the locator map, in shares of its width and height; null without a centre. */
	readonly locator: readonly [x: number, y: number] | null;
}

function outcomesOf({ place, registers, facts, indicators, fallRules }: ProfileEvidence) {
	const { level } = place;
	const indicator = indicators.find((each) => each.id === 'poor_rate');
	if (!indicator || level === 'country' || level === 'region') return [];
	const ancestors = ancestorsOf(place, registers[place.set]).map(({ code }) => code);
	const planned = { boundarySet: place.set, code: place.code, level, ancestors };
	return planOutcomes(facts.observations, indicator, planned, fallRules);
}

/** Puts a place's page together. */
export function placeProfile(evidence: ProfileEvidence): PlaceProfile {
	const { place, registers, facts, rates, links } = evidence;
	const register = registers[place.set];
	const neighbours = new Set(evidence.neighbours.map(({ neighbour }) => neighbour));
	const comparison = comparisonOf(place, register, rates, neighbours);
	const named = new Set<string>(facts.observations.map((o) => o.indicator));
	const level = mapLevels.find((each) => each === place.level);
	const carried =
		level && place.set === '2025'
			? carriedFacts({ ...evidence, code: place.code, level, own: facts.observations })
			: [];
	const carriers = new Set(carried.flatMap(({ figure }) => figure.carried?.places ?? []));
	for (const { indicator } of carried) named.add(indicator);
	if (comparison) named.add(comparison.indicator);
	if (named.has('poor_rate_reduction')) named.add('poor_rate');
	const cited = new Set<string>(
		[
			...facts.observations,
			...facts.designations,
			...facts.allocations,
			...facts.rules,
			...carried.flatMap(({ figure }) => figure.from)
		].map((each) => each.source)
	);
	const rated = new Set(rates.filter((o) => o.indicator === 'poor_rate').map((o) => o.place));
	return {
		place,
		ancestors: ancestorsOf(place, register),
		facts,
		carried,
		former: [...carriers].map((code) => ({
			code,
			name: registers['2024'].get(code)?.name ?? code
		})),
		indicators: evidence.indicators.filter((each) => named.has(each.id)),
		sources: evidence.sources.filter((each) => cited.has(each.id)),
		comparison,
		outcomes: outcomesOf(evidence),
		inside: [...register.values()]
			.filter(({ code, parent }) => parent === place.code && code !== place.code && rated.has(code))
			.map(({ code, name }) => ({ code, name })),
		relations: placeRelations(place, links, evidence.neighbours, registers),
		geography: evidence.geography
	};
}
