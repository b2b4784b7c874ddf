import type { Carrier } from '../atlas/carried-figures';
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

/** What figures of the older register are carried to newer places from. */
export interface FormerEvidence {
	readonly carry: Carrier;
	/** All of the old places that went into those of the scope. */
	readonly observations: readonly Observation[];
	/** Whether districts have figures, which are not spread over the communes of the scope. */
	readonly byDistrict: boolean;
	/** Old provinces that the province of the scope was made of. */
	readonly provinces: readonly { readonly code: PlaceCode; readonly name: string }[];
}

/** Everything known of the places of a scope. */
export interface PlanFacts {
	readonly scope: PlanScope;
	/** Name of the place that the scope is limited to; empty for the whole country. */
	readonly within: string;
	readonly places: readonly PlanPlace[];
	/** Names of the places that these lie in. */
	readonly parents: ReadonlyMap<PlaceCode, string>;
	/**
	 * Where there are several of them, each with what it lies in itself inside the scope, without types
	 * (`Hướng Hóa · Quảng Trị`): of communes many have the same name.
	 */
	readonly paths: ReadonlyMap<PlaceCode, string>;
	/** Figures of places of the older register that can stand for these; null in the older register. */
	readonly former: FormerEvidence | null;
	/** Of these places, and of the place that they lie in. */
	readonly observations: readonly Observation[];
	/** A commune is on a list of districts where its district is. */
	readonly designations: ReadonlyMap<PlaceCode, ReadonlySet<Programme>>;
	/** Lists with a place of the scope on them, or the district that it lies in, with their sources. */
	readonly lists: readonly Designation[];
	/** Programmes of which not the communes of the scope themselves are on a list, but the districts that they lie in. */
	readonly ofDistricts: ReadonlySet<Programme>;
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
