import type { BoundarySet, Indicator, MapLevel, PlaceCode, Source } from '../types';
import type { Check } from './check';

/** A place that a check is about. */
export interface CheckedPlace {
	readonly boundarySet: BoundarySet;
	readonly code: PlaceCode;
	readonly level: MapLevel | 'country' | 'region';
	readonly name: string;
	/** Code of the place it lies in; empty for the country. */
	readonly parent: PlaceCode | '';
}

/** Content of `/data/ledger.json`: the ledger and the names it needs, enough for its page. */
export interface LedgerFile {
	readonly dataVersion: string;
	readonly checks: readonly Check[];
	readonly places: readonly CheckedPlace[];
	readonly indicators: readonly Indicator[];
	readonly sources: readonly Source[];
}
