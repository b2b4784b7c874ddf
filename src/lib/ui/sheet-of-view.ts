import type { BivariateClasses } from '$lib/atlas/bivariate';
import { calendarDay } from '$lib/atlas/calendar-day';
import { isFitted, methodFor } from '$lib/atlas/classify';
import { formatNumber } from '$lib/atlas/format';
import { bareName } from '$lib/atlas/place-name';
import type { MapSheet } from '$lib/export/sheet';
import { viewSheet, type SheetParts } from '$lib/export/view-sheet';
import type { BoundaryFiles, BoundaryManifest } from '$lib/geo/boundary-files';
import { outlinesOf, type ScopeOutlines } from '$lib/geo/outlines-of-view';
import { placeOutlines, type PlaceOutlines } from '$lib/geo/place-features';
import type { Locale } from '$lib/i18n/messages';
import { cellPhrase } from '$lib/i18n/phrases';
import type { TakeMessages } from '$lib/i18n/take.vi';
import type { View } from '$lib/view/view';
import type { Explorer } from './explorer.svelte';

/** What every sheet of the page is made with. */
export interface SheetTools {
	readonly files: BoundaryFiles;
	readonly boundaries: BoundaryManifest['vintages'];
	readonly dataVersion: string;
	/** Complete address of the view. */
	readonly address: string;
	readonly locale: Locale;
	readonly texts: TakeMessages;
}

const noPlaces: PlaceOutlines = {
	places: { type: 'FeatureCollection', features: [] },
	parents: { type: 'MultiLineString', coordinates: [] }
};

/** Waits for what the view shows: a page that has only drawn its first map has not asked for all of it. */
export async function loadShown(explorer: Explorer): Promise<void> {
	const { view } = explorer;
	await explorer.outlines.load(view);
	if (view.compare) await (await explorer.loadComparison()).load(view);
	if (explorer.needsKit) await explorer.loadKit();
	if (view.bounds === '2025') await (await explorer.loadNewer()).load(view);
	if (explorer.answers.needsDatabase(view)) await explorer.answers.ask(view);
}

/** Outlines of the view; those that the map draws as tiles come whole. */
async function outlinesFor(explorer: Explorer, files: BoundaryFiles): Promise<ScopeOutlines> {
	const { scope, view } = explorer;
	if (scope && !scope.tiles) return scope;
	const outlines = await outlinesOf(files, view.bounds, view.level, view.in);
	if (outlines === 'unknown-scope') throw new Error(`no place has the code ${view.in}`);
	return outlines;
}

/** What all sheets of a register share: where it lies, how it is drawn, what made it. */
export async function sharedParts({ view }: { view: View }, tools: SheetTools) {
	const { files, boundaries, dataVersion, address, locale, texts } = tools;
	const { bounds, in: within } = view;
	const land = await files.land().catch(() => null);
	const provinces =
		within === 'vn' ? noPlaces : placeOutlines(await files.level(bounds, 'province'));
	const schematic = boundaries[bounds].source === 'schematic';
	return {
		bounds,
		land,
		provinces,
		boundaries: schematic ? 'schematic' : 'pack',
		dataVersion,
		madeOn: calendarDay(new Date()),
		address,
		locale,
		texts
	} as const satisfies Partial<SheetParts>;
}

/** The sheet of what the page shows. Throws where its outlines do not arrive. */
export async function sheetOfView(explorer: Explorer, tools: SheetTools): Promise<MapSheet> {
	await loadShown(explorer);
	const outlines = await outlinesFor(explorer, tools.files);
	const { view, indicator, scene, kit } = explorer;
	if (!indicator) throw new Error(`no indicator "${view.by}"`);
	const { t } = tools.locale;
	const { texts } = tools;
	const isRefitted =
		isFitted(methodFor(view.class, explorer.topic)) && view.fit === 'scope' && !scene.pair;
	const onMap = new Set(outlines.places.features.map(({ properties }) => properties.code));
	return viewSheet({
		...(await sharedParts(explorer, tools)),
		nameOf: (code) => explorer.nameOf(code),
		shortNameOf: (code) => bareName(explorer.registerName(code)),
		level: view.level,
		within: view.in,
		scope: explorer.nameOf(view.in),
		headline: null,
		title: explorer.comparison?.double ? explorer.ownTitle : explorer.title,
		indicator,
		kind: explorer.kind,
		scene,
		outlines,
		province: view.in === 'vn' ? null : (explorer.path[1]?.code ?? null),
		chosen: view.place !== null && onMap.has(view.place) ? view.place : null,
		wordsOf: (code) => explorer.wordsOf(code),
		cellOf: (code) =>
			cellPhrase(explorer.figures.get(code)?.value ?? null, indicator, explorer.kind, tools.locale),
		sources: explorer.sources,
		hexagons: outlines.cartogram?.seaLabels ?? null,
		classNames: scene.pair && kit ? kit.cellNames(scene.pair, kit.texts) : null,
		notes: [
			explorer.limited ? texts.sheet.only(explorer.shown().range) : '',
			isRefitted ? `${t.legend.fitted}.` : '',
			...(scene.pair ? squareLimits(scene.pair, tools) : []),
			explorer.newer?.note ?? ''
		],
		estimatedKey: explorer.newer?.texts?.estimatedKey ?? ''
	});
}

/** Where the classes of a square part: the cells of its key have no room for it. */
function squareLimits({ rateBreaks, countBreaks }: BivariateClasses, tools: SheetTools): string[] {
	const { language } = tools.locale;
	const { rateLimits, countLimits } = tools.texts.sheet;
	const list = (limits: readonly number[], digits: number) =>
		limits.map((limit) => formatNumber(limit, language, digits)).join(' · ');
	// Where all values are the same there is nothing that parts them.
	return [
		rateBreaks.length > 0 ? rateLimits(list(rateBreaks, 2)) : '',
		countBreaks.length > 0 ? countLimits(list(countBreaks, 0)) : ''
	];
}
