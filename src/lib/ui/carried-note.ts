import { coveredWithin } from '$lib/atlas/coverage';
import type { FirstView } from '$lib/atlas/first-view';
import { formatNumber } from '$lib/atlas/format';
import type { MapLevel } from '$lib/atlas/types';
import type { CarriedMessages } from '$lib/i18n/carried.vi';
import type { Locale } from '$lib/i18n/messages';
import type { Explorer } from './explorer.svelte';

/**
 * What a reader of the newer register has to know of figures of the older one: how many places of the map
 * have them and how they come about, and why others have none. Empty where there is nothing to say.
 */
export function carriedNote(
	explorer: Explorer,
	texts: CarriedMessages,
	{ coverage }: Pick<FirstView, 'coverage'>,
	{ language }: Locale
): string {
	const { view, places, figures, scene, indicator } = explorer;
	if (view.bounds !== '2025') return '';
	const old = coverage.filter((each) => each.boundarySet === '2024');
	const known = (level: MapLevel) => coveredWithin(old, { ...view, level, in: 'vn' }) > 0;
	const ways = places.map(({ code }) => figures.get(code)?.carried?.how);
	const counted = (['unchanged', 'summed', 'estimated'] as const).flatMap((each) => {
		const count = ways.filter((way) => way === each).length;
		return count > 0 ? [texts.counted[each](formatNumber(count, language))] : [];
	});
	const said = [
		counted.length > 0 ? `${texts.heading} ${counted.join('; ')}.` : '',
		known(view.level) && scene.noData > 0
			? texts.missing[indicator?.series === 'survey' ? 'survey' : 'review']
			: '',
		view.level === 'commune' && known('district') ? texts.districts : ''
	];
	return said.filter(Boolean).join(' ');
}
