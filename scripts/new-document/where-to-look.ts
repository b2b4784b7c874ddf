import type { FigureColumn } from './observation-rows';
import type { PlaceScope } from './ask-places';
import { yearOf } from '../../src/lib/atlas/period';

/** Addresses of the site that show a new document: the map of its first rate, and the page of its place. */
export function whereToLook(
	{ register, level, parent }: PlaceScope,
	columns: readonly FigureColumn[]
): { readonly map: string; readonly place: string } {
	const rate = columns.find(
		({ indicator, kind }) => indicator.unit === 'percent' && kind !== 'planned'
	);
	const map = rate
		? `/?${new URLSearchParams({
				bounds: register,
				level,
				in: parent.code,
				by: rate.indicator.id,
				at: yearOf(rate.period),
				kind: rate.kind
			}).toString()}`
		: '';
	return { map, place: parent.code === 'vn' ? '/' : `/place/${register}/${parent.code}/` };
}
