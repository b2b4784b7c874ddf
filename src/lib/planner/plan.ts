import * as v from 'valibot';
import {
	boundarySetSchema,
	levelSchema,
	periodSchema,
	placeCodeSchema,
	programmeSchema
} from '../atlas/parse';
import { readCriterion } from './criterion';
import { comparisons, type Filter } from './filter';
import { needs, normalisations } from './normalise';
import { targetShares } from './targets';

/** Everything a planner decides, and nothing that follows from it. Amounts of money and points stand as typed. */

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const criterionSchema = v.pipe(
	v.string(),
	v.check((id) => readCriterion(id) !== null, 'not a criterion')
);

const filterSchema: v.GenericSchema<Filter<string>> = v.variant('kind', [
	v.object({
		kind: v.picklist(['all', 'any']),
		of: v.array(v.lazy(() => filterSchema))
	}),
	v.object({ kind: v.literal('not'), of: v.lazy(() => filterSchema) }),
	v.object({ kind: v.literal('designated'), programme: programmeSchema }),
	v.object({
		kind: v.literal('value'),
		criterion: criterionSchema,
		comparison: v.picklist(comparisons),
		than: v.number()
	})
]);

export const weighings = ['sliders', 'order', 'pairs'] as const;
/** How weights come about: by sliders, from the order of the criteria, or by comparing them in pairs. */
export type Weighing = (typeof weighings)[number];

export const mapThemes = ['score', 'hot_spots'] as const;
/** What the map of a plan is coloured by. */
export type MapTheme = (typeof mapThemes)[number];

export const costUnits = ['place', 'poor_household', 'deprived_household'] as const;
/** What a unit cost is the cost of. */
export type CostUnit = (typeof costUnits)[number];

const planSchema = v.object({
	filter: v.object({ kind: v.picklist(['all', 'any']), of: v.array(filterSchema) }),
	criteria: v.array(
		v.object({
			criterion: criterionSchema,
			method: v.picklist(normalisations),
			need: v.picklist(needs),
			threshold: v.number(),
			/** Of `sliders`: share of all weight. */
			weight: share
		})
	),
	weighing: v.picklist(weighings),
	/** Of `pairs`: judgements in the order of `pairwiseMatrix`. */
	pairs: v.array(v.pipe(v.number(), v.minValue(1 / 9), v.maxValue(9))),
	/** How many places are to be chosen by rank. */
	top: v.pipe(v.number(), v.integer(), v.minValue(1)),
	/** Whether figures of earlier years stand in where the year has none, by the same poverty standard. */
	older: v.boolean(),
	map: v.optional(v.picklist(mapThemes), 'score'),
	/** The criterion that hot spots are looked for in; the first that can be where it is none of the plan's. */
	hotSpots: v.optional(v.nullable(criterionSchema), null),
	budget: v.object({
		/** Million đồng. */
		amount: v.string(),
		unitCost: v.string(),
		unit: v.picklist(costUnits),
		/** Of `deprived_household`: the count that it is the cost of. */
		deprivation: v.optional(v.nullable(criterionSchema), null),
		floor: v.pipe(v.number(), v.integer(), v.minValue(0)),
		must: v.array(placeCodeSchema)
	}),
	targets: v.object({
		/** Percentage points of the whole scope. */
		fall: v.string(),
		share: v.picklist(targetShares),
		/** Whether the rules of the plans by level are kept to; not unless asked: each binds its own plan alone. */
		rules: v.boolean()
	})
});

export type Plan = v.InferOutput<typeof planSchema>;
export type PlanCriterion = Plan['criteria'][number];

/** Which places, and when. Field names are the query names of the public contract. */
const scopeSchema = v.object({
	bounds: boundarySetSchema,
	in: placeCodeSchema,
	level: levelSchema,
	at: periodSchema
});
export type PlanScope = v.InferOutput<typeof scopeSchema>;

/** What a plan is before anybody has decided anything. */
export const emptyPlan: Plan = {
	filter: { kind: 'all', of: [] },
	criteria: [],
	weighing: 'sliders',
	pairs: [],
	top: 5,
	older: false,
	map: 'score',
	hotSpots: null,
	budget: { amount: '', unitCost: '', unit: 'place', deprivation: null, floor: 0, must: [] },
	targets: { fall: '', share: 'proportional', rules: false }
};

const scenarioSchema = v.object({
	format: v.literal('atlas-giam-ngheo/plan'),
	version: v.literal(1),
	name: v.pipe(v.string(), v.normalize('NFC')),
	/** Version of the data that the plan was made with: figures may have changed since. */
	dataVersion: v.string(),
	scope: scopeSchema,
	plan: planSchema
});

/** A plan with its name, scope and data, as it is saved and exchanged. */
export type Scenario = v.InferOutput<typeof scenarioSchema>;

/** Makes a scenario. */
export function scenarioOf(parts: Omit<Scenario, 'format' | 'version'>): Scenario {
	return { format: 'atlas-giam-ngheo/plan', version: 1, ...parts };
}

/** Reads a scenario from a file or the browser's store; null where it is none. */
export function readScenario(text: string): Scenario | null {
	const json = parsedJson(text);
	const result = v.safeParse(scenarioSchema, json);
	return result.success ? result.output : null;
}

/** Reads a plan out of JSON; null where it is none. */
export function readPlan(text: string): Plan | null {
	const result = v.safeParse(planSchema, parsedJson(text));
	return result.success ? result.output : null;
}

function parsedJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
