import { isCount, readPrinted } from '../../src/lib/atlas/read-printed';
import type { Unit } from '../../src/lib/atlas/types';
import type { Cell } from './sheet';

/** A cell as a figure of an indicator, or why it is none. */
export type CellFigure =
	| { readonly kind: 'number'; readonly value: number }
	| { readonly kind: 'no_data' }
	| {
			readonly kind: 'open';
			readonly why: 'ambiguous' | 'not_whole' | 'percent_sign' | 'no_number';
			/** Numbers that it may be. */
			readonly readings: readonly number[];
	  };

/**
 * Reads a cell in the unit of its column. A cell that holds a number is that number; a text is read as
 * documents print figures. Where a column of percentages holds shares of one (0,3969), `fraction` says
 * that they are multiplied by a hundred.
 */
export function cellFigure(cell: Cell, unit: Unit, fraction = false): CellFigure {
	const { number, percent, shown } = cell;
	if (number === null) {
		const reading = readPrinted(shown, unit);
		switch (reading.kind) {
			case 'number':
			case 'no_data':
				return reading;
			case 'ambiguous':
				return { kind: 'open', why: 'ambiguous', readings: reading.readings };
			case 'not_whole':
			case 'percent_sign':
			case 'no_number':
				return { kind: 'open', why: reading.kind, readings: [] };
		}
	}
	if (percent && unit !== 'percent' && unit !== 'percentage_point')
		return { kind: 'open', why: 'percent_sign', readings: [] };
	if (isCount(unit) && !Number.isInteger(number))
		return { kind: 'open', why: 'not_whole', readings: [] };
	const share = fraction && !percent;
	return { kind: 'number', value: share ? Number((number * 100).toPrecision(12)) : number };
}

/**
 * Whether a column of percentages may hold shares of one: numbers without a percent sign, none above 1
 * and not all of them 0 or 1.
 */
export function mayBeShares(cells: readonly Cell[]): boolean {
	const numbers = cells.flatMap((cell) => {
		const figure = cellFigure(cell, 'percent');
		return figure.kind === 'number' ? [{ value: Math.abs(figure.value), cell }] : [];
	});
	return (
		numbers.every(({ value, cell }) => value <= 1 && !cell.percent && !cell.shown.includes('%')) &&
		numbers.some(({ value }) => value !== 0 && value !== 1)
	);
}
