import type { FeatureCollection, Geometry } from 'geojson';
import { cellCode } from '../atlas/bivariate';
import { shortCitation, textIn } from '../atlas/citation';
import { formatDate, formatNumber } from '../atlas/format';
import { shownUnit } from '../atlas/shown-unit';
import type {
	BoundarySet,
	Indicator,
	MapLevel,
	PlaceCode,
	ShownKind,
	Source
} from '../atlas/types';
import { countryExtent, extentOf } from '../geo/extent';
import type { PlaceOutlines } from '../geo/place-features';
import type { Locale } from '../i18n/messages';
import { classPhrase, datedProgramme } from '../i18n/phrases';
import type { TakeMessages } from '../i18n/take.vi';
import { estimatedHatch, hatchOf, type Hatch } from '../map/hatch';
import { fillOf, type MapScene } from '../map/scene';
import { belowZeroHatch } from './hatch-svg';
import type { Headline, LegendRow, MapSheet, SheetPlace } from './sheet';
import { sheetColours } from './sheet-colours';

/** What of a view is put on a sheet, in one language. */
export interface SheetParts {
	readonly bounds: BoundarySet;
	readonly level: MapLevel;
	/** Code and name of what the map is limited to; the code of the country is `vn`. */
	readonly within: PlaceCode;
	readonly scope: string;
	readonly title: string;
	/** The one figure that the sheet is of; null where it is of the map. */
	readonly headline: Headline | null;
	readonly indicator: Indicator;
	readonly kind: ShownKind;
	readonly scene: MapScene;
	readonly outlines: PlaceOutlines;
	/** Land around the country; null where it is not known. */
	readonly land: FeatureCollection<Geometry> | null;
	/** Provinces of the register, to show where the map lies; empty where that is not known. */
	readonly provinces: PlaceOutlines;
	/** The province that the map lies in, or null on a map of the country. */
	readonly province: PlaceCode | null;
	readonly chosen: PlaceCode | null;
	/** Name of a place, its short name, and what the map shows of it, in words and as a number. */
	nameOf(code: PlaceCode): string;
	shortNameOf(code: PlaceCode): string;
	wordsOf(code: PlaceCode): string;
	cellOf(code: PlaceCode): string;
	readonly sources: readonly Source[];
	readonly boundaries: 'pack' | 'schematic';
	/** Where the outlines are hexagons: where the names of the archipelagos stand. */
	readonly hexagons: readonly (readonly [lon: number, lat: number])[] | null;
	/** Names of the classes, where these are cells of a square. */
	readonly classNames: readonly string[] | null;
	/** What else has to be known of the figures. */
	readonly notes: readonly string[];
	readonly estimatedKey: string;
	readonly dataVersion: string;
	/** ISO date; null on a sheet that the build makes, which is the same on every day. */
	readonly madeOn: string | null;
	readonly address: string;
	readonly locale: Locale;
	readonly texts: TakeMessages;
}

/** Sources that are named on a sheet; the rest is counted. */
const mostSources = 6;

/** The sheet of a view. */
export function viewSheet(parts: SheetParts): MapSheet {
	const { scene, locale, texts, within, kind, indicator } = parts;
	const { t, language } = locale;
	const national = within === 'vn';
	const count = (value: number) => formatNumber(value, language);
	const codes = parts.outlines.places.features.map(({ properties }) => properties.code);
	const known = codes.filter((code) => scene.values.has(code)).length;
	const kindNote = kind === 'gap' ? t.legend.gapNote : kind === 'target' ? t.legend.targetNote : '';
	return {
		language,
		title: parts.title,
		subtitle: `${parts.scope} · ${t.level[parts.level]} · ${texts.sheet.places(count(known), count(codes.length))}`,
		headline: parts.headline,
		legendHeading: headingOf(parts),
		legend: legendRows(parts),
		notes: [
			textIn(indicator.definition, language),
			kindNote,
			parts.hexagons ? texts.sheet.hexagons : '',
			...parts.notes
		].filter(Boolean),
		map: {
			outlines: parts.outlines,
			extent: national && !parts.hexagons ? countryExtent : extentOf(parts.outlines.places),
			land: parts.hexagons ? null : parts.land,
			places: new Map(codes.map((code) => [code, placeOn(parts, code)])),
			hatches: hatchesOf(parts),
			circles: scene.circles?.all ?? [],
			chosen: parts.chosen,
			seaNames: national ? [t.map.hoangSa, t.map.truongSa] : [],
			seaLabels: national ? (parts.hexagons ?? undefined) : undefined,
			scaleOf: parts.hexagons ? null : (km) => t.map.kilometres(formatNumber(km, language))
		},
		locator: parts.province
			? {
					outlines: parts.provinces,
					place: parts.province,
					seaNames: [t.map.hoangSaShort, t.map.truongSaShort]
				}
			: null,
		foot: [
			sourceLine(parts),
			[
				t.register[parts.bounds],
				parts.hexagons
					? ''
					: parts.boundaries === 'schematic'
						? `${t.map.schematic}. ${t.site.schematicCredit}`
						: t.site.boundaryCredit
			]
				.filter(Boolean)
				.join('. ')
		],
		siteName: t.site.name,
		imprint: [
			t.site.name,
			t.site.dataVersion(parts.dataVersion),
			...(parts.madeOn === null ? [] : [texts.sheet.made(formatDate(parts.madeOn))])
		].join(' · '),
		address: parts.address
	};
}

/** What the classes are of: a share, a unit, or names of their own. */
function headingOf({ indicator, kind, classNames, locale }: SheetParts): string {
	const { t, language } = locale;
	const base = textIn(indicator.base, language);
	const unit = shownUnit(indicator.unit, kind);
	if (classNames) return t.legend.heading;
	return (unit === 'percent' && base ? t.legend.shareOf(base) : t.unit[unit]) || t.legend.heading;
}

/** Whether a class is at or under 0 of a map whose colours part there. */
function isBelowZero({ scene: { breaks } }: SheetParts, index: number | undefined): boolean {
	const upper = index === undefined ? undefined : breaks[index];
	return upper !== undefined && upper <= 0;
}

function placeOn(parts: SheetParts, code: PlaceCode): SheetPlace {
	const { scene } = parts;
	const filled = fillOf({ ...scene, lit: null }, code);
	const isShown = filled !== null && filled.startsWith('#');
	const known = scene.values.has(code);
	return {
		words: `${parts.nameOf(code)}: ${parts.wordsOf(code)}`,
		fill: filled === null ? null : isShown ? filled : sheetColours.filtered,
		hatches: [
			...(isShown && isBelowZero(parts, scene.classOf.get(code)) ? ['below-zero'] : []),
			...(scene.estimated.has(code) ? ['estimated'] : []),
			...scene.marks.flatMap(({ programme, codes }) => (codes.has(code) ? [programme] : []))
		],
		contradicted: scene.contradicted.has(code),
		// Circles stand where a label would.
		label: scene.circles
			? []
			: [parts.shortNameOf(code), ...(known && isShown ? [figureOn(parts, code)] : [])]
	};
}

/** The figure that is written on a place; in a square with the name of its cell. */
function figureOn({ scene, cellOf }: SheetParts, code: PlaceCode): string {
	const cell = scene.pair?.classOf.get(code);
	return cell === undefined ? cellOf(code) : `${cellOf(code)} · ${cellCode(cell)}`;
}

function hatchesOf(parts: SheetParts): ReadonlyMap<string, Hatch> {
	const { scene } = parts;
	const below = scene.pair === undefined && isBelowZero(parts, 0);
	return new Map<string, Hatch>([
		...(below ? [['below-zero', belowZeroHatch] as const] : []),
		...(scene.estimated.size > 0 ? [['estimated', estimatedHatch] as const] : []),
		...scene.marks.map(({ programme }) => [programme, hatchOf(programme)] as const)
	]);
}

function legendRows(parts: SheetParts): LegendRow[] {
	const { scene, indicator, kind, locale, texts } = parts;
	const { t, language } = locale;
	const count = (value: number) => formatNumber(value, language);
	const unit = shownUnit(indicator.unit, kind);
	const classes = scene.colours.map((colour, index): LegendRow => {
		const name = parts.classNames?.[index];
		const limits = classPhrase(index, scene.breaks, unit, locale);
		const met = kind === 'gap' && isBelowZero(parts, index);
		return {
			swatch: {
				is: 'colour',
				colour,
				hatch: !parts.classNames && isBelowZero(parts, index) ? 'below-zero' : null
			},
			label: name ? `${cellCode(index)} · ${name}` : met ? t.legend.targetMet(limits) : limits,
			count: count(scene.counts[index] ?? 0)
		};
	});
	const marks = scene.marks.map(({ programme, codes, bases, validity }): LegendRow => ({
		swatch: { is: 'hatch', hatch: programme },
		label: [
			datedProgramme(programme, validity, locale),
			...[...bases].map((basis) => t.basis[basis])
		].join(' · '),
		count: count(codes.size)
	}));
	const more: LegendRow[] = [];
	if (scene.estimated.size > 0)
		more.push({
			swatch: { is: 'hatch', hatch: 'estimated' },
			label: parts.estimatedKey,
			count: count(scene.estimated.size)
		});
	if (scene.contradicted.size > 0)
		more.push({
			swatch: { is: 'contradicted' },
			label: t.legend.contradicted,
			count: count(scene.contradicted.size)
		});
	if (scene.circles)
		more.push({
			swatch: { is: 'circle' },
			label: texts.sheet.circles(count(scene.circles.largest)),
			count: ''
		});
	if (parts.chosen)
		more.push({ swatch: { is: 'chosen' }, label: parts.nameOf(parts.chosen), count: '' });
	return [
		...classes,
		{ swatch: { is: 'no-data' }, label: t.legend.noData, count: count(scene.noData) },
		...marks,
		...more
	];
}

/** Title and citation of each source; many are named in short. */
function sourceLine({ sources, locale, texts }: SheetParts): string {
	const { language } = locale;
	const named = sources.slice(0, mostSources).map((source) => {
		const short = shortCitation(source, language);
		return sources.length > 2 ? short : `${textIn(source.title, language)} (${short})`;
	});
	const more = sources.length - named.length;
	const list = named.join('; ');
	return sources.length === 0
		? ''
		: texts.sheet.source(
				more > 0 ? `${list} ${texts.sheet.more(formatNumber(more, language))}` : list
			);
}
