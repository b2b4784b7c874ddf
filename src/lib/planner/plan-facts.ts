import type { FallRule } from '../atlas/plan-rule';
import type {
	Allocation,
	Designation,
	Geography,
	Indicator,
	IndicatorId,
	Observation,
	PlaceCode,
	PolicyRule,
	Programme,
	Source
} from '../atlas/types';
import type { NeighbourLists } from './contiguous';
import type { PlanScope } from './plan';

/** A place that can be chosen. */
export interface PlanPlace {
	readonly code: PlaceCode;
	/** In Vietnamese, with its administrative type. */
	readonly name: string;
	readonly parent: PlaceCode;
}

/** Everything known of the places of a scope. */
export interface PlanFacts {
	readonly scope: PlanScope;
	readonly places: readonly PlanPlace[];
	/** Names of the places that these lie in. */
	readonly parents: ReadonlyMap<PlaceCode, string>;
	/** Of these places, and of the place that they lie in. */
	readonly observations: readonly Observation[];
	readonly designations: ReadonlyMap<PlaceCode, ReadonlySet<Programme>>;
	/** Lists with a place of the scope on them, with their sources. */
	readonly lists: readonly Designation[];
	readonly geographies: ReadonlyMap<PlaceCode, Geography>;
	readonly neighbours: NeighbourLists;
	readonly indicators: ReadonlyMap<IndicatorId, Indicator>;
	readonly sources: readonly Source[];
	/** The place that the scope is limited to, and those that it lies in: whose plans bind it. */
	readonly around: ReadonlySet<PlaceCode>;
	/** What plans of these places ask for, and of whom. */
	readonly documentRules: readonly PolicyRule[];
	/** Rules of plans on how fast rates must fall. */
	readonly rules: readonly FallRule[];
	/** Money of the place that the scope is limited to. */
	readonly allocations: readonly Allocation[];
	readonly dataVersion: string;
}
