import type { Coverage } from './coverage';
import { indicatorId, period, placeCode } from './literals';
import type {
	BoundarySet,
	Indicator,
	MapLevel,
	Observation,
	PlaceCode,
	Programme,
	Source,
	ViewKind
} from './types';

/** Content of `/data/first-view.json`: enough for the first map, its legend, sources and controls. */
export interface FirstView {
	/** First twelve hex digits of the SHA-256 of all tables. */
	readonly dataVersion: string;
	/** Indicators that some place of some map has a figure of; the definition only of the default one. */
	readonly indicators: readonly Indicator[];
	/** Sources of `observations`. */
	readonly sources: readonly Source[];
	readonly coverage: readonly (Coverage & { readonly boundarySet: BoundarySet })[];
	readonly programmes: readonly {
		readonly boundarySet: BoundarySet;
		readonly programme: Programme;
		readonly level: MapLevel;
		readonly places: number;
		/** Years, empty where not written. */
		readonly from: string;
		readonly to: string;
	}[];
	readonly provinces: readonly {
		readonly boundarySet: BoundarySet;
		readonly code: PlaceCode;
		readonly name: string;
	}[];
	/** Figures of the default indicator: the country and the places of its map, without regions. */
	readonly observations: readonly Observation[];
}

/** What `/` shows when its address asks for nothing. */
export const defaultView = {
	bounds: '2024' satisfies BoundarySet,
	level: 'province' satisfies MapLevel,
	in: placeCode('vn'),
	by: indicatorId('gso_multidimensional_rate'),
	at: period('2023'),
	kind: 'observed' satisfies ViewKind
} as const;

/**
 * Whether a map can be coloured by an indicator: rates and points, not counts. The population of the
 * 2025 communes is the exception: it is the one figure that covers the whole country at that level.
 */
export function colourable(indicator: Indicator): boolean {
	const rate = indicator.unit === 'percent' || indicator.unit === 'percentage_point';
	return rate || indicator.id === 'population';
}
