import { carrier, indicatorsToCarry, type Carrier } from '../atlas/carried-figures';
import { ownFirst, resolveFigures, type Figure } from '../atlas/figures';
import { placeLinkFrom } from '../atlas/place-rows';
import { ancestorsOf } from '../atlas/register';
import { bareName } from '../atlas/place-name';
import {
	programmes,
	type Designation,
	type Indicator,
	type PlaceCode,
	type Programme,
	type Source,
	type SourceId
} from '../atlas/types';
import { validitySpan, type Validity } from '../atlas/validity-span';
import { placedLabels, type PlacedLabel } from '../export/sheet-labels';
import { countryExtent, extentOf } from '../geo/extent';
import { outlinesOf } from '../geo/outlines-of-view';
import type { PlaceOutlines } from '../geo/place-features';
import { svgFrame, type SvgFrame } from '../geo/svg-paths';
import { relativePath } from '../map/relative-path';
import { mapScene, type MapScene } from '../map/scene';
import { shapesOf, type SvgShapes } from '../map/svg-shapes';
import type { CarriedOnMap } from '../i18n/carried-phrase';
import { carriedOnMap } from '../view/carried-on-map';
import type { FixedView } from '../view/embed-path';
import { boundarySources } from './built-files';
import { builtOutlines } from './boundary-reader';
import { coverageOf } from './embedded-views';
import {
	allIndicators,
	allSources,
	designationsOf,
	observationsOf,
	registerOfSet,
	tableRows
} from './tables';

/** Width of the map in user units: about a pixel each in a wide frame. */
const mapWidth = 900;

/** What an embed shows, with every figure and the sources behind them. */
export interface EmbedContent {
	readonly view: FixedView;
	readonly indicator: Indicator;
	/** Null where the build has no outlines. */
	readonly outlines: PlaceOutlines | null;
	readonly scene: MapScene;
	readonly figures: ReadonlyMap<PlaceCode, Figure>;
	/** Codes of the places on the map, and names in the register by code. */
	readonly places: readonly PlaceCode[];
	nameOf(code: PlaceCode): string;
	/** What of the map comes from the older register; null on a map of that. */
	readonly carried: CarriedOnMap | null;
	readonly sources: readonly Source[];
	/** Lists with places on the map, with the sources of their entries: those of the newest data. */
	readonly marks: readonly {
		readonly programme: Programme;
		readonly codes: readonly PlaceCode[];
		readonly validity: Validity;
		readonly sources: readonly Source[];
	}[];
	readonly boundaries: 'pack' | 'schematic' | 'none';
}

let carry: Carrier | null = null;

function figuresOf(
	view: FixedView,
	indicator: Indicator,
	version: string | null
): ReadonlyMap<PlaceCode, Figure> {
	const question = { by: view.by, at: view.at, kind: 'observed' } as const;
	const own = resolveFigures(observationsOf(view.bounds, [view.by], version), question);
	if (view.bounds === '2024') return own;
	carry ??= carrier(tableRows('place_link').map(placeLinkFrom));
	const needed = new Set(indicatorsToCarry(view.by, 'observed'));
	const ids = allIndicators().flatMap(({ id }) => (needed.has(id) ? [id] : []));
	const observations = observationsOf('2024', ids, version);
	return ownFirst(own, carry({ indicator, observations }, view.level, question));
}

/** Outlines of the view's places; null where the build has none. */
async function outlinesFor(view: FixedView): Promise<PlaceOutlines | null> {
	if (boundarySources()[view.bounds].source === 'none') return null;
	const { bounds, level, in: within } = view;
	const outlines = await outlinesOf(builtOutlines, bounds, level, within);
	return outlines === 'unknown-scope' ? null : outlines;
}

const drawn = new WeakMap<PlaceOutlines, SvgShapes>();

/**
 * The map of an embed as paths, in whole units and written by steps, the same for both languages: it is most
 * of what an embed weighs. Null where the build has no outlines.
 */
export function embedShapes({ outlines, view }: EmbedContent): SvgShapes | null {
	if (!outlines) return null;
	const known = drawn.get(outlines);
	if (known) return known;
	const shapes = shapesOf(outlines, frameOf(outlines, view), 0);
	const made = {
		...shapes,
		places: shapes.places.map((place) => ({ ...place, d: relativePath(place.d) })),
		parents: relativePath(shapes.parents)
	};
	drawn.set(outlines, made);
	return made;
}

function frameOf(outlines: PlaceOutlines, view: FixedView): SvgFrame {
	return svgFrame(view.in === 'vn' ? countryExtent : extentOf(outlines.places), mapWidth);
}

/** Sizes of names, user units of the map: about 12 pixels in a frame of 640, and in one of 360; see EmbedPage. */
export const nameSizes = { wide: 17, narrow: 30 } as const;
export type EmbedNames = Readonly<Record<keyof typeof nameSizes, readonly PlacedLabel[]>>;

const written = new WeakMap<PlaceOutlines, EmbedNames>();

/** Names on the places of an embed that have room for them, in wide frames and in narrow ones. */
export function embedNames({ outlines, view, nameOf }: EmbedContent): EmbedNames | null {
	if (!outlines) return null;
	const known = written.get(outlines);
	if (known) return known;
	const frame = frameOf(outlines, view);
	const placed = (size: number) =>
		placedLabels(outlines.places, frame, size, (code) => [bareName(nameOf(code))]);
	const made = { wide: placed(nameSizes.wide), narrow: placed(nameSizes.narrow) };
	written.set(outlines, made);
	return made;
}

/** Places of a level that lie in a place, where there are no outlines to say so. */
function placesIn({ bounds, level, in: within }: FixedView): PlaceCode[] {
	const register = registerOfSet(bounds);
	return [...register.values()]
		.filter(
			(place) =>
				place.level === level &&
				(within === 'vn' || ancestorsOf(place, register).some(({ code }) => code === within))
		)
		.map(({ code }) => code);
}

const made = new Map<string, Promise<EmbedContent | null>>();

/**
 * An embed from the tables, the same for both languages, with the figures of an earlier version where one is
 * named; null where the address names nothing that the
 * atlas has.
 */
export function embedContent(
	view: FixedView,
	version: string | null = null
): Promise<EmbedContent | null> {
	const key = [version, ...Object.values(view)].join('/');
	const content = made.get(key) ?? makeContent(view, version);
	made.set(key, content);
	return content;
}

async function makeContent(view: FixedView, version: string | null): Promise<EmbedContent | null> {
	const indicator = allIndicators().find(({ id }) => id === view.by);
	if (!indicator) return null;
	const figures = figuresOf(view, indicator, version);
	const outlines = await outlinesFor(view);
	const places =
		outlines?.places.features.map(({ properties }) => properties.code) ?? placesIn(view);
	const onMap = places.flatMap((code) => figures.get(code) ?? []);
	const ids = new Set(onMap.flatMap(({ from }) => from.map(({ source }) => source)));
	const register = registerOfSet(view.bounds);
	const sourcesOf = (wanted: ReadonlySet<SourceId>) =>
		allSources().filter(({ id }) => wanted.has(id));
	return {
		view,
		indicator,
		outlines,
		scene: mapScene({
			places,
			figures,
			topic: indicator.topic,
			kind: 'observed',
			method: 'policy',
			customBreaks: [],
			marks: [],
			designations: []
		}),
		figures,
		places,
		carried: carriedOnMap(
			{ ...view, kind: 'observed' },
			indicator,
			coverageOf(version),
			places,
			figures
		),
		nameOf: (code) => register.get(code)?.name ?? code,
		sources: sourcesOf(ids),
		marks: marksOn(view, new Set(places)).map(({ programme, entries }) => ({
			programme,
			codes: [...new Set(entries.map(({ place }) => place))],
			validity: validitySpan(entries),
			sources: sourcesOf(new Set(entries.map(({ source }) => source)))
		})),
		boundaries: boundarySources()[view.bounds].source
	};
}

/** Lists that have places of the map. */
function marksOn(
	{ bounds }: FixedView,
	places: ReadonlySet<PlaceCode>
): { programme: Programme; entries: Designation[] }[] {
	const onMap = designationsOf(bounds).filter(({ place }) => places.has(place));
	return programmes
		.map((programme) => ({
			programme,
			entries: onMap.filter((each) => each.programme === programme)
		}))
		.filter(({ entries }) => entries.length > 0);
}
