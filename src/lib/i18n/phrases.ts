import { textIn } from '../atlas/citation';
import { formatMeasure, formatNumber, formatPercent, formatDate } from '../atlas/format';
import type { Figure } from '../atlas/figures';
import { parseLocator } from '../atlas/locator';
import type { Reconciliation } from '../atlas/reconcile';
import { shownUnit } from '../atlas/shown-unit';
import type {
	Contradiction,
	Indicator,
	Language,
	Observation,
	Programme,
	ShownKind,
	Unit,
	ViewKind
} from '../atlas/types';
import type { Validity } from '../atlas/validity-span';
import type { ValueRange } from '../atlas/value-range';
import type { Locale } from './messages';

/** What a map is limited to: values, numbers of households, lists. */
interface Limits {
	readonly only: ValueRange | null;
	readonly counted: ValueRange | null;
	readonly has: readonly Programme[];
}

/** Phrases that are put together from figures and messages: one way to say each thing. */

/** A value with the noun of its unit: `12.680 hộ`, `39,69 %`, `5,1 điểm %`. */
export function valuePhrase(value: number, unit: Unit, { t, language }: Locale): string {
	return [formatMeasure(value, unit, language), t.unit[unit]].filter(Boolean).join('\u00a0');
}

/** The value of a figure on the map; a gap is said as a distance to the target. */
export function figurePhrase(
	value: number | null,
	indicator: Indicator,
	kind: ShownKind,
	locale: Locale
): string {
	const { t, language } = locale;
	if (value === null) return t.value.noData;
	if (kind === 'difference')
		return `${signedNumber(value, language)}\u00a0${t.unit[shownUnit(indicator.unit, kind)]}`;
	if (kind !== 'gap') return valuePhrase(value, indicator.unit, locale);
	const points = formatNumber(Math.abs(value), language);
	return value > 0 ? t.value.aboveTarget(points) : t.value.belowTarget(points);
}

/**
 * Words for a figure with how it came about where it is neither printed nor carried: `39,69 % (tính lại)`.
 */
export function basisPhrase(words: string, figure: Figure, kind: ViewKind, locale: Locale): string {
	const { basis, value, from } = figure;
	if (basis === 'printed' || basis === 'carried' || value === null) return words;
	const { t } = locale;
	const reached = from.findLast((each) => each.kind === 'observed');
	if (kind === 'gap' && reached)
		return t.value.comparedAt(words, periodPhrase(reached.period, locale));
	return `${words} (${basis === 'recomputed' ? t.value.recomputed : t.value.derived})`;
}

/** An amount of money in millions: `282.683 triệu đồng`. */
export function moneyPhrase(dong: number, { t, language }: Locale): string {
	return t.value.millionDong(formatNumber(dong / 1e6, language, 0));
}

/** What a view is about: `Tỷ lệ hộ nghèo, chỉ tiêu, 2023`. */
export function titlePhrase(
	indicator: Indicator | undefined,
	{ kind, at }: { readonly kind: ViewKind; readonly at: string },
	{ t, language }: Locale
): string {
	return [
		indicator ? textIn(indicator.name, language) : '',
		kind === 'observed' ? '' : t.kind[kind].toLocaleLowerCase(language),
		at
	]
		.filter(Boolean)
		.join(', ');
}

function signedNumber(value: number, language: Language): string {
	const sign = value < 0 ? '−' : value > 0 ? '+' : '';
	return sign + formatNumber(Math.abs(value), language);
}

/** A value as a table shows it: a gap or a difference as signed points, everything else as it is. */
export function cellPhrase(
	value: number | null,
	indicator: Indicator,
	kind: ShownKind,
	locale: Locale
): string {
	return value !== null && (kind === 'gap' || kind === 'difference')
		? signedNumber(value, locale.language)
		: figurePhrase(value, indicator, kind, locale);
}

/** `ngày 31/12/2022` or `năm 2023`. */
export function periodPhrase(period: string, { t }: Locale): string {
	return period.length === 4 ? t.value.inYear(period) : t.value.atPeriod(formatDate(period));
}

/** A locator in words: `biểu 1, dòng 7`; several places are joined by a semicolon. */
export function locatorPhrase(locator: string, { t }: Locale): string {
	return parseLocator(locator)
		.map((path) => path.map(([step, value]) => t.locatorStep[step](value)).join(', '))
		.join('; ');
}

/** The counts of a rate and whether they agree with it, or null where it has none. */
export function checkPhrase(
	observation: Observation,
	{ recomputed, verdict }: Reconciliation,
	{ t, language }: Locale
): string | null {
	const { numerator, denominator } = observation;
	if (numerator === null || denominator === null || recomputed === null) return null;
	const counts = t.value.ofBase(
		formatNumber(numerator, language),
		formatNumber(denominator, language)
	);
	return `${counts} · ${t.value.check(formatPercent(recomputed, language), t.verdict[verdict])}`;
}

/**
 * What the ledger says against a figure beyond its own counts: what follows from the source's other
 * figures, and the verdict. Null where nothing stands against it.
 */
export function contradictionPhrase(
	contradiction: Contradiction | null,
	show: (recomputed: number) => string,
	{ t }: Locale
): string | null {
	if (!contradiction || contradiction.rule === 'counts_against_rate') return null;
	const { recomputed } = contradiction;
	const verdict = t.verdict.contradicts;
	return recomputed === null ? verdict : t.value.check(show(recomputed), verdict);
}

/** When a designation holds: `2017–2020`, `từ 2013`, or that it is not written. */
export function validityPhrase({ validFrom, validTo }: Validity, { t }: Locale): string {
	const from = validFrom.slice(0, 4);
	const to = validTo.slice(0, 4);
	if (from && to) return from === to ? from : t.panel.validity(from, to);
	return from ? t.panel.validFrom(from) : t.panel.validityUnknown;
}

/** A programme with the years in which its list holds, where these are written: `Huyện nghèo 2013–2025`. */
export function datedProgramme(programme: Programme, validity: Validity, locale: Locale): string {
	const name = locale.t.programme[programme];
	return validity.validFrom ? `${name} ${validityPhrase(validity, locale)}` : name;
}

/** What of an address could not be shown, and what is shown instead; empty where all could. */
export function correctionsPhrase(
	corrections: readonly { readonly name: string; readonly asked: string; readonly shown: string }[],
	{ t }: Locale
): string {
	const list = corrections.map(({ name, asked, shown }) => t.status.correction(name, asked, shown));
	return list.length ? `${t.status.corrected} ${list.join('; ')}.` : '';
}

/** How much of the database has arrived, while it is loading. */
export function loadingPhrase(
	{ loaded, total }: { readonly loaded: number; readonly total: number },
	{ t, language }: Locale
): string {
	const megabytes = (value: number) => formatNumber(value, language, 1);
	return t.status.loadingDatabase(megabytes(loaded), total ? megabytes(total) : '');
}

/** One class of a legend, in the format of the unit. */
export function classPhrase(
	index: number,
	breaks: readonly number[],
	unit: Unit,
	locale: Locale
): string {
	return rangePhrase({ from: breaks[index - 1] ?? null, to: breaks[index] ?? null }, unit, locale);
}

/** What a view is limited to, in the unit that its map shows; empty where it is not. */
export function limitsPhrase({ only, counted, has }: Limits, unit: Unit, locale: Locale): string {
	const { t } = locale;
	return [
		...has.map((programme) => t.programme[programme]),
		...(only ? [rangePhrase(only, unit, locale)] : []),
		...(counted ? [`${rangePhrase(counted, 'household', locale)} ${t.unit.household}`] : [])
	].join(' · ');
}

/** Values from a limit to under another, in the format of the unit: `dưới 6 %`, `30 – 50 %`, `từ 50 %`. */
export function rangePhrase({ from, to }: ValueRange, unit: Unit, { t, language }: Locale): string {
	// Counts are whole: a limit between two of them is shown without a fraction.
	const digits = unit === 'percent' || unit === 'percentage_point' ? 2 : 0;
	const number = (limit: number) => formatNumber(limit, language, digits);
	const show = (limit: number) =>
		unit === 'percent' ? formatPercent(limit, language) : number(limit);
	if (from === null) return to === null ? t.legend.all : t.legend.below(show(to));
	return to === null ? t.legend.above(show(from)) : t.legend.between(number(from), show(to));
}
