/**
 * Values from a limit up to, but without, another: as a class takes them. Null is no limit; at least one
 * is there.
 */
export interface ValueRange {
	readonly from: number | null;
	readonly to: number | null;
}

/** Whether a value lies in a range. */
export function inRange(value: number, { from, to }: ValueRange): boolean {
	return (from === null || value >= from) && (to === null || value < to);
}

/** The range of a class, or null where one class takes every value. */
export function classRange(index: number, breaks: readonly number[]): ValueRange | null {
	const from = breaks[index - 1] ?? null;
	const to = breaks[index] ?? null;
	return from === null && to === null ? null : { from, to };
}

/** A range as an address has it: `30-50`, `50-` from 50, `-2.5` under 2.5; a minus may stand before either. */
export function writeRange({ from, to }: ValueRange): string {
	return `${from ?? ''}-${to ?? ''}`;
}

/** Reads a range of an address; undefined where it is none, or empty. */
export function readRange(text: string): ValueRange | undefined {
	const [, from = '', to = ''] = /^(-?\d+(?:\.\d+)?)?-(-?\d+(?:\.\d+)?)?$/.exec(text) ?? [];
	const range = { from: from ? Number(from) : null, to: to ? Number(to) : null };
	if (range.from === null && range.to === null) return undefined;
	return range.from !== null && range.to !== null && range.from >= range.to ? undefined : range;
}
