import type { Row, SheetData } from 'write-excel-file/browser';
import { textIn } from '$lib/atlas/citation';
import type { Locale } from '$lib/i18n/messages';
import type { PlanMessages } from '$lib/i18n/plan.vi';
import type { Scale } from '$lib/planner/normalise';
import type { Plan } from '$lib/planner/plan';
import type { PlanFacts } from '$lib/planner/plan-facts';
import type { PlanResult } from '$lib/planner/plan-result';
import { placeRemarks, type PlanWords } from './plan-words';

/** What a workbook is made of. */
export interface WorkbookParts {
	readonly plan: Plan;
	readonly facts: PlanFacts;
	readonly result: PlanResult;
	readonly words: PlanWords;
	readonly texts: PlanMessages;
	readonly locale: Locale;
	/** Complete address of the plan. */
	readonly address: string;
}

/** Rows above the first place: the heads and the weights. */
const rowsAbove = 2;

/** Letter of a column from its number, 0 being A. */
export function columnLetter(index: number): string {
	const last = String.fromCharCode(65 + (index % 26));
	return index < 26 ? last : columnLetter(Math.floor(index / 26) - 1) + last;
}

function bold(value: string): { value: string; fontWeight: 'bold'; wrap: true } {
	return { value, fontWeight: 'bold', wrap: true };
}

function formula(value: string, format: string) {
	return { type: 'Formula' as const, value, format };
}

/**
 * The need of a cell over its column as a formula of Excel: the same rule as `normalise`. The names of functions
 * are those of the first editions, which every spreadsheet program knows.
 */
export function needFormula(
	cell: string,
	range: string,
	{ method, need, threshold }: Scale
): string {
	const known = `COUNT(${range})`;
	const spread = `(MAX(${range})-MIN(${range}))`;
	const formulas = {
		min_max:
			need === 'high' ? `(${cell}-MIN(${range}))/${spread}` : `(MAX(${range})-${cell})/${spread}`,
		rank: `(COUNTIF(${range},"${need === 'high' ? '<' : '>'}"&${cell})+(COUNTIF(${range},${cell})-1)/2)/(${known}-1)`,
		z_score: `(MAX(-3,MIN(3,${need === 'high' ? '' : '-'}(${cell}-AVERAGE(${range}))/STDEVP(${range})))+3)/6`
	};
	if (method === 'threshold')
		return `IF(ISNUMBER(${cell}),IF(${cell}${need === 'high' ? '>=' : '<='}${threshold},1,0),"")`;
	return `IF(ISNUMBER(${cell}),IF(${spread}=0,0,${formulas[method]}),"")`;
}

/** Values with more digits than a spreadsheet keeps would compare unequal to themselves. */
function kept(value: number | null): number | null {
	return value === null ? null : Math.round(value * 1e9) / 1e9;
}

/**
 * The list as a sheet: rank, code, name and score, then for each criterion the value and its need. Ranks, needs
 * and scores are formulas over the values and the weights in the second row, so that all of it can be checked and
 * tried with other weights. Places without a figure stand below, without score.
 */
export function listSheet({ plan, facts, result, words, texts }: WorkbookParts): SheetData {
	const weights = result.weights.kind === 'weights' ? result.weights.weights : [];
	const count = plan.criteria.length;
	const places = [...result.ranking.scored, ...result.ranking.unscored].map(({ index }) => index);
	const last = rowsAbove + places.length;
	const valueColumn = (k: number) => columnLetter(4 + k);
	const needColumn = (k: number) => columnLetter(4 + count + k);
	const range = (column: string) => `${column}$${rowsAbove + 1}:${column}$${last}`;
	const weightRange = `$${needColumn(0)}$2:$${needColumn(count - 1)}$2`;

	const heads: Row = [
		texts.list.rank,
		texts.out.code,
		texts.list.place,
		texts.list.score,
		...plan.criteria.map(({ criterion }) => texts.out.value(words.criterion(criterion))),
		...plan.criteria.map(({ criterion }) => texts.out.needColumn(words.criterion(criterion))),
		texts.out.flags
	].map(bold);
	const weightRow: Row = [
		null,
		null,
		bold(texts.out.weights),
		null,
		...plan.criteria.map(() => null),
		...plan.criteria.map((_, k) => weights[k] ?? 0)
	];
	const rows = places.map((index, i): Row => {
		const row = rowsAbove + 1 + i;
		const scored = i < result.ranking.scored.length;
		const needs = `${needColumn(0)}${row}:${needColumn(count - 1)}${row}`;
		return [
			scored ? formula(`COUNTIF(${range('D')},">"&D${row})+1`, '0') : null,
			facts.places[index]?.code ?? null,
			words.place(index),
			scored ? formula(`ROUND(SUMPRODUCT(${needs},${weightRange}),9)`, '0.000') : texts.list.noData,
			...plan.criteria.map(({ criterion }) =>
				kept(result.figures(criterion)[index]?.value ?? null)
			),
			...plan.criteria.map((criterion, k) =>
				formula(needFormula(`${valueColumn(k)}${row}`, range(valueColumn(k)), criterion), '0.000')
			),
			placeRemarks(plan, result, words, index).join('; ') || null
		];
	});
	return [heads, weightRow, ...rows];
}

/** How the list came about, for whoever opens the file without the page. */
export function aboutSheet(parts: WorkbookParts): SheetData {
	const { plan, facts, result, words, texts, locale, address } = parts;
	const used = sourcesOf(parts);
	return [
		[bold(texts.report.title)],
		[texts.scope.within, facts.scope.in, facts.within || texts.scope.country],
		[texts.scope.at, facts.scope.at],
		[texts.report.filter, words.sentence(plan.filter)],
		[texts.report.method, texts.report.methodText],
		...plan.criteria.map(({ criterion, method, need }, k): Row => [
			words.criterion(criterion),
			`${texts.criteria.methodOf[method]}: ${texts.criteria.methodMeaning[method]}`,
			texts.criteria.needOf[need],
			result.weights.kind === 'weights' ? (result.weights.weights[k] ?? null) : null
		]),
		...used.map((source): Row => [
			texts.report.sources,
			textIn(source.title, locale.language),
			source.number,
			source.date
		]),
		[texts.report.data(facts.dataVersion)],
		[address]
	];
}

/** Sources of the figures that a plan's list rests on, in the order of their table. */
export function sourcesOf({
	plan,
	facts,
	result
}: Pick<WorkbookParts, 'plan' | 'facts' | 'result'>) {
	const used = new Set(
		plan.criteria.flatMap(({ criterion }) =>
			result.kept.flatMap((index) =>
				(result.figures(criterion)[index]?.figure?.from ?? []).map(({ source }) => source)
			)
		)
	);
	const listed = plan.criteria.flatMap(({ criterion }) =>
		facts.lists
			.filter(({ programme }) => criterion === `on:${programme}`)
			.map(({ source }) => source)
	);
	return facts.sources.filter(({ id }) => used.has(id) || listed.includes(id));
}
