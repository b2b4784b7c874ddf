import { formatMeasure } from '../atlas/format';
import { shownUnit } from '../atlas/shown-unit';
import { cellPhrase } from './phrases';
import type { Change, SentenceQuestion } from './sentence-question';

/** A unit of differences with its number: percentage points by their full name. */
function withUnit(
	number: string,
	{ indicator, kind, locale, texts }: Omit<SentenceQuestion, 'change'>
): string {
	const unit = shownUnit(indicator.unit, kind);
	const name = unit === 'percentage_point' ? texts.sentence.points : locale.t.unit[unit];
	return name ? `${number}\u00a0${name}` : number;
}

/** A difference in a sentence, with its sign: `−16,2 điểm %`. */
export function signedWords(value: number, question: SentenceQuestion): string {
	const { indicator, kind, locale } = question;
	return withUnit(cellPhrase(value, indicator, kind, locale), question);
}

/** By how much something rose or fell, without a sign. */
function amount(value: number, question: SentenceQuestion): string {
	const { indicator, kind, locale } = question;
	const unit = shownUnit(indicator.unit, kind);
	return withUnit(formatMeasure(Math.abs(value), unit, locale.language), question);
}

function leadOf({ from, to }: Change, { texts }: SentenceQuestion): string {
	return texts.sentence.change.lead(from, to);
}

/** What is said of the difference of one place: `Từ 2010 đến 2013, … giảm 5,2 điểm %`. */
export function differenceStatement(
	value: number,
	name: string,
	place: string,
	question: SentenceQuestion
): string {
	const { change, title, texts } = question;
	const { difference, change: words } = texts.sentence;
	if (!change) return difference.one(difference.lead(title), place, signedWords(value, question));
	const [lead, changing] = [leadOf(change, question), words.name[change.kind](name)];
	if (value === 0) return words.oneStayed(lead, changing, place);
	const say = value > 0 ? words.oneRose : words.oneFell;
	return say(lead, changing, place, amount(value, question));
}

/**
 * What is said of the changes of several places: where it rose or fell most and least, since the highest of
 * several falls is the smallest. `whereIs` names the places of a value, with it where wanted.
 */
export function changesStatement(
	change: Change,
	[least, most]: readonly [least: number, most: number],
	name: string,
	among: string,
	whereIs: (value: number, withValue: boolean) => string,
	question: SentenceQuestion
): string {
	const words = question.texts.sentence.change;
	const [lead, changing] = [leadOf(change, question), words.name[change.kind](name)];
	if (least === most) {
		const by = amount(most, question);
		const said = most > 0 ? words.allRose(by) : most < 0 ? words.allFell(by) : words.allStayed;
		return words.alike(lead, among, changing, said);
	}
	const first =
		most > 0 ? words.roseMost(whereIs(most, true)) : words.fellMost(whereIs(least, true));
	const other = most > 0 ? least : most;
	const say = most > 0 ? (least > 0 ? words.roseLeast : words.fellMost) : words.fellLeast;
	const second = other === 0 ? words.stayed(whereIs(0, false)) : say(whereIs(other, true));
	return words.both(lead, among, changing, first, second);
}
