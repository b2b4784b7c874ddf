import { formatNumber } from '$lib/atlas/format';
import { yearOf } from '$lib/atlas/period';
import { missingYears, type Timeline, type TimelinePeriod } from '$lib/atlas/timeline';
import type { Locale } from '$lib/i18n/messages';
import type { TimeMessages } from '$lib/i18n/time.vi';
import type { Explorer } from './explorer.svelte';

/** How many places of the map have a figure: `63 / 63 tỉnh có số liệu`. */
export function placesPhrase(
	{ places }: TimelinePeriod,
	explorer: Explorer,
	{ t, language }: Locale,
	texts: TimeMessages
): string {
	const all = Math.max(explorer.places.length, places);
	const count = (value: number) => formatNumber(value, language);
	return texts.withFigures(count(places), count(all), t.levelPlural[explorer.view.level]);
}

/** Years without figures, and where figures before and after cannot be compared. */
export function gapsPhrase(timeline: Timeline, texts: TimeMessages): string {
	const missing = missingYears(timeline);
	const breaks = timeline.years.flatMap(({ year, begins }) => (begins ? [year] : []));
	return [
		...(missing.length ? [texts.missing(missing.join(', '))] : []),
		...(breaks.length ? [texts.broken(breaks.join(', '))] : [])
	].join(' ');
}

/** A period with its number of places and, where there is one, its standard. */
export function periodWords(
	period: TimelinePeriod,
	timeline: Timeline,
	explorer: Explorer,
	locale: Locale,
	texts: TimeMessages
): string {
	const run = timeline.runs.find(({ periods }) => periods.includes(period));
	return [
		texts.inYear(yearOf(period.at), placesPhrase(period, explorer, locale, texts)),
		...(run?.yardstick ? [texts.yardstick[run.yardstick]] : [])
	].join(', ');
}
