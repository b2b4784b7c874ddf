import { ancestorsOf } from '../atlas/register';
import type { Designation, PlaceCode, Programme } from '../atlas/types';
import type { AtlasDatabase } from '../db/queries';
import { neighbourLists } from '../planner/contiguous';
import type { PlanScope } from '../planner/plan';
import type { PlanFacts } from '../planner/plan-facts';

/** Asks the database for everything known of the places of a scope. */
export async function loadPlanFacts(database: AtlasDatabase, scope: PlanScope): Promise<PlanFacts> {
	const { bounds, level, in: within } = scope;
	const places = await database.placesWithin(bounds, level, within);
	const codes = places.map(({ code }) => code);
	const inside = new Set(codes);
	const pairs = await database.neighbourPairs(bounds, level);
	const lists = (await database.designations(bounds)).filter(({ place }) => inside.has(place));
	const { indicators, sources } = await database.vocabulary();
	const register = await database.register(bounds);
	const whole = register.get(within);
	const around = [...(whole ? ancestorsOf(whole, register) : []).map(({ code }) => code), within];
	const documents = [];
	for (const code of around) documents.push(await database.place(bounds, code));
	const parents = [...new Set(places.map(({ parent }) => parent))];
	return {
		scope,
		places: places.map(({ code, name, parent }) => ({ code, name, parent })),
		parents: new Map(parents.map((code) => [code, register.get(code)?.name ?? code])),
		observations: await database.observationsWithin(bounds, level, within),
		designations: programmesOf(lists),
		lists,
		geographies: await database.geographies(bounds, level),
		neighbours: neighbourLists(
			codes,
			pairs.map(({ place, neighbour }) => [place, neighbour])
		),
		indicators: new Map(indicators.map((indicator) => [indicator.id, indicator])),
		sources,
		rules: await database.fallRules(),
		around: new Set(around),
		documentRules: documents.flatMap((each) => each.rules),
		allocations: documents.at(-1)?.allocations ?? [],
		dataVersion: await database.dataVersion()
	};
}

function programmesOf(lists: readonly Designation[]): Map<PlaceCode, Set<Programme>> {
	const byPlace = new Map<PlaceCode, Set<Programme>>();
	for (const { place, programme } of lists) {
		const known = byPlace.get(place);
		if (known) known.add(programme);
		else byPlace.set(place, new Set([programme]));
	}
	return byPlace;
}
