import { isContradicted, type Figure } from '$lib/atlas/figures';
import { spreadsheetNumber } from '$lib/atlas/spreadsheet-number';
import { shownUnit } from '$lib/atlas/shown-unit';
import type { TableRow } from '$lib/atlas/table-rows';
import type { Indicator, PlaceCode } from '$lib/atlas/types';
import type { Locale } from '$lib/i18n/messages';
import { cellPhrase } from '$lib/i18n/phrases';
import type { Column, ColumnId } from './table-columns';

/** One side of a comparison as a table shows it. */
interface ComparedPart {
	readonly label: string;
	readonly textOf: (code: PlaceCode) => string;
	readonly figures: ReadonlyMap<PlaceCode, Figure>;
}

/** What a table is given to compare. */
export interface ComparedContext {
	/** The two sides in the order of their columns. */
	readonly parts: readonly ComparedPart[];
	/** What the value of a row is: the difference, or the first of both. */
	readonly shown: 'difference' | 'both';
	/** The difference, where it may be taken and is not the value itself. */
	readonly difference: ReadonlyMap<PlaceCode, Figure> | null;
	/** Whose unit a difference has. */
	readonly indicator: Indicator;
	/** Head of the column of differences, with its unit. */
	readonly label: (unit: string) => string;
	readonly locale: Locale;
}

/** The columns of a table with those of both sides, and their difference, in the place of the value. */
export function comparedColumns(columns: readonly Column[], context: ComparedContext): Column[] {
	const { parts, shown, difference, indicator, label, locale } = context;
	const unit = locale.t.unit[shownUnit(indicator.unit, 'difference')];
	const heading = label(unit);

	function column(
		id: ColumnId,
		head: string,
		figures: ReadonlyMap<PlaceCode, Figure>,
		textOf: (code: PlaceCode) => string
	): Column {
		const valueOf = ({ code }: TableRow) => figures.get(code)?.value ?? null;
		return {
			id,
			label: head,
			width: 9,
			numeric: true,
			key: valueOf,
			text: (row) => {
				const figure = figures.get(row.code);
				return `${figure && isContradicted(figure) ? '⚠ ' : ''}${textOf(row.code)}`;
			},
			copied: (row) => spreadsheetNumber(valueOf(row), locale.language)
		};
	}

	const [one, other] = parts;
	return columns.flatMap((each): Column[] => {
		if (each.id !== 'value' || !one || !other) return [each];
		if (shown === 'difference')
			return [
				{ ...each, label: heading },
				column('earlier', one.label, one.figures, one.textOf),
				column('later', other.label, other.figures, other.textOf)
			];
		const textOf = (code: PlaceCode) =>
			cellPhrase(difference?.get(code)?.value ?? null, indicator, 'difference', locale);
		return [
			{ ...each, label: one.label },
			column('compared', other.label, other.figures, other.textOf),
			...(difference ? [column('difference', heading, difference, textOf)] : [])
		];
	});
}
