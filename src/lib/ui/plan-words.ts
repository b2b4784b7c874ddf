import { textIn } from '$lib/atlas/citation';
import { formatNumber, formatPercent } from '$lib/atlas/format';
import { placeName } from '$lib/atlas/place-name';
import type { PlaceCode, Programme } from '$lib/atlas/types';
import type { Locale } from '$lib/i18n/messages';
import { carriedPhrase } from '$lib/i18n/carried-phrase';
import type { CarriedMessages } from '$lib/i18n/carried.vi';
import { periodPhrase, valuePhrase } from '$lib/i18n/phrases';
import type { PlanMessages } from '$lib/i18n/plan.vi';
import { readCriterion, type CriterionId } from '$lib/planner/criterion';
import type { Filter } from '$lib/planner/filter';
import { filterSentence, type FilterPhrases } from '$lib/planner/filter-sentence';
import type { PlaceFigure } from '$lib/planner/place-figures';
import type { Plan } from '$lib/planner/plan';
import type { PlanFacts } from '$lib/planner/plan-facts';
import type { PlanResult } from '$lib/planner/plan-result';

/** How the planner names and writes things in the language of the page. */
export interface PlanWords {
	readonly criterion: (id: CriterionId) => string;
	/** A value of a criterion with its unit. */
	readonly value: (id: CriterionId, value: number) => string;
	/** A place of the facts by its index, with what it lies in where the scope is of several such. */
	readonly place: (index: number) => string;
	/** A place that places of the facts lie in, told apart from others of its name. */
	readonly parent: (code: PlaceCode) => string;
	readonly count: (value: number) => string;
	/** A share (0–1) in percent. */
	readonly share: (share: number) => string;
	readonly sentence: (filter: Filter<string>) => string;
	/** A list, and that it is one of districts where it is not of the places themselves. */
	readonly list: (programme: Programme) => string;
	/** What is to be known of a figure before it is relied on. */
	readonly remarks: (figure: PlaceFigure | undefined) => string[];
}

/** What is to be known of the figures of a place that a plan's score rests on, each with its criterion. */
export function placeRemarks(
	{ criteria }: Pick<Plan, 'criteria'>,
	{ figures }: Pick<PlanResult, 'figures'>,
	words: PlanWords,
	index: number
): string[] {
	return criteria.flatMap(({ criterion }) =>
		words
			.remarks(figures(criterion)[index])
			.map((remark) => `${words.criterion(criterion)}: ${remark}`)
	);
}

/** Words for a set of facts. */
export function planWords(
	facts: PlanFacts,
	texts: PlanMessages,
	carriedTexts: CarriedMessages,
	locale: Locale
): PlanWords {
	const { language, t } = locale;
	const indicatorName = (id: string) => {
		const indicator = [...facts.indicators.values()].find((each) => each.id === id);
		return indicator ? textIn(indicator.name, language) : id;
	};
	function list(programme: Programme): string {
		const name = t.programme[programme];
		return facts.ofDistricts.has(programme) ? texts.filter.inDistrict(name) : name;
	}
	function remarks(found: PlaceFigure | undefined): string[] {
		const { figure, contradicted, old, carriedAround = 0 } = found ?? {};
		const from = figure?.from[0]?.period;
		return [
			...(contradicted ? [texts.list.contradicted] : []),
			...(old && from ? [texts.list.old(periodPhrase(from, locale))] : []),
			...(old && !from ? [texts.list.oldAround] : []),
			...(carriedAround > 0
				? [texts.list.carriedAround(formatNumber(carriedAround, language))]
				: []),
			...(figure?.carried ? [carriedPhrase(figure.carried, carriedTexts, language)] : [])
		];
	}
	function criterion(id: CriterionId): string {
		const read = readCriterion(id);
		switch (read?.kind) {
			case 'indicator':
				return indicatorName(read.indicator);
			case 'neighbours':
				return texts.criteria.around(indicatorName(read.indicator));
			case 'designated':
				return facts.ofDistricts.has(read.programme)
					? list(read.programme)
					: texts.criteria.onList(list(read.programme));
			case 'distance':
				return read.to === 'border' ? texts.criteria.distanceBorder : texts.criteria.distanceCentre;
			case undefined:
				return id;
		}
	}
	function value(id: CriterionId, number: number): string {
		const read = readCriterion(id);
		switch (read?.kind) {
			case 'designated':
				return number === 1 ? texts.criteria.yes : texts.criteria.no;
			case 'distance':
				return texts.criteria.km(formatNumber(number, language, 1));
			case 'indicator':
			case 'neighbours': {
				const unit = facts.indicators.get(read.indicator)?.unit;
				return unit ? valuePhrase(number, unit, locale) : formatNumber(number, language);
			}
			case undefined:
				return formatNumber(number, language);
		}
	}
	const phrases: FilterPhrases<string> = {
		and: texts.filter.and,
		or: texts.filter.or,
		not: texts.filter.notWord,
		everywhere: texts.filter.everywhere,
		nowhere: texts.filter.nowhere,
		designated: list,
		value: (id, comparison, than) =>
			`${criterion(id)} ${{ at_least: '≥', above: '>', at_most: '≤', below: '<' }[comparison]} ${value(id, than)}`
	};
	return {
		criterion,
		value,
		place: (index) => {
			const found = facts.places[index];
			const path = found && facts.paths.get(found.parent);
			return [placeName(found?.name ?? '', language), path].filter(Boolean).join(' · ');
		},
		parent: (code) => facts.paths.get(code) ?? placeName(facts.parents.get(code) ?? '', language),
		count: (number) => formatNumber(number, language, 0),
		share: (share) => formatPercent(share * 100, language, 1),
		sentence: (filter) => filterSentence(filter, phrases),
		list,
		remarks
	};
}
