import { classPhrase } from '$lib/i18n/phrases';
import type { MapToolsMessages } from '$lib/i18n/map-tools.vi';
import type { Locale } from '$lib/i18n/messages';
import type { PlaceCode, Unit } from '$lib/atlas/types';
import type { Explorer } from './explorer.svelte';

/**
 * What the map shows of a place besides its value, in words: the limits of its class, and its
 * designations as far as they are loaded. Empty where it shows nothing more.
 */
export function placeDetail(
	{ answers, indicator, kit, scene, view }: Explorer,
	code: PlaceCode,
	locale: Locale,
	texts: MapToolsMessages
): string {
	const index = scene.classOf.get(code);
	const unit = view.kind === 'gap' ? 'percentage_point' : indicator?.unit;
	const limits = (of: number, unit: Unit) =>
		scene.pair && kit
			? (kit.cellNames(scene.pair, kit.texts)[of] ?? '')
			: classPhrase(of, scene.breaks, unit, locale);
	const band = index !== undefined && unit ? [texts.band(limits(index, unit))] : [];
	const programmes = answers
		.designationsFor(view)
		.filter(({ place }) => place === code)
		.map(({ programme }) => locale.t.programme[programme]);
	return [...band, ...new Set(programmes)].join(' · ');
}
