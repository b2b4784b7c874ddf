import { placeName } from '../../src/lib/atlas/place-name';
import { locatorPhrase, periodPhrase, valuePhrase } from '../../src/lib/i18n/phrases';
import { columnLetters } from './cell-address';
import type { MeasuredIndicator, RegisterPlace } from './data-tables';
import type { FigureColumn, NewFigure } from './observation-rows';
import type { SourceRow } from './ask-document';
import type { Texts } from './texts';

const firstLines = 6;
/** More decimals than documents print. */
const printedDecimals = 4;

/** What is about to be added. */
export interface Preview {
	readonly source: SourceRow;
	readonly figures: readonly NewFigure[];
	readonly columns: readonly FigureColumn[];
	readonly places: readonly RegisterPlace[];
	readonly withoutData: number;
}

function nameOf(indicator: MeasuredIndicator, { language }: Texts): string {
	return language === 'en' ? indicator.name_en : indicator.name_vi;
}

function figureLine({ address, cells }: NewFigure, { columns, places }: Preview, t: Texts): string {
	const locale = { t: t.site, language: t.language };
	const indicator = columns.find(
		({ indicator: { id } }) => id === cells['indicator_id']
	)?.indicator;
	const place = places.find(({ code }) => code === cells['place_code']);
	const value = cells['value'] ?? '';
	return [
		`  ${address}`,
		place ? placeName(place.name, t.language) : cells['place_code'],
		indicator && nameOf(indicator, t),
		value === '' || !indicator
			? t.site.value.noData
			: valuePhrase(Number(value), indicator.unit, locale),
		t.preview.printed(cells['as_printed'] ?? ''),
		locatorPhrase(cells['locator'] ?? '', locale)
	].join(' · ');
}

/** The rows that will be added: how many of each indicator, the first of them, and what deserves a look. */
export function previewLines(preview: Preview, t: Texts): string[] {
	const { source, figures, columns, withoutData } = preview;
	const locale = { t: t.site, language: t.language };
	const places = new Set(figures.map(({ cells }) => cells['place_code']));
	const perColumn = columns.map(({ indicator, kind, period }) => {
		const own = figures.filter(
			({ cells }) =>
				cells['indicator_id'] === indicator.id &&
				cells['kind'] === kind &&
				cells['period'] === period
		);
		return t.preview.perIndicator(
			own.length,
			nameOf(indicator, t),
			t.kindName[kind],
			periodPhrase(period, locale)
		);
	});
	const unrounded = figures.filter(
		({ cells }) => (cells['value']?.split('.')[1]?.length ?? 0) > printedDecimals
	);
	const uncounted = columns.filter(
		({ indicator, kind, numerator, denominator }) =>
			indicator.unit === 'percent' &&
			kind === 'observed' &&
			(numerator === null || denominator === null)
	);
	return [
		t.preview.source(source['id'] ?? '', source['title'] ?? ''),
		t.preview.total(figures.length, places.size),
		...perColumn,
		t.preview.first,
		...figures.slice(0, firstLines).map((figure) => figureLine(figure, preview, t)),
		...(withoutData > 0 ? [t.preview.withoutData(withoutData)] : []),
		...(unrounded.length > 0
			? [t.preview.unrounded(unrounded.map(({ address }) => address).join(', '))]
			: []),
		...(uncounted.length > 0
			? [t.preview.withoutCounts(uncounted.map(({ column }) => columnLetters(column)).join(', '))]
			: [])
	];
}
