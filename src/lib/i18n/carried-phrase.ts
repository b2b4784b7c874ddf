import type { Carriage } from '../atlas/figures';
import { formatNumber } from '../atlas/format';
import type { Language } from '../atlas/types';
import type { CarriedMessages } from './carried.vi';

/** How a figure comes from the older register: `cộng từ 2 đơn vị cũ`. */
export function carriedPhrase(
	{ how, places }: Carriage,
	texts: CarriedMessages,
	language: Language
): string {
	return texts.how[how](formatNumber(places.length, language));
}

/** What a map of the newer register shows of figures of the older one. */
export interface CarriedOnMap {
	/** How the figures come about, one for each place that has one from there. */
	readonly ways: readonly Carriage['how'][];
	/** Whether the older register has figures of this level and places of the map are without one. */
	readonly missing: boolean;
	/** Whether the rate is one of a survey, which has no counts. */
	readonly survey: boolean;
	/** Whether districts have figures that communes cannot have. */
	readonly byDistrict: boolean;
}

/**
 * What a reader has to know of a map with figures of the older register: how many there are, how they
 * come about, and why other places have none. Empty where there is nothing to say.
 */
export function carriedMapPhrase(
	{ ways, missing, survey, byDistrict }: CarriedOnMap,
	texts: CarriedMessages,
	language: Language
): string {
	const counted = (['unchanged', 'summed', 'estimated'] as const).flatMap((each) => {
		const count = ways.filter((way) => way === each).length;
		return count > 0 ? [texts.counted[each](formatNumber(count, language))] : [];
	});
	const said = [
		counted.length > 0 ? `${texts.heading}: ${counted.join('; ')}.` : '',
		missing ? texts.missing[survey ? 'survey' : 'review'] : '',
		byDistrict ? texts.districts : ''
	];
	return said.filter(Boolean).join(' ');
}
