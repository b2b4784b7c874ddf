import { textIn } from '$lib/atlas/citation';
import { formatNumber } from '$lib/atlas/format';
import { placeCode } from '$lib/atlas/literals';
import {
	compareIndicators,
	type ComparedDimension,
	type IndicatorChange
} from '$lib/atlas/standards/compare-indicators';
import { definitionsOf } from '$lib/atlas/standards/definitions-of';
import { householdClasses, incomeLines } from '$lib/atlas/standards/income-lines';
import type { Definition, DefinitionTopic, PovertyStandard } from '$lib/atlas/types';
import type { DefinitionsLocale } from '$lib/i18n/definition-phrases';
import type { StandardsFile } from '$lib/server/poverty-standards';
import { nothingCompared, plainLegend } from '$lib/view/view';
import { viewAddress } from './address';

/** The two standards that figures of the atlas rest on, earlier first. */
export const compared = ['qd59_2015', 'nd07_2021'] as const satisfies readonly PovertyStandard[];

/** One matter in both standards, as a table shows it. */
export interface StandardsRow {
	readonly key: string;
	readonly name: string;
	/** Whether it is the head of the rows below it, up to the next head. */
	readonly head: boolean;
	readonly change: IndicatorChange | null;
	readonly map: { readonly href: string; readonly text: string } | null;
	/** What each standard says, in the order of `compared`; empty where it says nothing. */
	readonly cells: readonly (readonly Definition[])[];
}

function row(key: string, name: string, cells: StandardsRow['cells']): StandardsRow {
	return { key, name, cells, head: false, change: null, map: null };
}

/** Years in force, then the income lines of each class of households. */
export function incomeRows(
	definitions: readonly Definition[],
	{ definitions: t }: DefinitionsLocale
): StandardsRow[] {
	return [
		row(
			'term',
			t.term,
			compared.map((standard) => definitionsOf(definitions, standard, 'term'))
		),
		...householdClasses.map((household) =>
			row(
				household,
				t.incomeOf[household],
				compared.map((standard) => incomeLines(definitions, standard, household))
			)
		)
	];
}

/** A topic of both standards, one row a subject. */
export function topicRows(
	definitions: readonly Definition[],
	topic: DefinitionTopic,
	{ language }: DefinitionsLocale
): StandardsRow[] {
	const all = compared.flatMap((standard) => definitionsOf(definitions, standard, topic));
	const first = new Map<string, Definition>();
	for (const each of all) if (!first.has(each.subject)) first.set(each.subject, each);
	return [...first].map(([subject, { name }]) =>
		row(
			subject,
			textIn(name, language),
			compared.map((standard) => definitionsOf(definitions, standard, topic, subject))
		)
	);
}

function mapOf(
	{ maps }: StandardsFile,
	definitions: readonly Definition[],
	{ definitions: t, language }: DefinitionsLocale
): StandardsRow['map'] {
	const id = definitions[0]?.indicator;
	const found = maps.find(({ indicator }) => indicator === id);
	if (!id || !found) return null;
	const { bounds, level, at, places } = found;
	const view = {
		bounds,
		level,
		at,
		by: id,
		in: placeCode('vn'),
		kind: 'observed',
		place: null
	} as const;
	return {
		href: viewAddress(language, {
			...view,
			mark: [],
			...plainLegend,
			...nothingCompared,
			view: 'map'
		}),
		text: t.mapOf(formatNumber(places, language))
	};
}

function latestName(
	{ before, after }: { before: readonly Definition[]; after: readonly Definition[] },
	{ language }: DefinitionsLocale
): string {
	const [named] = after.length > 0 ? after : before;
	return named ? textIn(named.name, language) : '';
}

/** Dimensions of both standards, each above its indicators and what became of them. */
export function indicatorRows(file: StandardsFile, locale: DefinitionsLocale): StandardsRow[] {
	return compareIndicators(file.definitions, ...compared).flatMap((dimension) => [
		{
			...row(`dimension-${dimension.subject}`, latestName(dimension, locale), [
				dimension.before,
				dimension.after
			]),
			head: true
		},
		...dimension.indicators.map((each) => ({
			...row(`indicator-${each.subject}`, latestName(each, locale), [each.before, each.after]),
			change: each.change,
			map: mapOf(file, each.before, locale)
		}))
	]);
}

/** Names of the indicators by what became of them, in the order of the table. */
export function namesByChange(
	dimensions: readonly ComparedDimension[],
	change: IndicatorChange,
	locale: DefinitionsLocale
): string[] {
	return dimensions
		.flatMap(({ indicators }) => indicators)
		.filter((each) => each.change === change)
		.map((each) => latestName(each, locale));
}
