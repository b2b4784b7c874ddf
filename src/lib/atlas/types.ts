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

export const povertyStandards = ['qd59_2015', 'nd07_2021', 'nd351_2025'] as const;
/** Poverty standard that a definition belongs to, in force or to come. */
export type PovertyStandard = (typeof povertyStandards)[number];

export const definitionTopics = [
	'term',
	'income_line',
	'class_rule',
	'dimension',
	'indicator',
	'threshold',
	'weight'
] as const;
export type DefinitionTopic = (typeof definitionTopics)[number];

export const attestations = ['attested', 'partly', 'unverified'] as const;
/** Whether a definition was seen in its source, seen elsewhere or inferred, or not seen at all. */
export type Attestation = (typeof attestations)[number];

export const observationKinds = ['observed', 'target', 'planned'] as const;
export type ObservationKind = (typeof observationKinds)[number];

/** What the ledger holds printed figures to, in the order in which it lists them. */
export const ledgerRules = [
	'counts_against_rate',
	'same_base',
	'parts_against_total',
	'target_parts_against_whole',
	'target_against_baseline',
	'yearly_against_total',
	'money_against_sum',
	'dates_in_order',
	'implausible'
] as const;
export type LedgerRule = (typeof ledgerRules)[number];

/** What a map shows of an indicator: the figure, the target, or how far the figure is above it. */
export const viewKinds = ['observed', 'target', 'gap'] as const;
export type ViewKind = (typeof viewKinds)[number];

/** What a map shows: of one question, or how far the answers to two are apart. */
export type ShownKind = ViewKind | 'difference';

export const placeLevels = ['country', 'region', ...mapLevels] as const;
export type PlaceLevel = (typeof placeLevels)[number];

/** A place of a register. */
export interface RegisterPlace {
	readonly set: BoundarySet;
	readonly code: PlaceCode;
	readonly level: PlaceLevel;
	/** In Vietnamese, with its administrative type. */
	readonly name: string;
	readonly parent: PlaceCode | null;
	/** Degrees; null where the register has no centre. */
	readonly centre: readonly [lon: number, lat: number] | null;
	/** Computed from the boundary pack. */
	readonly areaKm2: number | null;
}

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

/** A rule of the ledger that a printed figure fails. */
export interface Contradiction {
	readonly rule: LedgerRule;
	/** What follows from the source's other figures, in the unit of the figure; null where nothing does. */
	readonly recomputed: number | null;
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
	/** The first rule of the ledger that the figure fails; null where none, or before there is a ledger. */
	readonly contradiction: Contradiction | null;
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
	/** As for an observation. */
	readonly contradiction: Contradiction | null;
}

export interface PolicyRule {
	readonly id: string;
	readonly level: MapLevel;
	readonly condition: Bilingual;
	readonly requirement: Bilingual;
	/** Where the rule is for places with a rate above a limit: of what, and the limit in the unit of it. */
	readonly threshold: { readonly indicator: IndicatorId; readonly above: number } | null;
	readonly asPrinted: string;
	readonly source: SourceId;
	readonly locator: string;
}

/** Everything the tables say of one place: figures newest first, the rest in the order of the tables. */
export interface PlaceFacts {
	readonly observations: readonly Observation[];
	readonly designations: readonly Designation[];
	readonly allocations: readonly Allocation[];
	readonly rules: readonly PolicyRule[];
}

export const linkBases = ['overlay', 'list'] as const;
/**
 * What a link rests on: the outlines of both registers laid over each other, or only a list of
 * successors, where the outlines show nothing or next to nothing.
 */
export type LinkBasis = (typeof linkBases)[number];

/** A place of one register and a place of the next that it lies in, wholly or in part. */
export interface PlaceLink {
	readonly fromSet: BoundarySet;
	readonly fromLevel: MapLevel;
	readonly from: PlaceCode;
	readonly toSet: BoundarySet;
	readonly toLevel: MapLevel;
	readonly to: PlaceCode;
	/** Share of the old place's area, 0–1; the shares of an old place at one level add up to 1. */
	readonly areaShare: number;
	readonly basis: LinkBasis;
}

/** Two places of one level that touch, seen from the first of them. */
export interface Neighbour {
	readonly boundarySet: BoundarySet;
	readonly level: MapLevel;
	readonly place: PlaceCode;
	readonly neighbour: PlaceCode;
	/** Length of their common border. */
	readonly sharedKm: number;
}

export const landNeighbours = ['cn', 'la', 'kh'] as const;
/** A country that Việt Nam borders on land, by its ISO 3166 code: China, Laos, Cambodia. */
export type LandNeighbour = (typeof landNeighbours)[number];

/** Where a place lies towards the land border and its province, computed from reference boundaries. */
export interface Geography {
	/** Length of its border with other countries on land; 0 where it has none. */
	readonly landBorderKm: number;
	readonly borderCountries: readonly LandNeighbour[];
	/** From its centre to the nearest land border; null where its centre says nothing. */
	readonly borderDistanceKm: number | null;
	/** From its centre to that of its province, not to the seat; null for a province and as above. */
	readonly provinceCentreDistanceKm: number | null;
}

/** One statement of a poverty standard. */
export interface Definition {
	readonly id: string;
	readonly standard: PovertyStandard;
	readonly topic: DefinitionTopic;
	/** What is defined: `poor`, `water`, …; the same word in every standard. */
	readonly subject: string;
	/** Id of a row of `dimension`, empty where the definition is of none. */
	readonly dimension: string;
	/** Rate of this deprivation by this standard, null where the atlas has none. */
	readonly indicator: IndicatorId | null;
	readonly name: Bilingual;
	readonly rule: Bilingual;
	/** Đồng a person a month, or a number of `outOf`; null where the rule is in words. */
	readonly value: number | null;
	readonly outOf: number | null;
	readonly unit: 'vnd_person_month' | 'share' | 'indicator' | '';
	/** Empty where one rule holds for both. */
	readonly area: 'rural' | 'urban' | '';
	/** ISO dates, only of topic `term`. */
	readonly validFrom: string;
	readonly validTo: string;
	readonly attestation: Attestation;
	/** What was seen, in plain words. */
	readonly seen: Bilingual;
	readonly source: SourceId;
	readonly locator: string;
	/** Place in its standard and topic. */
	readonly ord: number;
}
