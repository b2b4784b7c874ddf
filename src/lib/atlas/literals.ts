import type { IndicatorId, Period, PlaceCode } from './types';

/**
 * How codes, ids and periods are written, and literals of our own code as such. It stands apart from the
 * schemas of `parse.ts`, whose library the first view can do without.
 */
export const patterns = {
	placeCode: /^(vn|region_[a-z_]+|\d{2}|\d{3}|\d{5})$/,
	indicatorId: /^[A-Za-z0-9_]+$/,
	sourceId: /^[a-z0-9-]+$/,
	period: /^\d{4}(-\d{2}-\d{2})?$/
} as const;

/** Whether something is written as a place code is. */
export function isPlaceCode(value: unknown): value is PlaceCode {
	return typeof value === 'string' && patterns.placeCode.test(value);
}

function written<Word>(text: string, pattern: RegExp): Word {
	if (!pattern.test(text)) throw new Error(`“${text}” is not written like ${pattern.source}`);
	return text as Word;
}

/** A literal of our own code as a place code; throws where it could not be one. */
export function placeCode(text: string): PlaceCode {
	return written(text, patterns.placeCode);
}

/** A literal of our own code as an indicator id; throws where it could not be one. */
export function indicatorId(text: string): IndicatorId {
	return written(text, patterns.indicatorId);
}

/** A literal of our own code as a period; throws where it could not be one. */
export function period(text: string): Period {
	return written(text, patterns.period);
}
