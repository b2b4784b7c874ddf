import { textIn } from '$lib/atlas/citation';
import { sideOfSquare, stepsOf, type BivariateClasses } from '$lib/atlas/bivariate';
import { countedHouseholds, type CountedHouseholds } from '$lib/atlas/counted-households';
import type { Figure } from '$lib/atlas/figures';
import { formatNumber } from '$lib/atlas/format';
import { householdsCountedBy } from '$lib/atlas/rate-households';
import type { Language, Observation, PlaceCode } from '$lib/atlas/types';
import { labelPoint } from '$lib/geo/label-point';
import type { LegendMessages } from '$lib/i18n/legend.vi';
import type { MapScene } from '$lib/map/scene';
import { withHouseholds } from '$lib/map/household-scene';
import { hasHouseholds, type View } from '$lib/view/view';
import type { Explorer } from './explorer.svelte';

type Households = ReadonlyMap<PlaceCode, CountedHouseholds>;

/** How the households of a view are drawn: small maps by year and differences have no room for them. */
function pictureOf({ households, view, compare, how }: View): View['households'] {
	return view === 'years' || (compare !== null && how === 'difference') ? 'none' : households;
}

/** Households behind the figures of a view that asks for them, or null where it does not. */
export function householdsOf(
	view: View,
	figures: ReadonlyMap<PlaceCode, Figure>,
	observations: readonly Observation[]
): Households | null {
	return pictureOf(view) === 'none' ? null : countedHouseholds(view, figures, observations);
}

/** Whether the documents count households for any place of a map, so that they can be shown. */
export function offersHouseholds({ view, figures, observations, places }: Explorer): boolean {
	if (!hasHouseholds(view) || view.view === 'years') return false;
	const found = countedHouseholds(view, figures, observations ?? []);
	return places.some(({ code }) => found.has(code));
}

/** The scene of a view with its households, which are those of {@link householdsOf}. */
export function sceneWithHouseholds(explorer: Explorer, scene: MapScene, view: View): MapScene {
	const picture = pictureOf(view);
	const { households } = explorer;
	if (picture === 'none' || !households) return scene;
	const outlines = new Map(
		explorer.scope?.places.features.map(({ properties, geometry }) => [properties.code, geometry])
	);
	const listed = new Map(explorer.placeList.of(view).map(({ code, at }) => [code, at]));
	return withHouseholds(scene, {
		places: explorer.places.map(({ code }) => code),
		households,
		picture,
		counted: view.counted,
		middleOf: (code) => {
			const outline = outlines.get(code);
			return outline ? labelPoint(outline) : (listed.get(code) ?? undefined);
		}
	});
}

/**
 * A number of households in words: `5.033 hộ`, with how it came about where it is not printed, or in short
 * for a cell of a table.
 */
export function householdPhrase(
	households: CountedHouseholds | undefined,
	texts: LegendMessages,
	language: Language,
	isCell = false
): string {
	if (!households) return texts.noHouseholds;
	const count = formatNumber(households.count, language, 0);
	if (isCell) return texts.householdCell(count);
	const words = texts.householdCount(count);
	return households.basis === 'summed' ? `${words} (${texts.summed})` : words;
}

/** Names of the cells of a square, 0–8: `tỷ lệ cao, ít hộ`; empty where ties leave no such cell. */
export function cellNames(
	{ rateBreaks, countBreaks }: BivariateClasses,
	texts: LegendMessages
): string[] {
	const names = Array.from({ length: sideOfSquare ** 2 }, () => '');
	for (const rate of stepsOf(rateBreaks))
		for (const count of stepsOf(countBreaks))
			names[sideOfSquare * rate + count] = texts.cell(
				rateBreaks.length ? (texts.rateSteps[rate] ?? '') : texts.oneRate,
				countBreaks.length ? (texts.countSteps[count] ?? '') : texts.oneCount
			);
	return names;
}

/** The name of what the circles and one side of the square stand for, as far as it is known. */
export function householdsName({ kit, vocabulary, view }: Explorer): string {
	const counted = householdsCountedBy(view.by);
	const indicator = vocabulary.indicators.find(({ id }) => id === counted);
	return indicator && kit ? textIn(indicator.name, kit.language) : (kit?.texts.households ?? '');
}
