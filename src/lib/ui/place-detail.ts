import { classPhrase } from '$lib/i18n/phrases';
import type { MapToolsMessages } from '$lib/i18n/map-tools.vi';
import type { Locale } from '$lib/i18n/messages';
import type { PlaceCode } from '$lib/atlas/types';
import type { Explorer } from './explorer.svelte';

/**
 * What the map shows of a place besides its value, in words: the limits of its class, and its
 * designations as far as they are loaded. Empty where it shows nothing more.
 */
export function placeDetail(
	{ answers, kit, scene, unit, view }: Explorer,
	code: PlaceCode,
	locale: Locale,
	texts: MapToolsMessages
): string {
	const index = scene.classOf.get(code);
	const limits = (of: number) =>
		scene.pair && kit
			? (kit.cellNames(scene.pair, kit.texts)[of] ?? '')
			: classPhrase(of, scene.breaks, unit, locale);
	const band = index !== undefined ? [texts.band(limits(index))] : [];
	const programmes = answers
		.designationsFor(view)
		.filter(({ place }) => place === code)
		.map(({ programme }) => locale.t.programme[programme]);
	return [...band, ...new Set(programmes)].join(' · ');
}
