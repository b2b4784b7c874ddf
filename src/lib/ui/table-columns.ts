import { shortCitation, textIn } from '../atlas/citation';
import { isContradicted } from '../atlas/figures';
import { formatDate, formatNumber } from '../atlas/format';
import { bareName } from '../atlas/place-name';
import type { RowKey } from '../atlas/row-order';
import { spreadsheetNumber } from '../atlas/spreadsheet-number';
import type { TableRow } from '../atlas/table-rows';
import type { Indicator, PlaceCode, ShownKind, Source, SourceId, Unit } from '../atlas/types';
import type { Locale } from '../i18n/messages';
import { cellPhrase, classPhrase } from '../i18n/phrases';
import type { TableMessages } from '../i18n/table.vi';

export type ColumnId =
	| 'place'
	| 'parent'
	| 'value'
	| 'earlier'
	| 'later'
	| 'compared'
	| 'difference'
	| 'rank'
	| 'class'
	| 'note'
	| 'period'
	| 'numerator'
	| 'denominator'
	| 'programmes'
	| 'source';

/** A column of the wide table. */
export interface Column {
	readonly id: ColumnId;
	readonly label: string;
	/** In rem. */
	readonly width: number;
	/** Figures stand right, and their first order is falling. */
	readonly numeric: boolean;
	readonly key: (row: TableRow) => RowKey;
	/** In words of the reader's language; empty where there is nothing. */
	readonly text: (row: TableRow) => string;
	/** As a spreadsheet takes it. */
	readonly copied: (row: TableRow) => string;
}

/** What the columns of a view speak of. */
export interface ColumnContext {
	readonly indicator: Indicator;
	readonly kind: ShownKind;
	/** Of what is shown. */
	readonly unit: Unit;
	/** Inner class limits. */
	readonly breaks: readonly number[];
	/** Names of the classes, where they are not of limits. */
	readonly classNames?: readonly string[] | undefined;
	readonly sources: readonly Source[];
	/** How the figure of a place comes from the older register; empty where it does not. */
	readonly carriedWords: (code: PlaceCode) => string;
	readonly texts: TableMessages;
	readonly locale: Locale;
}

/** The printed figure of a row whose counts are its own: not of what rests on two figures or more. */
function single({ figure }: TableRow) {
	return figure?.from.length === 1 ? figure.from[0] : undefined;
}

/** The sources of a row, each once. */
export function sourceIdsOf({ figure }: TableRow): SourceId[] {
	return [...new Set(figure?.from.map(({ source }) => source) ?? [])];
}

/** Every column that a view can have, in the order in which they stand. */
export function allColumns(context: ColumnContext): Column[] {
	const { indicator, kind, unit, breaks, carriedWords, texts, locale } = context;
	const { t, language } = locale;
	const sources = new Map(context.sources.map((each) => [each.id, each]));

	function words(
		id: ColumnId,
		label: string,
		width: number,
		text: (row: TableRow) => string,
		key: (row: TableRow) => RowKey = (row) => text(row) || null
	): Column {
		return { id, label, width, numeric: false, key, text, copied: text };
	}
	function numbers(
		id: ColumnId,
		label: string,
		width: number,
		key: (row: TableRow) => number | null,
		text = (row: TableRow) => {
			const number = key(row);
			return number === null ? '' : formatNumber(number, language);
		}
	): Column {
		const copied = (row: TableRow) => spreadsheetNumber(key(row), language);
		return { id, label, width, numeric: true, key, text, copied };
	}
	function note(row: TableRow): string {
		const { code, figure } = row;
		if (!figure) return '';
		const basis =
			figure.basis === 'recomputed' || figure.basis === 'derived' ? t.value[figure.basis] : '';
		const against = isContradicted(figure) ? t.legend.contradicted : '';
		return [basis, carriedWords(code), against].filter(Boolean).join('; ');
	}

	const base = textIn(indicator.base, language);
	const percent = base ? t.legend.shareOf(base) : '%';
	const unitNote = unit === 'percent' ? percent : t.unit[unit];
	const classes =
		context.classNames ??
		Array.from({ length: breaks.length + 1 }, (_, index) =>
			classPhrase(index, breaks, unit, locale)
		);
	return [
		words(
			'place',
			t.table.place,
			14,
			({ name }) => name,
			({ name }) => bareName(name)
		),
		words('parent', texts.parent, 13, ({ parent }) => parent),
		numbers(
			'value',
			unitNote ? `${t.table.value} (${unitNote})` : t.table.value,
			10,
			({ value }) => value,
			({ value }) => cellPhrase(value, indicator, kind, locale)
		),
		numbers('rank', texts.rank, 5.5, ({ rank }) => rank),
		words(
			'class',
			texts.class,
			8.5,
			({ classIndex }) => (classIndex === null ? '' : (classes[classIndex] ?? '')),
			({ classIndex }) => classIndex
		),
		words('note', texts.note, 13, note),
		words(
			'period',
			texts.period,
			7.5,
			({ figure }) => formatDate(figure?.from[0]?.period ?? ''),
			({ figure }) => figure?.from[0]?.period ?? null
		),
		numbers('numerator', texts.numerator, 7, (row) => single(row)?.numerator ?? null),
		numbers('denominator', texts.denominator, 7, (row) => single(row)?.denominator ?? null),
		words('programmes', texts.programmes, 13, ({ programmes }) =>
			programmes.map((each) => t.programme[each]).join('; ')
		),
		words('source', texts.source, 13, (row) =>
			sourceIdsOf(row)
				.flatMap((id) => sources.get(id) ?? [])
				.map((source) => shortCitation(source, language))
				.join('; ')
		)
	];
}

/** The columns that some row fills; place and value always. */
export function filledColumns(columns: readonly Column[], rows: readonly TableRow[]): Column[] {
	return columns.filter(
		({ id, key }) => id === 'place' || id === 'value' || rows.some((row) => key(row) !== null)
	);
}
