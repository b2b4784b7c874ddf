import { isContradicted, type Carriage, type Figure } from '../atlas/figures';
import { formatNumber } from '../atlas/format';
import type { Indicator, Language } from '../atlas/types';
import type { CarriedMessages } from './carried.vi';
import type { Locale } from './messages';
import { basisPhrase, figurePhrase } from './phrases';

/** How a figure comes from the older register: `cộng từ 2 đơn vị cũ`. */
export function carriedPhrase(
	{ how, places }: Carriage,
	texts: CarriedMessages,
	language: Language
): string {
	return texts.how[how](formatNumber(places.length, language));
}

/** An observed figure on a map with all that is to be said of it; without a figure, that there is no data. */
export function mappedPhrase(
	figure: Figure | undefined,
	indicator: Indicator,
	texts: CarriedMessages,
	locale: Locale
): string {
	if (!figure) return locale.t.value.noData;
	const bare = figurePhrase(figure.value, indicator, 'observed', locale);
	return qualifiedPhrase(bare, figure, texts, locale);
}

/**
 * Words for an observed figure with how it came about where it is not printed, and what speaks against it:
 * `39,69 % (tính lại) ⚠ mâu thuẫn`.
 */
export function qualifiedPhrase(
	bare: string,
	figure: Figure,
	texts: CarriedMessages,
	locale: Locale
): string {
	const from = figure.carried && carriedPhrase(figure.carried, texts, locale.language);
	const words = basisPhrase(from ? `${bare} (${from})` : bare, figure, 'observed', locale);
	return isContradicted(figure) ? `${words} ⚠ ${locale.t.verdict.contradicts}` : words;
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
