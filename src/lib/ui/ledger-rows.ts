import { textIn } from '$lib/atlas/citation';
import { colourable } from '$lib/atlas/first-view';
import type { LongList } from '$lib/atlas/ledger/by-source';
import type { Check } from '$lib/atlas/ledger/check';
import type { LedgerRule } from '$lib/atlas/types';
import type { CheckedPlace, LedgerFile } from '$lib/atlas/ledger/ledger-file';
import { period, placeCode } from '$lib/atlas/literals';
import { yearOf } from '$lib/atlas/period';
import { placeName } from '$lib/atlas/place-name';
import type { Verdict } from '$lib/atlas/reconcile';
import type { Indicator } from '$lib/atlas/types';
import {
	differencePhrase,
	howPhrase,
	recomputedPhrase,
	type LedgerLocale
} from '$lib/i18n/ledger-phrases';
import type { Locale } from '$lib/i18n/messages';
import { locatorPhrase, periodPhrase } from '$lib/i18n/phrases';
import { nothingCompared, plainLegend } from '$lib/view/view';
import { homeAddress, viewAddress } from './address';

/** A check as a table shows it, in the reader's language. */
export interface LedgerRow {
	readonly key: string;
	readonly place: string;
	/** Address of the map that shows the figure, or the place where the map cannot be coloured by it. */
	readonly map: string;
	/** Name of the indicator or stream. */
	readonly figure: string;
	/** Kind and period: `chỉ tiêu, năm 2023`. */
	readonly when: string;
	readonly rule: LedgerRule;
	readonly how: string;
	readonly printed: string;
	readonly recomputed: string;
	readonly difference: string;
	readonly verdict: Verdict;
	readonly where: string;
}

function mapAddress(
	{ subject }: Check,
	place: CheckedPlace | undefined,
	indicator: Indicator | undefined,
	{ language }: Locale
): string {
	if (!place || place.level === 'country' || place.level === 'region')
		return homeAddress(language, '');
	const { boundarySet: bounds, level, code } = place;
	const within = placeCode(place.parent || 'vn');
	const { kind } = subject;
	if (!indicator || !colourable(indicator) || (kind !== 'observed' && kind !== 'target')) {
		const query = new URLSearchParams({ bounds, level, in: within, place: code });
		return homeAddress(language, `?${query.toString()}`);
	}
	return viewAddress(language, {
		bounds,
		level,
		in: within,
		by: indicator.id,
		at: period(yearOf(subject.period)),
		kind,
		mark: [],
		...plainLegend,
		...nothingCompared,
		view: 'map',
		place: code
	});
}

/** Puts the checks of a ledger in words. */
export function ledgerRows(
	file: LedgerFile,
	checks: readonly Check[],
	locale: LedgerLocale
): LedgerRow[] {
	const { t, language } = locale;
	const places = new Map(file.places.map((each) => [`${each.boundarySet} ${each.code}`, each]));
	const indicators = new Map<string, Indicator>(file.indicators.map((each) => [each.id, each]));
	return checks.map((check) => {
		const { subject } = check;
		const place = places.get(`${subject.boundarySet} ${subject.place}`);
		const indicator = indicators.get(subject.of);
		const unit = subject.kind === 'money' ? 'money' : (indicator?.unit ?? 'flag');
		const time = periodPhrase(subject.period, locale);
		return {
			key: [
				check.rule,
				subject.boundarySet,
				subject.place,
				subject.of,
				subject.period,
				subject.kind
			]
				.concat(check.source, check.inputs)
				.join(' '),
			place: place ? placeName(place.name, language) : subject.place,
			map: mapAddress(check, place, indicator, locale),
			figure: indicator ? textIn(indicator.name, language) : (t.stream[subject.of] ?? subject.of),
			when: subject.kind === 'money' ? time : `${t.observationKind[subject.kind]}, ${time}`,
			rule: check.rule,
			how: howPhrase(check, locale),
			printed: check.printed,
			recomputed: recomputedPhrase(check, unit, locale),
			difference: differencePhrase(check, unit, locale),
			verdict: check.verdict,
			where: locatorPhrase(check.locator, locale)
		};
	});
}

/** What a long list is about: its rule and its indicator. */
export function longListName(
	file: LedgerFile,
	[first]: LongList,
	{ ledger, language }: LedgerLocale
): string {
	const indicator = file.indicators.find((each) => each.id === first.subject.of);
	const rule = ledger.rule[first.rule];
	return indicator ? `${rule} (${textIn(indicator.name, language)})` : rule;
}

/** Id of a long list in the page, for links. */
export function longListId([first]: LongList): string {
	return ['list', first.source, first.rule, first.subject.of].join('-');
}
