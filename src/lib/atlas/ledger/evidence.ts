import { endOf } from '../period';
import type { Allocation, BoundarySet, Indicator, Observation, PlaceCode, Source } from '../types';
import type { Check, Subject } from './check';

/** An observation and the register that its place belongs to. */
export type LedgerFigure = Observation & { readonly boundarySet: BoundarySet };

/** An amount of money and the register that its place belongs to. */
export type LedgerMoney = Allocation & { readonly boundarySet: BoundarySet };

/** A place as far as sums need it. */
export interface LedgerPlace {
	readonly boundarySet: BoundarySet;
	readonly code: PlaceCode;
	readonly level: string;
	/** Empty for the country. */
	readonly parent: PlaceCode | '';
}

/** Everything that the ledger is derived from. */
export interface Evidence {
	readonly figures: readonly LedgerFigure[];
	readonly money: readonly LedgerMoney[];
	readonly places: readonly LedgerPlace[];
	readonly indicators: readonly Indicator[];
	/** Order of the ledger. */
	readonly sources: readonly Source[];
}

/** A figure with its number: what is printed and can be relied on. */
export type Valued = LedgerFigure & { readonly value: number };

/** Whether a figure has a number. */
export function hasValue(figure: LedgerFigure): figure is Valued {
	return figure.value !== null;
}

/** The figure as the subject of a check. */
export function subjectOf(figure: LedgerFigure): Subject {
	return {
		boundarySet: figure.boundarySet,
		place: figure.place,
		of: figure.indicator,
		period: figure.period,
		kind: figure.kind
	};
}

/** The part of a check that comes from the figure it is about. */
export function about(
	figure: LedgerFigure
): Pick<Check, 'subject' | 'printed' | 'source' | 'locator'> {
	return {
		subject: subjectOf(figure),
		printed: figure.asPrinted,
		source: figure.source,
		locator: figure.locator
	};
}

/** Groups in the order in which their first members come. */
export function groupBy<Item>(
	items: readonly Item[],
	keyOf: (item: Item) => string
): Map<string, Item[]> {
	const groups = new Map<string, Item[]>();
	for (const item of items) {
		const key = keyOf(item);
		const group = groups.get(key);
		if (group) group.push(item);
		else groups.set(key, [item]);
	}
	return groups;
}

/** What one source says of one place, in the order of the rows. */
export function bySourceAndPlace(figures: readonly LedgerFigure[]): LedgerFigure[][] {
	return [...groupBy(figures, (f) => `${f.source} ${f.boundarySet} ${f.place}`).values()];
}

/** The latest observed figure with a number, up to and not on the day that `before` ends. */
export function latestBefore(
	own: readonly LedgerFigure[],
	indicator: string,
	before: string
): Valued | undefined {
	return own
		.filter(hasValue)
		.filter((f) => f.kind === 'observed' && f.indicator === indicator)
		.filter((f) => endOf(f.period) < endOf(before))
		.reduce<Valued | undefined>(
			(last, f) => (last && endOf(last.period) >= endOf(f.period) ? last : f),
			undefined
		);
}

/** Places of a register by parent and level: `2024 64 district` → its districts. */
export function childrenByParent(places: readonly LedgerPlace[]): Map<string, LedgerPlace[]> {
	return groupBy(
		places.filter((p) => p.parent !== '' && p.parent !== p.code),
		(p) => `${p.boundarySet} ${p.parent} ${p.level}`
	);
}
