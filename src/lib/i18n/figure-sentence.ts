import { shortCitation, textIn } from '../atlas/citation';
import { isContradicted, type Figure } from '../atlas/figures';
import { formatDate, formatNumber, formatPercent } from '../atlas/format';
import { yearOf } from '../atlas/period';
import { splitName, placeName } from '../atlas/place-name';
import type { Indicator, Language, MapLevel } from '../atlas/types';
import { changesStatement, differenceStatement, signedWords } from './change-sentence';
import { basisPhrase, figurePhrase } from './phrases';
import type { SentenceQuestion } from './sentence-question';
import type { TakeMessages } from './take.vi';

/** A name in a sentence: `huyện Kông Chro`, `Kông Chro District`; the country by its own word. */
export function nameInSentence(name: string, language: Language, texts: TakeMessages): string {
	if (name === 'vn') return texts.sentence.country;
	if (language === 'en') return placeName(name, language);
	const { type, bare } = splitName(name);
	return type ? `${type[0].toLocaleLowerCase('vi')} ${bare}` : name;
}

/** The indicator in a sentence: `tỷ lệ hộ nghèo`; a name that is no measure by itself in quotes. */
export function indicatorInSentence(
	{ name }: Indicator,
	language: Language,
	texts: TakeMessages
): string {
	const words = textIn(name, language);
	const measure = language === 'vi' ? /^(Tỷ lệ|Mức|Số|Tổng số) /u : /\brate\b|^(Fall|Share) /iu;
	if (!measure.test(words)) return texts.sentence.named(words);
	const lower = words.charAt(0).toLocaleLowerCase(language) + words.slice(1);
	return language === 'vi' ? lower : `the ${lower}`;
}

/** When a figure holds: `Cuối năm 2022` for a last day of a year. */
export function whenPhrase(period: string, { sentence }: TakeMessages): string {
	const year = yearOf(period);
	if (period === year) return sentence.inYear(year);
	if (period.endsWith('-12-31')) return sentence.endOf(year);
	return period.endsWith('-01-01') ? sentence.startOf(year) : sentence.on(formatDate(period));
}

/** Who says so: the series, and the documents of a figure. */
function sourceSentence(figures: readonly Figure[], question: SentenceQuestion): string {
	const { indicator, kind, sources, locale, texts } = question;
	const { sentence } = texts;
	const ids = new Set(figures.flatMap(({ from }) => from.map(({ source }) => source)));
	const own = sources.filter(({ id }) => ids.has(id));
	if (own.length === 0) return '';
	const series = kind === 'target' ? sentence.promised : sentence.series[indicator.series];
	const names = own.map((source) => shortCitation(source, locale.language));
	return names.length > 3
		? sentence.sources(series, formatNumber(names.length, locale.language))
		: sentence.source(series, names.join('; '));
}

function doubt(figure: Figure, { sentence }: TakeMessages): string {
	if (!isContradicted(figure)) return '';
	const [printed] = figure.from;
	return figure.basis === 'recomputed' && printed
		? sentence.printed(printed.asPrinted)
		: sentence.contradicted;
}

/** What is said of one figure, without its source. */
function statement(
	figure: Figure,
	value: number,
	place: string,
	question: SentenceQuestion
): string {
	const { indicator, kind, locale, texts } = question;
	const { language } = locale;
	const { sentence } = texts;
	const name = indicatorInSentence(indicator, language, texts);
	const [printed] = figure.from;
	const when = whenPhrase(printed?.period ?? question.at, texts);
	if (kind === 'difference') return differenceStatement(value, name, place, question);
	const words = basisPhrase(figurePhrase(value, indicator, kind, locale), figure, kind, locale);
	if (kind === 'gap') return sentence.gap(name, place, words);
	if (kind === 'target') return sentence.target(name, place, when, words);
	const base = textIn(indicator.base, language);
	const poor = Object.entries(sentence.poor).find(([id]) => id === indicator.id)?.[1];
	const only = figure.from.length === 1 ? printed : undefined;
	if (poor && only && only.numerator !== null) {
		const rate = formatPercent(value, language);
		const of =
			only.denominator === null
				? sentence.ofAll(base)
				: sentence.ofTotal(formatNumber(only.denominator, language));
		const count = formatNumber(only.numerator, language);
		return sentence.households(when, place, count, poor, `${rate} ${of}`);
	}
	const of = base && indicator.unit === 'percent' ? ` (${sentence.base(base)})` : '';
	return sentence.value(when, name, place, `${words}${of}`);
}

/**
 * One or two sentences about a place, made of its figure alone: when, how many, how much of what, what
 * speaks against it, and who says so. `name` is that of the register, or `vn`; `carried` says how a figure
 * comes from former places.
 */
export function placeSentence(
	name: string,
	figure: Figure | undefined,
	question: SentenceQuestion,
	carried = ''
): string {
	const { language } = question.locale;
	const place = nameInSentence(name, language, question.texts);
	if (!figure || figure.value === null) {
		const about = indicatorInSentence(question.indicator, language, question.texts);
		return question.texts.sentence.noData(about, place, question.at);
	}
	const said = statement(figure, figure.value, place, question);
	return [
		`${carried ? `${said} (${carried})` : said}.`,
		doubt(figure, question.texts),
		sourceSentence([figure], question)
	]
		.filter(Boolean)
		.join(' ');
}

/** Names of the places with a value: up to two, and how many more. */
function namesOf(names: readonly string[], { texts, locale }: SentenceQuestion): string {
	const { and, others } = texts.sentence;
	const [first = '', second, ...more] = names;
	if (second === undefined) return first;
	if (more.length === 0) return `${first} ${and} ${second}`;
	return others(`${first}, ${second}`, formatNumber(more.length, locale.language));
}

/**
 * A sentence about all places of a view: of how many there are figures, where the figure is highest and
 * lowest, or where it rose and fell most. `places` are those on the map by their names in the register,
 * `scope` the place they lie in, `limits` what they are limited to in words, or empty.
 */
export function viewSentence(
	scope: string,
	places: readonly { readonly name: string; readonly figure: Figure | undefined }[],
	level: MapLevel,
	question: SentenceQuestion,
	limits = ''
): string {
	const { indicator, kind, title, at, change, locale, texts } = question;
	const { language } = locale;
	const { sentence } = texts;
	const known = places.flatMap(({ name, figure }) =>
		figure && figure.value !== null ? [{ name, figure, value: figure.value }] : []
	);
	const [only] = known;
	const where = nameInSentence(scope, language, texts);
	const about = indicatorInSentence(indicator, language, texts);
	if (!only) return sentence.noData(about, where, at);
	if (known.length === 1) return placeSentence(only.name, only.figure, question);
	const periods = new Set(known.flatMap(({ figure }) => figure.from[0]?.period ?? []));
	const [period = at] = periods;
	const count = (places: number) => formatNumber(places, language);
	const unit = sentence.units[level];
	const scoped = limits ? sentence.limited(where, limits) : where;
	const among =
		known.length === places.length
			? sentence.amongAll(count(places.length), unit, scoped)
			: sentence.among(count(known.length), count(places.length), unit, scoped);
	const wordsOf = (value: number) =>
		kind === 'difference'
			? signedWords(value, question)
			: figurePhrase(value, indicator, kind, locale);
	const whereIs = (value: number, withValue = true) => {
		const names = known
			.filter((each) => each.value === value)
			.map(({ name }) => nameInSentence(name, language, texts));
		const named = namesOf(names, question);
		return withValue ? `${named} (${wordsOf(value)})` : named;
	};
	const values = known.map(({ value }) => value);
	const [least, most] = [Math.min(...values), Math.max(...values)];
	function said(): string {
		if (change) return changesStatement(change, [least, most], about, among, whereIs, question);
		const subjects = {
			observed: about,
			target: sentence.figure,
			gap: sentence.figure,
			difference: sentence.difference.name
		};
		const leads = {
			observed: whenPhrase(periods.size === 1 ? period : yearOf(at), texts),
			target: title,
			gap: title,
			difference: sentence.difference.lead(title)
		};
		return least === most
			? sentence.alike(leads[kind], among, subjects[kind], wordsOf(most))
			: sentence.extremes(leads[kind], among, subjects[kind], whereIs(most), whereIs(least));
	}
	const source = sourceSentence(
		known.map(({ figure }) => figure),
		question
	);
	return [said(), source].filter(Boolean).join(' ');
}
