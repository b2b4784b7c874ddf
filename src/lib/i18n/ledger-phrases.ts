import { formatNumber, formatPercent } from '../atlas/format';
import type { Check, Reckoning } from '../atlas/ledger/check';
import type { Unit } from '../atlas/types';
import type { LedgerMessages } from './ledger.vi';
import type { Locale } from './messages';
import { periodPhrase } from './phrases';

/** The locale of a page that also has the texts of the ledger. */
export interface LedgerLocale extends Locale {
	readonly ledger: LedgerMessages;
}

/** One decimal more than documents print, so that rounding can be seen. */
const digits = 3;
const million = 1_000_000;

function signed(value: number, text: string): string {
	if (!/[1-9]/.test(text)) return text;
	return value > 0 ? `+${text}` : `\u2212${text}`;
}

/** The noun of a count stands in the name of its indicator; what can be mistaken keeps its unit. */
function measured(
	value: number,
	unit: Unit | 'money',
	{ t, ledger, language }: LedgerLocale
): string {
	switch (unit) {
		case 'money':
			return ledger.millions(formatNumber(value / million, language));
		case 'percent':
			return formatPercent(value, language, digits);
		case 'percentage_point':
		case 'km2':
		case 'm2':
			return `${formatNumber(value, language, digits)} ${t.unit[unit]}`.replaceAll(' ', '\u00a0');
		default:
			return formatNumber(value, language, digits);
	}
}

/** The recomputed quantity: `12,752 %`, `1,852 điểm %`, `1.360`; a dash where there is none. */
export function recomputedPhrase(check: Check, unit: Unit | 'money', locale: LedgerLocale): string {
	return check.recomputed === null ? locale.ledger.none : measured(check.recomputed, unit, locale);
}

/** Stated less recomputed: percent and points in points, sums also as a share of the total. */
export function differencePhrase(check: Check, unit: Unit | 'money', locale: LedgerLocale): string {
	const { difference, stated } = check;
	if (difference === null) return locale.ledger.none;
	const inPoints = unit === 'percent' ? 'percentage_point' : unit;
	const text = signed(difference, measured(Math.abs(difference), inPoints, locale));
	if (check.rule !== 'parts_against_total' || !difference || !stated) return text;
	const share = formatPercent((100 * Math.abs(difference)) / Math.abs(stated), locale.language, 1);
	return `${text} (${share})`;
}

function reckoningPhrase(reckoning: Reckoning, locale: LedgerLocale): string {
	const { t, ledger, language } = locale;
	const show = (value: number, most = digits) => formatNumber(value, language, most);
	switch (reckoning.rule) {
		case 'counts_against_rate': {
			const { numerator, denominator } = reckoning;
			if (numerator === null || denominator === null) return '';
			return t.value.ofBase(show(numerator), show(denominator));
		}
		case 'same_base': {
			const { count, otherRate, otherCount } = reckoning;
			return `${show(count)} × ${show(otherRate)} / ${show(otherCount)}`;
		}
		case 'parts_against_total':
			return reckoning.blank
				? ledger.sumWithBlanks(show(reckoning.parts), show(reckoning.blank))
				: ledger.sumOf(show(reckoning.parts));
		case 'target_parts_against_whole':
			return ledger.meanOf(show(reckoning.parts));
		case 'target_against_baseline':
			return reckoning.baseline === null
				? ''
				: `${show(reckoning.baseline)} \u2212 ${show(reckoning.fall)}`;
		case 'yearly_against_total':
			return reckoning.years === null
				? ''
				: ledger.times(show(reckoning.yearly), show(reckoning.years));
		case 'money_against_sum':
			return reckoning.parts
				.map(({ amount }) => (amount === null ? '?' : show(amount / million)))
				.join(' + ');
		case 'dates_in_order':
			return ledger.fromTo(
				periodPhrase(reckoning.from, locale),
				periodPhrase(reckoning.to, locale)
			);
		case 'implausible':
			return ledger.density(
				show(reckoning.people),
				show(reckoning.areaKm2, 2),
				show(reckoning.people / reckoning.areaKm2, 2)
			);
	}
}

/** What a figure was reckoned from, or why it could not be. */
export function howPhrase(check: Check, locale: LedgerLocale): string {
	return [reckoningPhrase(check.reckoning, locale), check.lack && locale.ledger.lack[check.lack]]
		.filter(Boolean)
		.join(' · ');
}
