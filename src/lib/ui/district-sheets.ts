import { unmarkedWords } from '$lib/atlas/fold-text';
import { bareName, placeName } from '$lib/atlas/place-name';
import type { Indicator, PlaceCode } from '$lib/atlas/types';
import type { MapSheet } from '$lib/export/sheet';
import { viewSheet } from '$lib/export/view-sheet';
import { outlinesOf } from '$lib/geo/outlines-of-view';
import { placeSentence } from '$lib/i18n/figure-sentence';
import { basisPhrase, cellPhrase, figurePhrase, titlePhrase } from '$lib/i18n/phrases';
import { mapScene } from '$lib/map/scene';
import { loadViewContents, type ViewContents } from '$lib/view/view-contents';
import { nothingCompared, plainLegend, type View } from '$lib/view/view';
import type { Explorer } from './explorer.svelte';
import { loadShown, sharedParts, type SheetTools } from './sheet-of-view';

/** A picture of a batch, before it is drawn. */
export interface NamedSheet {
	/** Code and name of the district without marks: `630-kong-chro`. */
	readonly name: string;
	readonly sheet: MapSheet;
}

/**
 * The province whose districts can be drawn one by one, or null: the register must have districts, and what
 * is shown must be a question of its own.
 */
export function provinceOfBatch({ view, kind, path }: Explorer): PlaceCode | null {
	const province = path[1]?.code;
	return view.bounds === '2024' && kind !== 'difference' && province?.length === 2
		? province
		: null;
}

/** The question of a view about the districts of a province, without what a batch does not draw. */
export function batchView(view: View, province: PlaceCode): View {
	return {
		...view,
		...plainLegend,
		...nothingCompared,
		view: 'map',
		place: null,
		level: 'district',
		in: province
	};
}

/** What all sheets of a batch are made of. */
interface Batch {
	readonly asked: View;
	readonly indicator: Indicator;
	/** Class limits of the page, so that its pictures can be laid beside one another. */
	readonly breaks: readonly number[];
	readonly shared: Awaited<ReturnType<typeof sharedParts>>;
	readonly tools: SheetTools;
}

/** What one sheet of a batch shows. */
interface Shown {
	readonly level: View['level'];
	readonly within: PlaceCode;
	readonly scope: string;
	readonly contents: ViewContents;
	readonly chosen: PlaceCode | null;
	readonly note: string;
}

async function contentsOf(
	explorer: Explorer,
	asked: View,
	{ files }: SheetTools
): Promise<ViewContents> {
	const contents = await loadViewContents(asked, explorer.database, files);
	if (contents === 'unknown-scope') throw new Error(`no place has the code ${asked.in}`);
	return contents;
}

/**
 * A sheet for each district of a province that answers the question of the page, in the classes of the page:
 * its communes where any of them has a figure, else the districts of the province with a line around it and
 * what is known of it in words. Throws where something does not load.
 */
export async function districtSheets(
	explorer: Explorer,
	province: PlaceCode,
	tools: SheetTools
): Promise<NamedSheet[]> {
	const { language } = tools.locale;
	await loadShown(explorer);
	const asked = batchView(explorer.view, province);
	const districts = await contentsOf(explorer, asked, tools);
	const communes = await contentsOf(explorer, { ...asked, level: 'commune' }, tools);
	const indicator = districts.indicators.find(({ id }) => id === asked.by);
	if (!indicator) throw new Error(`no indicator "${asked.by}"`);
	const { pair, breaks } = explorer.scene;
	const batch: Batch = {
		asked,
		indicator,
		breaks: pair ? [] : breaks,
		shared: await sharedParts({ view: asked }, tools),
		tools
	};
	const provinceName = explorer.nameOf(province);
	return Promise.all(
		districts.places.map(async ({ code, name }) => {
			const own = communes.places.filter(({ parent }) => parent === code);
			const hasOwn = own.some((place) => communes.figures.get(place.code)?.value != null);
			const scope = `${placeName(name, language)}, ${provinceName}`;
			return {
				name: [code, ...unmarkedWords(bareName(name))].join('-'),
				sheet: await sheetIn(
					batch,
					hasOwn
						? { level: 'commune', within: code, scope, contents: communes, chosen: null, note: '' }
						: {
								level: 'district',
								within: province,
								scope,
								contents: districts,
								chosen: code,
								note: sentenceOf(batch, districts, code, name)
							}
				)
			};
		})
	);
}

/** What is known of a district, without the source, which stands at the foot of the sheet. */
function sentenceOf(
	batch: Batch,
	{ figures }: ViewContents,
	code: PlaceCode,
	name: string
): string {
	const { asked, indicator, tools } = batch;
	const { locale, texts } = tools;
	const title = titlePhrase(indicator, asked, locale);
	const { kind, at } = asked;
	const question = { indicator, kind, at, title, change: null, sources: [], locale, texts };
	return placeSentence(name, figures.get(code), question);
}

async function sheetIn(batch: Batch, shown: Shown): Promise<MapSheet> {
	const { asked, indicator, breaks, shared, tools } = batch;
	const { level, within, scope, contents, chosen, note } = shown;
	const { locale, files } = tools;
	const { language } = locale;
	const outlines = await outlinesOf(files, asked.bounds, level, within);
	if (outlines === 'unknown-scope') throw new Error(`no place has the code ${within}`);
	const codes = outlines.places.features.map(({ properties }) => properties.code);
	const figures = new Map(
		codes.flatMap((code) => {
			const figure = contents.figures.get(code);
			return figure ? [[code, figure] as const] : [];
		})
	);
	const names = new Map(contents.places.map(({ code, name }) => [code, name]));
	const nameOf = (code: PlaceCode) => names.get(code) ?? code;
	const valueOf = (code: PlaceCode) => figures.get(code)?.value ?? null;
	const { kind } = asked;
	const ids = new Set(
		[...figures.values()].flatMap(({ from }) => from.map(({ source }) => source))
	);
	return viewSheet({
		...shared,
		level,
		within,
		scope,
		title: titlePhrase(indicator, asked, locale),
		indicator,
		kind,
		scene: mapScene({
			places: codes,
			figures,
			topic: indicator.topic,
			kind,
			direction: indicator.direction,
			method: breaks.length ? 'custom' : 'policy',
			customBreaks: breaks,
			marks: asked.mark,
			designations: contents.designations
		}),
		outlines,
		province: asked.in,
		headline: null,
		chosen,
		nameOf: (code) => placeName(nameOf(code), language),
		shortNameOf: (code) => bareName(nameOf(code)),
		wordsOf(code) {
			const figure = figures.get(code);
			const words = figurePhrase(valueOf(code), indicator, kind, locale);
			return figure ? basisPhrase(words, figure, kind, locale) : words;
		},
		cellOf: (code) => cellPhrase(valueOf(code), indicator, kind, locale),
		sources: contents.sources.filter(({ id }) => ids.has(id)),
		hexagons: null,
		classNames: null,
		notes: [note],
		estimatedKey: ''
	});
}
