/** The vocabulary of the atlas: names of tables and columns are those of `data/datapackage.json`. */

import type { Series, SourceKind } from './source-kinds';

declare const brand: unique symbol;
type Branded<Base, Name extends string> = Base & { readonly [brand]: Name };

/** Code of the national administrative register, leading zeros kept; `vn` is the country. */
export type PlaceCode = Branded<string, 'PlaceCode'>;
/** Id of a row of `indicator`. */
export type IndicatorId = Branded<string, 'IndicatorId'>;
/** Id of a row of `source`. */
export type SourceId = Branded<string, 'SourceId'>;
/** An ISO date (`2022-12-31`) or a year (`2022`). */
export type Period = Branded<string, 'Period'>;

export const boundarySets = ['2024', '2025'] as const;
/** Register of places: `2024` has three levels, `2025` two. */
export type BoundarySet = (typeof boundarySets)[number];

export const mapLevels = ['province', 'district', 'commune'] as const;
/** Level of places that can be drawn. */
export type MapLevel = (typeof mapLevels)[number];

export const languages = ['vi', 'en'] as const;
export type Language = (typeof languages)[number];

export const programmes = [
	'p135',
	'p30a',
	'poor_district',
	'border',
	'specially_difficult',
	'plan_focus',
	'zone_1',
	'zone_2',
	'zone_3'
] as const;
/** Programme or priority list that a place can belong to. */
export type Programme = (typeof programmes)[number];

export const units = [
	'percent',
	'percentage_point',
	'household',
	'person',
	'commune',
	'ward',
	'village',
	'district',
	'year',
	'flag',
	'km2',
	'm2'
] as const;
export type Unit = (typeof units)[number];

export const topics = [
	'poverty',
	'deprivation',
	'reduction',
	'service',
	'count',
	'composition',
	'output',
	'context',
	'proxy'
] as const;
export type Topic = (typeof topics)[number];

export const observationKinds = ['observed', 'target', 'planned'] as const;
export type ObservationKind = (typeof observationKinds)[number];

/** What a map shows of an indicator: the figure, the target, or how far the figure is above it. */
export const viewKinds = ['observed', 'target', 'gap'] as const;
export type ViewKind = (typeof viewKinds)[number];

/** A text in both languages; `en` may be empty where the source has none. */
export interface Bilingual {
	readonly vi: string;
	readonly en: string;
}

export interface Indicator {
	readonly id: IndicatorId;
	readonly topic: Topic;
	readonly name: Bilingual;
	readonly unit: Unit;
	/** Over what a rate is taken: all households, poor households, … */
	readonly base: Bilingual;
	readonly direction: 'lower_is_better' | 'higher_is_better' | 'neutral';
	readonly series: Series;
	readonly definition: Bilingual;
}

export interface Source {
	readonly id: SourceId;
	readonly title: Bilingual;
	readonly issuer: Bilingual;
	/** Official number, empty where the copy lacks it. */
	readonly number: string;
	/** ISO date or year, empty where not known. */
	readonly date: string;
	readonly kind: SourceKind;
	readonly series: Series;
	readonly url: string;
	readonly completeness: Bilingual;
}

/** One figure of one place as a source prints it. */
export interface Observation {
	readonly place: PlaceCode;
	readonly indicator: IndicatorId;
	readonly period: Period;
	readonly kind: ObservationKind;
	/** In the unit of the indicator (rates in percent, 0–100); null where the print cannot be relied on. */
	readonly value: number | null;
	readonly numerator: number | null;
	readonly denominator: number | null;
	readonly asPrinted: string;
	readonly source: SourceId;
	readonly locator: string;
	readonly note: Bilingual;
}

export interface Designation {
	readonly place: PlaceCode;
	readonly programme: Programme;
	/** ISO date, year, or empty where not written. */
	readonly validFrom: string;
	readonly validTo: string;
	readonly basis: 'legal_list' | 'plan' | 'computed' | 'secondary';
	readonly source: SourceId;
	readonly locator: string;
	readonly note: Bilingual;
}

export interface Allocation {
	readonly place: PlaceCode;
	readonly year: string;
	readonly stream: string;
	/** Vietnamese đồng. */
	readonly amount: number;
	readonly asPrinted: string;
	readonly source: SourceId;
	readonly locator: string;
	readonly note: Bilingual;
}

export interface PolicyRule {
	readonly id: string;
	readonly level: MapLevel;
	readonly condition: Bilingual;
	readonly requirement: Bilingual;
	readonly asPrinted: string;
	readonly source: SourceId;
	readonly locator: string;
}
