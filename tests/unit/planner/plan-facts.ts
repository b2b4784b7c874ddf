import { indicatorFrom } from '../../../src/lib/atlas/rows';
import type { PlanFacts } from '../../../src/lib/planner/plan-facts';
import { realData } from '../real-data';

const indicators = (realData.tables.get('indicator')?.rows ?? []).map(({ cells }) =>
	indicatorFrom(cells)
);

/** Facts of a scope with nothing known but what is given. */
export function factsOf(
	known: Pick<PlanFacts, 'scope' | 'places'> & Partial<PlanFacts>
): PlanFacts {
	return {
		within: '',
		parents: new Map(),
		paths: new Map(),
		former: null,
		observations: [],
		designations: new Map(),
		lists: [],
		ofDistricts: new Set(),
		geographies: new Map(),
		neighbours: known.places.map(() => []),
		indicators: new Map(indicators.map((each) => [each.id, each])),
		sources: [],
		around: new Set(),
		documentRules: [],
		rules: [],
		allocations: [],
		dataVersion: 'test',
		...known
	};
}
