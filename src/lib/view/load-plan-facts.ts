import { carrier } from '../atlas/carried-figures';
import { bareName } from '../atlas/place-name';
import { ancestorsOf } from '../atlas/register';
import type { PlaceCode } from '../atlas/types';
import type { AtlasDatabase } from '../db/queries';
import { neighbourLists } from '../planner/contiguous';
import type { PlanScope } from '../planner/plan';
import { listedIn } from '../planner/listed-places';
import type { FormerEvidence, PlanFacts } from '../planner/plan-facts';

/** Asks the database for everything known of the places of a scope. */
export async function loadPlanFacts(database: AtlasDatabase, scope: PlanScope): Promise<PlanFacts> {
	const { bounds, level, in: within } = scope;
	const places = await database.placesWithin(bounds, level, within);
	const codes = places.map(({ code }) => code);
	const pairs = await database.neighbourPairs(bounds, level);
	const { indicators, sources } = await database.vocabulary();
	const register = await database.register(bounds);
	const listed = listedIn(places, level, await database.designations(bounds), register);
	const whole = register.get(within);
	const around = [...(whole ? ancestorsOf(whole, register) : []).map(({ code }) => code), within];
	const documents = [];
	for (const code of around) documents.push(await database.place(bounds, code));
	const parents = [...new Set(places.map(({ parent }) => parent))];
	function pathOf(code: PlaceCode): string {
		const place = register.get(code);
		if (!place) return code;
		return [...ancestorsOf(place, register), place]
			.filter((each) => !around.includes(each.code))
			.map(({ name }) => bareName(name))
			.reverse()
			.join(' · ');
	}
	return {
		scope,
		within: within === 'vn' ? '' : (whole?.name ?? within),
		places: places.map(({ code, name, parent }) => ({ code, name, parent })),
		parents: new Map(parents.map((code) => [code, register.get(code)?.name ?? code])),
		paths: new Map(parents.length > 1 ? parents.map((code) => [code, pathOf(code)]) : []),
		former: bounds === '2025' ? await formerEvidence(database, scope) : null,
		observations: await database.observationsWithin(bounds, level, within),
		...listed,
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

async function formerEvidence(
	database: AtlasDatabase,
	{ bounds, level, in: within }: PlanScope
): Promise<FormerEvidence> {
	const links = await database.linksWithin(bounds, level, within);
	const observations = await database.formerObservationsWithin(bounds, level, within);
	const districts = new Set(
		links.filter(({ fromLevel }) => fromLevel === 'district').map(({ from }) => from)
	);
	const former = within === 'vn' ? [] : await database.formerPlaces(bounds, within);
	return {
		carry: carrier(links),
		observations,
		byDistrict: level === 'commune' && observations.some(({ place }) => districts.has(place)),
		provinces: former.filter(({ code }) => code.length === 2)
	};
}
