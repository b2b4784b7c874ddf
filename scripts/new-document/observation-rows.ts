import type { BoundarySet, ObservationKind, Unit } from '../../src/lib/atlas/types';
import { cellAddress } from './cell-address';
import { cellFigure, type CellFigure } from './cell-figure';
import type { MeasuredIndicator, RegisterPlace } from './data-tables';
import { cellAt, type Cell, type Sheet } from './sheet';

/** A column of figures, as the reader has confirmed it. Columns from 0. */
export interface FigureColumn {
	readonly column: number;
	readonly indicator: MeasuredIndicator;
	readonly kind: ObservationKind;
	readonly period: string;
	/** Columns of the counts that stand behind a rate; null where the table has none. */
	readonly numerator: number | null;
	readonly denominator: number | null;
	/** Whether the numbers are shares of one. */
	readonly fraction: boolean;
}

/** A row of the sheet that is a place, and what the document calls the row. */
export interface PlaceRow {
	readonly row: number;
	readonly place: RegisterPlace;
	/** What stands behind `row` in the locator. */
	readonly label: string;
}

/** What the reader says of a cell that cannot be read with certainty. */
export type CellDecision =
	| { readonly kind: 'value'; readonly value: number }
	| { readonly kind: 'no_data' }
	/** Kept as it is printed, without a value. */
	| { readonly kind: 'as_printed' };

/** A row of `observation` and the cell that it comes from. */
export interface NewFigure {
	readonly address: string;
	readonly cells: Readonly<Record<string, string>>;
}

/** A cell that has to be asked about. */
export interface OpenCell {
	readonly address: string;
	readonly cell: Cell;
	readonly unit: Unit;
	readonly figure: Extract<CellFigure, { kind: 'open' }>;
}

export interface TableOfFigures {
	readonly sheet: Sheet;
	readonly rows: readonly PlaceRow[];
	readonly columns: readonly FigureColumn[];
	readonly register: BoundarySet;
	readonly source: string;
	/** Where the table stands in the document: `table 1`. */
	readonly locator: string;
}

type Read = CellDecision | { readonly kind: 'open' };

/**
 * The rows of `observation` that a table gives, row by row as the document has them. A cell without data
 * gives none. Cells that cannot be read with certainty and are not decided yet are in `open`.
 */
export function observationRows(
	{ sheet, rows, columns, register, source, locator }: TableOfFigures,
	decisions: ReadonlyMap<string, CellDecision>
): { figures: NewFigure[]; open: OpenCell[]; withoutData: number } {
	const open = new Map<string, OpenCell>();
	function read(row: number, column: number, unit: Unit, fraction: boolean): Read {
		const address = cellAddress(row, column);
		const cell = cellAt(sheet, row, column);
		const figure = cellFigure(cell, unit, fraction);
		if (figure.kind === 'number') return { kind: 'value', value: figure.value };
		if (figure.kind === 'no_data') return figure;
		const decided = decisions.get(address);
		if (decided) return decided;
		open.set(address, { address, cell, unit, figure });
		return { kind: 'open' };
	}
	const count = (row: number, column: number | null) => {
		if (column === null) return '';
		const figure = read(row, column, 'household', false);
		return figure.kind === 'value' ? String(figure.value) : '';
	};
	let withoutData = 0;
	const figures = rows.flatMap(({ row, place, label }) =>
		columns.flatMap((column): NewFigure[] => {
			const { indicator, kind, period } = column;
			const figure = read(row, column.column, indicator.unit, column.fraction);
			if (figure.kind === 'no_data') withoutData += 1;
			if (figure.kind === 'no_data' || figure.kind === 'open') return [];
			const { shown } = cellAt(sheet, row, column.column);
			const unread = figure.kind === 'as_printed';
			return [
				{
					address: cellAddress(row, column.column),
					cells: {
						boundary_set: register,
						place_code: place.code,
						indicator_id: indicator.id,
						period,
						kind,
						value: unread ? '' : String(figure.value),
						numerator: count(row, column.numerator),
						denominator: count(row, column.denominator),
						as_printed: shown,
						source_id: source,
						locator: `${locator}; row ${label}`,
						note: unread
							? `In “${shown}”: không đọc được chắc chắn thành số nên để trống giá trị.`
							: '',
						note_en: unread
							? `Printed “${shown}”: it cannot be read as a number with certainty, so the value is empty.`
							: ''
					}
				}
			];
		})
	);
	return { figures, open: [...open.values()], withoutData };
}

/**
 * What the rows are called in a locator: the running numbers that the table prints, where every row has
 * one of its own; else their order in the table, from 1.
 */
export function rowLabels(printed: readonly string[]): string[] {
	const plain = printed.map((text) =>
		text
			.replace(/[|;]/gu, ' ')
			.replace(/[.)\s]+$/u, '')
			.trim()
	);
	const own = plain.every(Boolean) && new Set(plain).size === plain.length;
	return own ? plain : printed.map((_, i) => String(i + 1));
}
