import type { FeatureCollection, Geometry } from 'geojson';
import type { PlaceCode } from '../atlas/types';
import type { Extent } from '../geo/extent';
import type { PlaceOutlines } from '../geo/place-features';
import type { Hatch } from '../map/hatch';
import type { Circle } from '../map/scene';

/** A place of the map of a sheet. */
export interface SheetPlace {
	/** Name and figure in words, for who points at it. */
	readonly words: string;
	/** Colour of its class, or null for no data. */
	readonly fill: string | null;
	/** Ids of the hatches over its colour. */
	readonly hatches: readonly string[];
	readonly contradicted: boolean;
	/** Lines to write on it where they have room: its name, its figure. */
	readonly label: readonly string[];
}

/** What the legend of a sheet shows beside a label. */
export type Swatch =
	| { readonly is: 'colour'; readonly colour: string; readonly hatch: string | null }
	| { readonly is: 'no-data' }
	| { readonly is: 'hatch'; readonly hatch: string }
	| { readonly is: 'contradicted' }
	| { readonly is: 'chosen' }
	| { readonly is: 'circle' };

export interface LegendRow {
	readonly swatch: Swatch;
	readonly label: string;
	/** Places of the row; empty where it counts none. */
	readonly count: string;
}

/** The country in small, with the place of the map in it and the two archipelagos. */
export interface SheetLocator {
	readonly outlines: PlaceOutlines;
	/** The province that the map lies in. */
	readonly place: PlaceCode;
	/** Names of Hoàng Sa and Trường Sa. */
	readonly seaNames: readonly string[];
}

/** A figure in large letters and the words under it. */
export interface Headline {
	readonly figure: string;
	readonly words: string;
}

/** A map with all that has to be said of it, in words: what one picture shows. */
export interface MapSheet {
	readonly language: string;
	readonly title: string;
	/** Place, level and how many of its places have a figure. */
	readonly subtitle: string;
	/** The one figure that the sheet is of, and what it is; null where it is of a map alone. */
	readonly headline: Headline | null;
	readonly legendHeading: string;
	readonly legend: readonly LegendRow[];
	/** What a reader has to know of the figures: sentences. */
	readonly notes: readonly string[];
	readonly map: {
		readonly outlines: PlaceOutlines;
		readonly extent: Extent;
		/** Land around the places, for orientation; null where it is not drawn. */
		readonly land: FeatureCollection<Geometry> | null;
		readonly places: ReadonlyMap<PlaceCode, SheetPlace>;
		readonly hatches: ReadonlyMap<string, Hatch>;
		readonly circles: readonly Circle[];
		readonly chosen: PlaceCode | null;
		/** Names of Hoàng Sa and Trường Sa, where the whole country is shown; else none. */
		readonly seaNames: readonly string[];
		/** Where they stand, degrees, where that is not where the archipelagos lie. */
		readonly seaLabels?: readonly (readonly [lon: number, lat: number])[] | undefined;
		/** Words for a length on the ground in kilometres; null for a map without a scale. */
		readonly scaleOf: ((km: number) => string) | null;
	};
	/** Null on a map of the whole country. */
	readonly locator: SheetLocator | null;
	/** Sources, boundaries and their credit, the register. */
	readonly foot: readonly string[];
	readonly siteName: string;
	/** Site, data version and, where somebody has asked for the sheet, the date. */
	readonly imprint: string;
	/** Where the view is found. */
	readonly address: string;
}

/** A subset of the font that is written into a picture. */
export interface SheetFont {
	readonly weight: 400 | 600;
	/** WOFF2, base64. */
	readonly data: string;
	/** Value of `unicode-range`. */
	readonly range: string;
}
