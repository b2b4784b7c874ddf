import { countryExtent } from '../geo/extent';
import { svgFrame } from '../geo/svg-paths';
import { resolveFigures } from '../atlas/figures';
import { indicatorId, period } from '../atlas/parse';
import { yearOf } from '../atlas/period';
import { planOutcomes, type PlanOutcome } from '../atlas/plan-outcome';
import { fallRuleFrom, type FallRule } from '../atlas/plan-rule';
import { observationFrom } from '../atlas/rows';
import type { Indicator, IndicatorId, Observation, PlaceCode, Source } from '../atlas/types';
import type { PlaceFacts } from '../db/queries';
import {
	allIndicators,
	allSources,
	factsOf,
	registerPlaces,
	tableRows,
	type RegisterPlace
} from './tables';

/** A place beside others of its level, for one question. */
export interface Comparison {
	readonly indicator: IndicatorId;
	readonly year: string;
	/** Places of the same parent that have a figure, highest first, in the unit of the indicator. */
	readonly rows: readonly {
		readonly code: PlaceCode;
		readonly name: string;
		readonly value: number;
	}[];
	/** The parent's own figure, null where it has none. */
	readonly parent: { readonly name: string; readonly value: number } | null;
}

/** Everything on a place's page. */
export interface PlaceProfile {
	readonly place: RegisterPlace;
	/** From the country down to the parent. */
	readonly ancestors: readonly RegisterPlace[];
	readonly facts: PlaceFacts;
	/** Only those that the facts name. */
	readonly indicators: readonly Indicator[];
	readonly sources: readonly Source[];
	readonly comparison: Comparison | null;
	/** Targets of the poverty rate, oldest first: what was planned and what came of it. */
	readonly outcomes: readonly PlanOutcome[];
	/** Places inside that have figures of their own. */
	readonly inside: readonly { readonly code: PlaceCode; readonly name: string }[];
	/** Where the place lies on the locator, in shares of its width and height. */
	readonly locator: readonly [number, number] | null;
}

const frame = svgFrame(countryExtent, 300);

function locatorOf({ centre }: RegisterPlace): readonly [number, number] | null {
	if (!centre) return null;
	const [x, y] = frame.point(centre);
	return [x / frame.width, y / frame.height];
}

let observations: readonly { set: string; observation: Observation }[] | null = null;

function observationsOf(set: string, indicator: IndicatorId): Observation[] {
	observations ??= tableRows('observation').map((row) => ({
		set: String(row['boundary_set']),
		observation: observationFrom(row)
	}));
	return observations
		.filter((each) => each.set === set && each.observation.indicator === indicator)
		.map((each) => each.observation);
}

/** Rates by which places are compared, the administrative review before the survey. */
const compared = ['poor_rate', 'gso_multidimensional_rate'].map(indicatorId);

function comparisonOf(place: RegisterPlace, facts: PlaceFacts): Comparison | null {
	for (const indicator of compared) {
		const latest = facts.observations.find(
			(o) => o.indicator === indicator && o.kind === 'observed' && o.value !== null
		);
		if (!latest) continue;
		const year = yearOf(latest.period);
		const question = { by: indicator, at: period(year), kind: 'observed' as const };
		const figures = resolveFigures(observationsOf(place.set, indicator), question);
		const rows = [...figures.values()]
			.flatMap(({ place: code, value }) => {
				const other = registerPlaces().get(`${place.set}/${code}`);
				return value !== null && other?.level === place.level && other.parent === place.parent
					? [{ code, name: other.name, value }]
					: [];
			})
			.sort((a, b) => b.value - a.value);
		const parent = registerPlaces().get(`${place.set}/${place.parent ?? ''}`);
		const value = parent && figures.get(parent.code)?.value;
		return {
			indicator,
			year,
			rows,
			parent: parent && typeof value === 'number' ? { name: parent.name, value } : null
		};
	}
	return null;
}

function ancestorsOf(place: RegisterPlace): RegisterPlace[] {
	const parent = place.parent && registerPlaces().get(`${place.set}/${place.parent}`);
	// An island district is its own commune: it is not its own parent.
	return parent && parent.code !== place.code ? [...ancestorsOf(parent), parent] : [];
}

let fallRules: readonly FallRule[] | null = null;

function outcomesOf(place: RegisterPlace, facts: PlaceFacts): PlanOutcome[] {
	const { level } = place;
	const indicator = allIndicators().find((each) => each.id === 'poor_rate');
	if (!indicator || level === 'country' || level === 'region') return [];
	fallRules ??= tableRows('policy_rule')
		.map(fallRuleFrom)
		.filter((rule) => rule !== null);
	const ancestors = ancestorsOf(place).map(({ code }) => code);
	const planned = { boundarySet: place.set, code: place.code, level, ancestors };
	return planOutcomes(facts.observations, indicator, planned, fallRules);
}

/** Puts a place's page together from the tables. */
export function placeProfile(place: RegisterPlace): PlaceProfile {
	const facts = factsOf(`${place.set}/${place.code}`);
	const comparison = comparisonOf(place, facts);
	const named = new Set<string>(facts.observations.map((o) => o.indicator));
	if (comparison) named.add(comparison.indicator);
	if (facts.observations.some((o) => o.indicator === 'poor_rate_reduction')) named.add('poor_rate');
	const cited = new Set<string>(
		[...facts.observations, ...facts.designations, ...facts.allocations, ...facts.rules].map(
			(each) => each.source
		)
	);
	return {
		place,
		ancestors: ancestorsOf(place),
		facts,
		indicators: allIndicators().filter((each) => named.has(each.id)),
		sources: allSources().filter((each) => cited.has(each.id)),
		comparison,
		outcomes: outcomesOf(place, facts),
		inside: [...registerPlaces().values()]
			.filter(
				(other) =>
					other.set === place.set &&
					other.parent === place.code &&
					other.code !== place.code &&
					factsOf(`${other.set}/${other.code}`).observations.some(
						(o) => o.indicator === 'poor_rate'
					)
			)
			.map(({ code, name }) => ({ code, name })),
		locator: locatorOf(place)
	};
}
